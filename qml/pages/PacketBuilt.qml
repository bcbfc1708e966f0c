// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay
import Backpay.Models

/** A packet that was built: where it is, whose key signed it, and what can be done with it. */
Column {
    id: built

    readonly property var facts: PacketBuild.built
    /** False where another app keeps it, which shows and shares it there. */
    readonly property bool isHere: `${facts.file ?? ""}` !== ""

    spacing: 20

    Section {
        width: parent.width
        title: qsTr("Packet")
        FigureRow {
            width: parent.width
            label: qsTr("File")
            figure: built.facts.fileName ?? ""
        }
        FigureRow {
            width: parent.width
            label: qsTr("Size")
            figure: built.facts.size ?? ""
        }
        FigureRow {
            width: parent.width
            label: qsTr("Files in it")
            figure: built.facts.files ?? ""
        }
        FigureRow {
            width: parent.width
            label: qsTr("Outside time stamp")
            figure: built.facts.stamped ?? ""
        }
    }
    Section {
        width: parent.width
        title: qsTr("Signed with the key")
        PlainText {
            width: parent.width
            text: built.facts.key ?? ""
            type: Theme.monoType
            wrapMode: Text.WrapAnywhere
        }
        PlainText {
            width: parent.width
            topPadding: 6
            text: qsTr("Tell it to whoever reads the packet, by another way than the packet itself: it is how they know that it is yours.")
            type: Theme.smallType
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
        }
    }
    Flow {
        width: parent.width
        spacing: 12
        ActionButton {
            objectName: "packetVerify"
            visible: built.isHere
            kind: ActionButton.Primary
            iconName: "seal"
            text: qsTr("Verify")
            onClicked: PacketCheck.verify(built.facts.file)
        }
        ActionButton {
            visible: built.isHere
            iconName: "file"
            text: qsTr("Open")
            onClicked: Qt.openUrlExternally(built.facts.file)
        }
        ActionButton {
            visible: built.isHere
            text: qsTr("Open folder")
            onClicked: Qt.openUrlExternally(built.facts.folder)
        }
        ActionButton {
            objectName: "packetAgain"
            text: qsTr("Build another")
            onClicked: PacketBuild.again()
        }
    }
}
