// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** Everything that is set or looked up once in a while. A side list of sections, or a list that opens them. */
PageFrame {
    id: settings

    /** "2 ways to open this vault. Last backup yesterday." */
    readonly property string securityLede: {
        const ways = VaultKeys.ways.length;
        if (ways === 0)
            return qsTr("When the vault locks, and what others may see.");
        const opens = qsTr("%n ways to open this vault.", "", ways);
        return Backups.available && Backups.ageText !== "" ? opens + " " + Backups.ageText : opens;
    }
    readonly property var sections: [
        { key: "general", text: qsTr("General"), note: qsTr("Vault file, sample data, calendar"), lede: qsTr("One encrypted file holds everything.") },
        { key: "appearance", text: qsTr("Appearance"), note: qsTr("Colours, size of text"), lede: qsTr("How the window looks on this computer.") },
        { key: "security", text: qsTr("Security"), note: qsTr("Ways to open it, locking, backups"), lede: settings.securityLede },
        { key: "platforms", text: qsTr("Platforms"), note: qsTr("Who pays, how and when"), lede: qsTr("Who pays, how and when.") },
        { key: "law", text: qsTr("Law in use"), note: qsTr("Every rule with its source"), lede: qsTr("The law that figures rest on, with its sources.") },
        { key: "check", text: qsTr("Vault check"), note: qsTr("Pages, journal, rows, originals"), lede: qsTr("Is all that was stored still there, unchanged?") },
        { key: "rates", text: qsTr("Exchange rates"), note: qsTr("Reference rates to compare by"), lede: qsTr("Rates to compare pay in different currencies.") },
        { key: "about", text: qsTr("About"), note: qsTr("Version, licence, what is sent"), lede: qsTr("Works offline, without an account.") }
    ]
    readonly property bool beside: Frame.twoColumns
    readonly property string shown: Route.section !== "" ? Route.section : settings.beside ? "general" : ""
    readonly property var current: settings.sections.find(each => each.key === settings.shown) ?? null
    readonly property real sideWidth: Frame.sidebar ? 172 : 150

    title: settings.current && !settings.beside ? settings.current.text : qsTr("Settings")
    crumbs: settings.current && !settings.beside && !Frame.phone ? [qsTr("Settings"), settings.current.text] : []
    canGoBack: Route.section !== "" && !settings.beside
    lede: Frame.phone || settings.current === null ? "" : settings.shown === "check" && VaultCheck.verdict !== "" ? VaultCheck.verdict : settings.current.lede
    ledeName: "settingsLede"
    actions: [
        ActionButton {
            objectName: Frame.phone ? "" : "settingsLock"
            visible: settings.shown === "security" && !Frame.phone
            iconName: "lock"
            text: qsTr("Lock now")
            onClicked: Session.lock()
        }
    ]
    hasFooter: Frame.phone && settings.shown === "security"
    footer: [
        ActionButton {
            objectName: Frame.phone ? "settingsLock" : ""
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            iconName: "lock"
            text: qsTr("Lock now")
            onClicked: Session.lock()
        }
    ]

    Row {
        id: columns
        width: parent.width
        spacing: Frame.sidebar ? 40 : 24

        Only {
            when: settings.beside
            Column {
                id: side
                width: settings.sideWidth
                leftPadding: -12
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Sections of Settings")
                Repeater {
                    model: settings.sections
                    MenuRow {
                        id: entry
                        required property var modelData
                        objectName: "settings-" + entry.modelData.key
                        width: settings.sideWidth
                        implicitHeight: 36
                        text: entry.modelData.text
                        current: entry.modelData.key === settings.shown
                        Accessible.selectable: true
                        Accessible.selected: entry.current
                        onClicked: Route.openSettings(entry.modelData.key)
                        Keys.onUpPressed: entry.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                        Keys.onDownPressed: entry.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                    }
                }
            }
        }
        Item {
            id: pane
            readonly property real taken: settings.beside ? settings.sideWidth + columns.spacing : 0
            width: columns.width - pane.taken
            implicitHeight: childrenRect.height

            Only {
                when: settings.shown === ""
                Column {
                    width: pane.width
                    Repeater {
                        model: settings.sections
                        TableRow {
                            id: line
                            required property var modelData
                            objectName: "settings-" + line.modelData.key
                            width: parent ? parent.width : 0
                            height: 60
                            opens: true
                            sentence: line.modelData.text + ", " + line.modelData.note
                            onOpened: Route.openSettings(line.modelData.key)
                            PlainText {
                                y: 9
                                width: parent.width - 28
                                text: line.modelData.text
                                type: Theme.bodyStrongType
                                Accessible.ignored: true
                            }
                            PlainText {
                                y: 31
                                width: parent.width - 28
                                text: line.modelData.note
                                type: Theme.smallType
                                color: Theme.inkTertiary
                                Accessible.ignored: true
                            }
                            Icon {
                                anchors.right: parent.right
                                anchors.verticalCenter: parent.verticalCenter
                                name: "right"
                                size: 16
                            }
                        }
                    }
                }
            }
            Only {
                when: settings.shown === "general"
                SettingsGeneral {
                    width: pane.width
                }
            }
            Only {
                when: settings.shown === "appearance"
                SettingsAppearance {
                    width: pane.width
                }
            }
            Only {
                when: settings.shown === "security"
                SettingsSecurity {
                    width: pane.width
                }
            }
            Only {
                when: settings.shown === "platforms"
                SettingsPlatforms {
                    width: pane.width
                }
            }
            Only {
                when: settings.shown === "law"
                SettingsLaw {
                    page: settings
                    width: pane.width
                }
            }
            Only {
                when: settings.shown === "check"
                SettingsCheck {
                    width: pane.width
                }
            }
            Only {
                when: settings.shown === "rates"
                SettingsRates {
                    width: pane.width
                }
            }
            Only {
                when: settings.shown === "about"
                SettingsAbout {
                    width: pane.width
                }
            }
        }
    }
}
