// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay
import Backpay.Models

/** What stays in sight while a packet is put together: its signature, its stamp where there is room, and the button. */
Item {
    id: footer

    signal buildWanted
    signal previewWanted

    Row {
        anchors.verticalCenter: parent.verticalCenter
        visible: Frame.sidebar
        width: buttons.x - 20
        spacing: 24

        Row {
            id: signed
            anchors.verticalCenter: parent.verticalCenter
            spacing: 8
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "seal"
            }
            PlainText {
                text: qsTr("Signed with this vault's key")
            }
        }
        SwitchChoice {
            id: wanted
            objectName: "packetStamp"
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Outside time stamp")
            checked: PacketBuild.stampWanted
            onToggled: PacketBuild.stampWanted = wanted.checked
        }
        Field {
            id: address
            anchors.verticalCenter: parent.verticalCenter
            visible: PacketBuild.stampWanted
            width: 220
            bare: true
            label: qsTr("Address of the authority")
            fault: PacketBuild.stampFault
            input.objectName: "packetStampAddress"
            input.placeholderText: "https://"
            input.inputMethodHints: Qt.ImhUrlCharactersOnly
            text: PacketBuild.stampAddress
            input.onTextEdited: PacketBuild.stampAddress = text
        }
        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x
            text: PacketBuild.stampFault !== "" ? PacketBuild.stampFault : qsTr("sends one digest; the server sees your address")
            type: Theme.smallType
            color: PacketBuild.stampFault !== "" ? Theme.riskText : Theme.inkTertiary
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Frame.phone ? footer.width : implicitWidth
        spacing: Frame.phone ? 10 : 12

        ActionButton {
            id: preview
            objectName: "packetPreviewOpen"
            visible: !Frame.twoColumns
            width: Frame.phone ? Math.round((footer.width - buttons.spacing) * 0.42) : implicitWidth
            iconName: "eye"
            text: qsTr("Preview")
            onClicked: footer.previewWanted()
        }
        ActionButton {
            objectName: "packetBuild"
            kind: ActionButton.Primary
            width: Frame.phone ? footer.width - preview.width - buttons.spacing : implicitWidth
            iconName: "packet"
            text: qsTr("Build packet")
            enabled: PacketBuild.canBuild
            onClicked: footer.buildWanted()
        }
    }
}
