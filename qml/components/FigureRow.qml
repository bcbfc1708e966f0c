// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** One line of a computed result: its number, what it is and why, how much. The closing line stands on a double rule. */
TableRow {
    id: row

    property string number: ""
    required property string label
    property string note: ""
    property string figure: ""
    property bool closing: false

    readonly property bool strong: row.sum || row.closing
    readonly property int indent: row.number === "" ? 0 : 28

    /** A row that a finger opens is higher than its words. */
    readonly property real wordsTop: (row.height - (row.closing ? 4 : 0) - words.height) / 2

    height: Math.max(row.opens && Frame.phone ? Theme.touchTargetSize : 38, words.height + 16) + (row.closing ? 4 : 0)
    ruled: !row.closing
    sentence: row.label + (row.figure === "" ? "" : ", " + row.figure) + (row.note === "" ? "" : ". " + row.note)

    PlainText {
        y: row.wordsTop
        width: row.indent
        text: row.number
        color: Theme.inkTertiary
        Accessible.ignored: true
    }
    Column {
        id: words
        x: row.indent
        y: row.wordsTop
        width: parent.width - x - (row.figure === "" ? 0 : amount.width + 16)
        PlainText {
            width: parent.width
            text: row.label
            type: row.strong ? Theme.bodyStrongType : Theme.bodyType
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            text: row.note
            type: Theme.smallType
            color: Theme.inkTertiary
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    PlainText {
        id: amount
        anchors.right: parent.right
        y: row.wordsTop
        width: Math.min(implicitWidth, row.width * 0.45)
        text: row.figure
        type: row.strong ? Theme.bodyStrongType : Theme.bodyType
        Accessible.ignored: true
    }
    Rule {
        visible: row.closing
        y: row.height - 4
        width: row.width
        color: Theme.ruleStrong
    }
    Rule {
        visible: row.closing
        y: row.height - 1
        width: row.width
        color: Theme.ruleStrong
    }
}
