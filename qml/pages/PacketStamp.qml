// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay
import Backpay.Models

/** That a packet is signed, and the choice of a stamp by an authority, where the footer has no room for them. */
Section {
    id: stamp

    title: qsTr("Signature and time stamp")

    Row {
        width: parent.width
        height: 36
        spacing: 12
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "seal"
        }
        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x
            text: qsTr("Signed with this vault's key")
        }
    }
    SwitchChoice {
        id: wanted
        objectName: "packetStamp"
        width: parent.width
        text: qsTr("Outside time stamp")
        checked: PacketBuild.stampWanted
        onToggled: PacketBuild.stampWanted = wanted.checked
    }
    PlainText {
        width: parent.width
        bottomPadding: 8
        text: qsTr("Sends one digest; the server sees your address.")
        type: Theme.smallType
        color: Theme.inkTertiary
        wrapMode: Text.Wrap
    }
    Field {
        width: Math.min(parent.width, 480)
        visible: PacketBuild.stampWanted
        label: qsTr("Address of the authority")
        hint: qsTr("An address that begins with https://")
        fault: PacketBuild.stampFault
        input.objectName: "packetStampAddress"
        input.inputMethodHints: Qt.ImhUrlCharactersOnly
        text: PacketBuild.stampAddress
        input.onTextEdited: PacketBuild.stampAddress = text
    }
}
