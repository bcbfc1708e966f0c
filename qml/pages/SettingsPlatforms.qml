// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Backpay
import Backpay.Models

/** What is known of each platform, and what the person taught the program about payers and files. */
Column {
    id: pane

    readonly property var open: Platforms.platform
    readonly property bool isOpen: pane.open.name !== undefined

    spacing: Frame.sectionGap
    Component.onCompleted: Platforms.look()

    Only {
        when: pane.isOpen
        PlatformFacts {
            width: pane.width
            platform: pane.open
        }
    }
    Section {
        width: parent.width
        visible: !pane.isOpen
        title: qsTr("Platforms, trackers and wallets")
        Flow {
            width: parent.width
            Repeater {
                model: Platforms.platforms
                TableRow {
                    id: row
                    required property var modelData
                    objectName: "platform-" + row.modelData.id
                    width: pane.width >= 560 ? Math.floor(pane.width / 2) - 8 : pane.width
                    height: 54
                    opens: true
                    sentence: row.modelData.name + ", " + row.modelData.text
                    onOpened: Platforms.open(row.modelData.id)
                    PlainText {
                        y: 7
                        width: parent.width - 24
                        text: row.modelData.name
                        type: Theme.bodyStrongType
                        Accessible.ignored: true
                    }
                    PlainText {
                        y: 28
                        width: parent.width - 24
                        text: row.modelData.text
                        type: Theme.noteType
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
            spacing: 8
        }
    }
    OwnPayers {
        width: parent.width
        visible: !pane.isOpen
    }
    Section {
        width: parent.width
        visible: !pane.isOpen
        title: qsTr("Sources you described")
        Paragraph {
            width: parent.width
            bottomPadding: 8
            visible: Platforms.profiles.length === 0
            text: qsTr("None. Where no source reads a file, Import asks you what its columns are and keeps that here.")
        }
        Repeater {
            model: Platforms.profiles
            SettingRow {
                id: profile
                required property var modelData
                width: pane.width
                label: profile.modelData.name
                note: profile.modelData.platform === "" ? profile.modelData.id : profile.modelData.platform + ", " + profile.modelData.id
                LinkButton {
                    text: qsTr("Remove")
                    Accessible.description: profile.modelData.name
                    onClicked: Platforms.removeProfile(profile.modelData.id)
                }
            }
        }
        Item {
            width: 1
            height: 8
        }
        ActionButton {
            objectName: "profileAdd"
            iconName: "file"
            text: qsTr("Add one from a file")
            onClicked: chooser.open()
        }
        Notice {
            width: parent.width
            visible: Platforms.errorText !== ""
            kind: Notice.Fault
            title: Platforms.errorText
        }
    }
    FileDialog {
        id: chooser
        title: qsTr("Add a source")
        nameFilters: [qsTr("Source descriptions (*.toml)"), qsTr("All files (*)")]
        onAccepted: Platforms.addProfile(selectedFile)
    }
}
