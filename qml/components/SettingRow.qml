// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** One setting: what it is at the left, its control at the right, and a line below. */
Item {
    id: row

    required property string label
    property string note: ""
    default property alias control: end.data

    implicitHeight: Math.max(Frame.phone ? Theme.touchTargetSize : 42, words.implicitHeight + 16)

    Column {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - end.width - 16
        PlainText {
            width: parent.width
            text: row.label
            wrapMode: Text.Wrap
            Accessible.ignored: end.children.length > 0
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            text: row.note
            type: Theme.noteType
            color: Theme.inkTertiary
            wrapMode: Text.Wrap
            Accessible.ignored: end.children.length > 0
        }
    }
    Row {
        id: end
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12
    }
    Rule {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
