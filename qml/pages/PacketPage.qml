// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Backpay
import Backpay.Models

/** An evidence packet: what it covers, who will read it, what goes in, what it then says; built, and where it lies. */
PageFrame {
    id: page

    readonly property bool choosing: PacketBuild.step === PacketBuild.Choose
    readonly property int side: Frame.sidebar ? 344 : 272
    readonly property int gap: Frame.sidebar ? 64 : 32
    readonly property real mainWidth: Frame.twoColumns ? page.body.width - page.side - page.gap : page.body.width

    title: qsTr("Evidence packet")
    crumbs: [qsTr("Claims"), qsTr("Evidence packet")]
    lede: PacketBuild.lede
    ledeName: "packetLede"
    canGoBack: true
    hasFooter: page.choosing
    actions: [
        ActionButton {
            objectName: Frame.phone ? "" : "packetCheckOpen"
            visible: !Frame.phone && page.choosing
            iconName: "seal"
            text: qsTr("Verify a packet")
            onClicked: PacketCheck.open()
        }
    ]
    footer: [
        PacketFooter {
            anchors.fill: parent
            onBuildWanted: {
                saver.selectedFile = PacketBuild.suggestedFile;
                saver.open();
            }
            onPreviewWanted: sheet.open(null)
        }
    ]

    Component.onCompleted: PacketModel.look()
    Component.onDestruction: PacketModel.leave()

    Notice {
        width: parent.width
        visible: page.choosing && PacketBuild.errorText !== ""
        kind: Notice.Fault
        title: PacketBuild.errorText
    }
    ProgressLine {
        width: Math.min(parent.width, 560)
        visible: PacketBuild.step === PacketBuild.Building
        text: PacketBuild.progressText
        fraction: PacketBuild.progress
        cancelText: qsTr("Cancel")
        onCancelled: PacketBuild.cancel()
    }
    PacketBuilt {
        width: Math.min(parent.width, 720)
        visible: PacketBuild.step === PacketBuild.Built
    }
    Row {
        width: parent.width
        visible: page.choosing
        spacing: page.gap

        Column {
            width: page.mainWidth
            spacing: Frame.phone ? 16 : 20

            PacketScope {
                width: parent.width
            }
            Section {
                width: parent.width
                title: qsTr("Who will read it")
                note: PacketModel.languageNote
                Repeater {
                    model: PacketModel.readers
                    PacketReaderRow {
                        required property var modelData
                        objectName: "packetReader-" + modelData.value
                        width: parent ? parent.width : 0
                        text: modelData.text
                        note: modelData.note
                        checked: PacketModel.reader === modelData.value
                        onClicked: PacketModel.reader = modelData.value
                    }
                }
            }
            Section {
                width: parent.width
                title: qsTr("What goes in")
                note: PacketModel.partsNote
                Repeater {
                    model: PacketModel.parts
                    PacketPartRow {
                        required property var modelData
                        width: parent ? parent.width : 0
                        part: modelData
                        onChosen: on => PacketModel.setPart(modelData.value, on)
                    }
                }
            }
            PacketStamp {
                width: parent.width
                visible: !Frame.sidebar
            }
            ActionButton {
                objectName: Frame.phone ? "packetCheckOpen" : ""
                visible: Frame.phone
                iconName: "seal"
                text: qsTr("Verify a packet")
                onClicked: PacketCheck.open()
            }
        }
        Only {
            when: Frame.twoColumns
            PacketPreview {
                width: page.side
            }
        }
    }
    Popover {
        id: sheet
        panelWidth: 420
        name: qsTr("Preview")
        Item {
            width: parent.width
            height: 44
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                width: closer.x - 8
                text: sheet.name
                type: Theme.trackHeadingType
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            IconButton {
                id: closer
                anchors.right: parent.right
                anchors.rightMargin: -12 // its target is wider than its cross
                anchors.verticalCenter: parent.verticalCenter
                iconName: "close"
                text: qsTr("Close")
                onClicked: sheet.close()
            }
        }
        Only {
            when: sheet.opened
            PacketPreview {
                width: parent ? parent.width : 0
            }
        }
    }
    FileDialog {
        id: saver
        title: qsTr("Where to keep the packet")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "zip"
        nameFilters: [qsTr("Evidence packets (*.zip)")]
        onAccepted: PacketBuild.build(selectedFile)
    }
}
