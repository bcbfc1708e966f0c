// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** All that is said of one row, where its line has no room for it. */
Popover {
    id: popover

    property string title: ""
    property string text: ""
    property string note: ""

    panelWidth: 420
    name: popover.title

    function tell(title: string, text: string, note: string, from: Item) {
        popover.title = title;
        popover.text = text;
        popover.note = note;
        popover.open(from);
    }

    Column {
        width: parent.width
        spacing: 8

        Item {
            width: parent.width
            height: Math.max(24, heading.implicitHeight)
            PlainText {
                id: heading
                width: parent.width - closer.width
                text: popover.title
                type: Theme.headingType
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            IconButton {
                id: closer
                anchors.right: parent.right
                anchors.rightMargin: -8
                anchors.verticalCenter: parent.verticalCenter
                focus: true
                iconName: "close"
                text: qsTr("Close")
                onClicked: popover.close()
            }
        }
        PlainText {
            objectName: "rowPopoverText"
            width: parent.width
            text: popover.text
            wrapMode: Text.Wrap
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            text: popover.note
            type: Theme.smallType
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
        }
    }
}
