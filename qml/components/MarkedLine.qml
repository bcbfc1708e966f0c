// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** A mark and the sentence behind it, in as many lines as it takes. */
Item {
    id: line

    property string tone: ""
    required property string text

    implicitHeight: words.implicitHeight + 20
    Accessible.role: Accessible.StaticText
    Accessible.name: line.text

    Mark {
        y: 15
        tone: line.tone
    }
    PlainText {
        id: words
        x: 20
        y: 10
        width: parent.width - x
        text: line.text
        color: line.tone === "risk" ? Theme.riskText : Theme.ink
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
