// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Backpay
import Backpay.Models

/** A packet checked against itself: each seal, each fault, and what is left to ask. */
PageFrame {
    id: page

    title: qsTr("Verify a packet")
    crumbs: [qsTr("Claims"), qsTr("Evidence packet"), qsTr("Verify a packet")]
    lede: PacketCheck.lede
    ledeName: "packetCheckLede"
    canGoBack: true

    PlainText {
        width: Math.min(parent.width, 720)
        text: qsTr("Every file in it is compared with its signed list, and the signatures, the time stamp and the journal with each other. Nothing is unpacked and nothing is stored.")
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
    }
    Notice {
        width: parent.width
        visible: PacketCheck.errorText !== ""
        kind: Notice.Fault
        title: PacketCheck.errorText
    }
    ProgressLine {
        width: Math.min(parent.width, 560)
        visible: PacketCheck.busy
        text: qsTr("Reading every byte of it …")
    }
    Section {
        width: Math.min(parent.width, 720)
        visible: PacketCheck.done
        title: qsTr("What was found")
        note: PacketCheck.fileName

        Repeater {
            model: PacketCheck.lines
            Item {
                id: row
                required property var modelData
                width: parent ? parent.width : 0
                height: Math.max(38, words.height + 18)
                Accessible.role: Accessible.ListItem
                Accessible.name: row.modelData.text
                Mark {
                    y: 14
                    tone: row.modelData.tone
                }
                PlainText {
                    id: words
                    x: 22
                    y: 9
                    width: parent.width - x
                    text: row.modelData.text
                    color: row.modelData.tone === "risk" ? Theme.riskText : Theme.ink
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Rule {
                    anchors.bottom: parent.bottom
                    width: parent.width
                }
            }
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            topPadding: 8
            text: PacketCheck.faultsNote
            type: Theme.smallType
            color: Theme.inkTertiary
            wrapMode: Text.Wrap
        }
        PlainText {
            objectName: "packetVerdict"
            width: parent.width
            topPadding: 12
            text: PacketCheck.verdict
            type: Theme.bodyStrongType
            wrapMode: Text.Wrap
        }
    }
    ActionButton {
        objectName: "packetCheckChoose"
        visible: !PacketCheck.busy
        kind: ActionButton.Primary
        iconName: "file"
        text: PacketCheck.done ? qsTr("Verify another") : qsTr("Choose a packet")
        onClicked: chooser.open()
    }
    DropArea {
        parent: page
        anchors.fill: parent
        onDropped: drop => {
            if (drop.hasUrls)
                PacketCheck.verify(drop.urls[0]);
        }
    }
    FileDialog {
        id: chooser
        title: qsTr("Choose a packet")
        fileMode: FileDialog.OpenFile
        nameFilters: [qsTr("Evidence packets (*.zip)"), qsTr("All files (*)")]
        onAccepted: PacketCheck.verify(selectedFile)
    }
}
