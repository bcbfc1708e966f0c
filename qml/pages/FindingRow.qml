// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** One finding of a track: what it is and how much, whose it is and how well recorded, and what it rests on. */
TableRow {
    id: row

    required property var entry

    height: words.height + 18
    opens: true
    sentence: row.entry.sentence

    Column {
        id: words
        y: 8
        width: parent.width
        spacing: 2

        Item {
            width: parent.width
            height: Math.max(title.height, amount.height)
            Mark {
                id: mark
                anchors.verticalCenter: parent.verticalCenter
                visible: row.entry.risk
                tone: "risk"
            }
            PlainText {
                id: title
                x: row.entry.risk ? mark.width + 7 : 0
                width: parent.width - x - amount.width - 12
                text: row.entry.title
                type: Theme.bodyStrongType
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            PlainText {
                id: amount
                anchors.right: parent.right
                text: row.entry.figure
                type: row.entry.inTotal || row.entry.currency !== "" ? Theme.bodyStrongType : Theme.bodyType
                color: row.entry.currency === "" ? Theme.inkSecondary : Theme.ink
                Accessible.ignored: true
            }
        }
        Item {
            width: parent.width
            height: Math.max(lines.height, grade.height)
            Column {
                id: lines
                width: parent.width - grade.width - 12
                PlainText {
                    width: parent.width
                    text: row.entry.who
                    type: Theme.smallType
                    color: Theme.inkSecondary
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                PlainText {
                    width: parent.width
                    visible: text !== ""
                    text: row.entry.basis
                    type: Theme.smallType
                    color: Theme.inkTertiary
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
            Grade {
                id: grade
                anchors.right: parent.right
                grade: row.entry.grade
                gradeName: row.entry.gradeName
                Accessible.ignored: true
            }
        }
    }
}
