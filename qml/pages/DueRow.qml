// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** What is late or due of one contract. */
TableRow {
    id: row

    required property var due

    height: 46
    opens: true
    sentence: row.due.sentence

    Mark {
        anchors.verticalCenter: parent.verticalCenter
        tone: row.due.tone
    }
    Column {
        x: 18
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - end.width - 8
        PlainText {
            width: parent.width
            text: row.due.name
            Accessible.ignored: true
        }
        PlainText {
            width: parent.width
            text: row.due.detail
            type: Theme.smallType
            color: Theme.inkTertiary
            Accessible.ignored: true
        }
    }
    Column {
        id: end
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        PlainText {
            anchors.right: parent.right
            text: row.due.figure
            type: Theme.bodyStrongType
            Accessible.ignored: true
        }
        PlainText {
            anchors.right: parent.right
            text: row.due.when
            type: Theme.smallType
            color: row.due.late ? Theme.riskText : Theme.inkTertiary
            Accessible.ignored: true
        }
    }
}
