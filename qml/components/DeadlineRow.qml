// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** A day until which something can be done, what it is, and by whose clock. */
TableRow {
    id: row

    required property string date
    required property string text
    required property string detail

    height: words.implicitHeight + 16

    PlainText {
        id: day
        y: 8
        width: 62
        text: row.date
        type: Theme.bodyStrongType
        Accessible.ignored: true
    }
    Column {
        id: words
        x: 66
        y: 8
        width: parent.width - x - (row.opens ? 24 : 0)
        PlainText {
            width: parent.width
            text: row.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        PlainText {
            width: parent.width
            text: row.detail
            type: Theme.smallType
            color: Theme.inkTertiary
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Icon {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: row.opens
        name: "right"
        size: 16
    }
}
