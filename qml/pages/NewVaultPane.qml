// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Backpay
import Backpay.Models

/** A new vault: what losing the passphrase means comes before the field it is typed into. */
FocusScope {
    id: pane

    signal back

    property string file: Session.defaultVaultFile
    readonly property bool beside: Frame.twoColumns
    readonly property bool ready: Session.canCreate(passphrase.text, again.text) && !Session.busy
    readonly property bool same: again.text !== "" && again.text === passphrase.text
    readonly property var strength: Session.strength(passphrase.text)

    function create() {
        if (pane.ready)
            Session.createVault(pane.file, passphrase.text, again.text);
    }

    Item {
        id: appBar
        visible: !pane.beside
        width: pane.width
        height: visible ? Theme.appBarSize : 0
        IconButton {
            x: 4
            anchors.verticalCenter: parent.verticalCenter
            iconName: "left"
            ink: Theme.ink
            text: qsTr("Back")
            onClicked: pane.back()
        }
        PlainText {
            x: 52
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - 16
            text: qsTr("New vault")
            type: Theme.trackHeadingType
        }
    }
    Flickable {
        id: flick
        y: appBar.height
        width: pane.width
        height: pane.height - y - (pane.beside ? 0 : foot.height)
        contentHeight: Math.max(height, column.implicitHeight + 2 * (pane.beside ? 40 : 8))
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            x: pane.beside ? Math.max(32, Math.min(96, (parent.width - 464) / 2)) : Frame.phone ? 16 : 24
            y: pane.beside ? (parent.height - height) / 2 : 0
            width: Math.min(parent.width - 2 * x, pane.beside ? 464 : 560)
            spacing: pane.beside ? 18 : 14

            Column {
                width: parent.width
                spacing: 4
                PlainText {
                    visible: pane.beside
                    text: qsTr("New vault")
                    type: Theme.smallType
                    color: Theme.inkSecondary
                }
                PlainText {
                    width: parent.width
                    text: qsTr("Choose a passphrase.")
                    type: pane.beside ? Theme.ledeType : Theme.ledePhoneType
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
            }
            Notice {
                width: parent.width
                title: qsTr("Nobody can reset it.")
                text: qsTr("If the passphrase is lost, the vault stays closed for good. That is what keeps it private.")
            }
            Field {
                width: parent.width
                label: qsTr("Vault file")
                text: pane.file
                readOnly: true
                buttonText: qsTr("Change")
                onButtonClicked: saver.open()
            }
            Column {
                width: parent.width
                spacing: 8
                Field {
                    id: passphrase
                    width: parent.width
                    label: qsTr("Passphrase")
                    secret: true
                    input.objectName: "passphraseField"
                    input.focus: true
                    enabled: !Session.busy
                    onAccepted: again.input.forceActiveFocus()
                }
                StrengthBars {
                    width: parent.width
                    bars: pane.strength.bars
                    text: pane.strength.text
                }
            }
            Field {
                id: again
                width: parent.width
                label: qsTr("The same again")
                secret: true
                ticked: pane.same
                input.objectName: "passphraseAgainField"
                enabled: !Session.busy
                fault: again.text !== "" && !passphrase.text.startsWith(again.text) && !pane.same ? qsTr("The two are not the same yet.") : ""
                onAccepted: pane.create()
            }
            Notice {
                width: parent.width
                visible: Session.errorText !== ""
                kind: Notice.Fault
                title: Session.errorText
            }
            Item {
                visible: pane.beside
                width: parent.width
                height: 46
                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - 150
                    text: Session.busy ? Session.busyText : ""
                    type: Theme.smallType
                    color: Theme.inkSecondary
                    wrapMode: Text.Wrap
                }
                Item {
                    id: besideSlot
                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                    width: proceed.implicitWidth
                    height: proceed.implicitHeight
                }
            }
        }
    }
    Rectangle {
        id: foot
        visible: !pane.beside
        anchors.bottom: parent.bottom
        width: pane.width
        height: Theme.actionBarSize
        color: Theme.ground
        Rule {
            width: parent.width
        }
        Item {
            id: footSlot
            x: Frame.phone ? 16 : 24
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 2 * x
            height: proceed.implicitHeight
        }
    }
    ActionButton {
        id: proceed
        objectName: "createButton"
        parent: pane.beside ? besideSlot : footSlot
        anchors.fill: parent
        implicitHeight: pane.beside ? Theme.fieldPointerSize : Theme.buttonTouchSize
        leftPadding: 21
        rightPadding: 21
        kind: ActionButton.Primary
        text: Session.busy && !pane.beside ? Session.busyText : qsTr("Continue")
        enabled: pane.ready
        onClicked: pane.create()
    }
    FileDialog {
        id: saver
        title: qsTr("Where to keep the vault")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "backpay"
        nameFilters: [qsTr("Backpay vaults (*.backpay)")]
        onAccepted: pane.file = `${selectedFile}`
    }
}
