// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay

/** Four bars and a sentence about a passphrase. Filled bars are ink: strength is not good or bad news, it is a count. */
Column {
    id: strength

    required property int bars
    required property string text

    spacing: 6
    Accessible.role: Accessible.StaticText
    Accessible.name: strength.text

    Row {
        id: row
        width: parent.width
        spacing: 4
        Repeater {
            model: 4
            Rectangle {
                required property int index
                width: (row.width - 3 * row.spacing) / 4
                height: 4
                color: index < strength.bars ? Theme.ink : Theme.sunken
                border.width: index < strength.bars ? 0 : 1
                border.color: Theme.outline
            }
        }
    }
    PlainText {
        width: parent.width
        height: Math.max(implicitHeight, Theme.smallType.line)
        text: strength.text
        type: Theme.smallType
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
