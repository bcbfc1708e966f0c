// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay
import Backpay.Models

/** Where files come in: dropped, chosen or pasted. */
Column {
    id: source

    signal chooseWanted

    spacing: 12

    Rectangle {
        objectName: "importDrop"
        width: parent.width
        height: column.implicitHeight + (Frame.phone ? 40 : 72)
        radius: Theme.popoverRadius
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.outline
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Drop files here, choose them, or paste a table")

        Column {
            id: column
            anchors.centerIn: parent
            width: parent.width - 32
            spacing: 8

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: "import"
                size: 28
            }
            PlainText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: Frame.phone ? qsTr("Choose a task history") : qsTr("Drop a task history here")
                type: Theme.figureSmallType
                wrapMode: Text.Wrap
            }
            PlainText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("The earnings file a platform lets you download, or a table copied from its page. It is recognised by its headings, not by its name.")
                color: Theme.inkSecondary
                wrapMode: Text.Wrap
            }
            Item {
                width: 1
                height: 4
            }
            Flow {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(parent.width, choose.implicitWidth + paste.implicitWidth + spacing)
                spacing: 12
                ActionButton {
                    id: choose
                    objectName: "importChoose"
                    kind: ActionButton.Primary
                    iconName: "file"
                    text: qsTr("Choose files")
                    onClicked: source.chooseWanted()
                }
                ActionButton {
                    id: paste
                    iconName: "paste"
                    text: qsTr("Paste a table")
                    onClicked: ImportController.paste()
                }
            }
        }
    }
    Notice {
        width: parent.width
        visible: ImportController.errorText !== ""
        kind: Notice.Fault
        title: ImportController.errorText
    }
    PlainText {
        width: parent.width
        text: qsTr("Nothing is stored until you have checked it.")
        type: Theme.smallType
        color: Theme.inkTertiary
        wrapMode: Text.Wrap
    }
}
