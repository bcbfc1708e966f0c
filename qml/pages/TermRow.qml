// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** One term of a contract: what, how much, and where it was found. */
TableRow {
    id: term

    required property string label
    required property string value
    property string note: ""

    height: Math.max(name.height, words.height) + 10
    sentence: term.label + ", " + term.value + (term.note === "" ? "" : ", " + term.note)

    PlainText {
        id: name
        y: 4
        width: parent.width * 0.45
        text: term.label
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Column {
        id: words
        y: 4
        anchors.right: parent.right
        width: parent.width * 0.53
        PlainText {
            width: parent.width
            horizontalAlignment: Text.AlignRight
            text: term.value
            type: Theme.bodyStrongType
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            horizontalAlignment: Text.AlignRight
            text: term.note
            type: Theme.noteType
            color: Theme.inkTertiary
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
