// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** A mark, a word and a figure on one line, for example the key under a split bar. */
Row {
    id: line

    required property string tone
    required property string text
    property string figure: ""
    /** What the figure opens; nothing where it is left out. */
    property var opens: undefined

    spacing: 6

    Mark {
        anchors.verticalCenter: parent.verticalCenter
        tone: line.tone
    }
    PlainText {
        text: line.text
        type: Theme.smallType
        color: Theme.inkSecondary
    }
    FigureLink {
        text: line.figure
        figure: line.opens
        type: Theme.bodyStrongType
        font.pixelSize: Theme.smallType.px
        visible: line.figure !== ""
    }
}
