// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** One entry of a chart's key: a square in the tone and its words. */
Row {
    id: key

    required property string tone
    required property string text

    spacing: 6

    ToneFill {
        anchors.verticalCenter: parent.verticalCenter
        tone: key.tone
        width: Theme.keySwatchSize
        height: Theme.keySwatchSize
    }
    PlainText {
        text: key.text
        type: Theme.smallType
        color: Theme.inkSecondary
    }
}
