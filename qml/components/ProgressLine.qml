// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** A sentence with counts, a bar, and the way out. Without a known end only the sentence moves. */
Column {
    id: progress

    required property string text
    /** 0 to 1; below 0 when the end is not known. */
    property real fraction: -1
    property string cancelText: ""

    signal cancelled

    spacing: 10
    Accessible.role: Accessible.ProgressBar
    Accessible.name: progress.text

    PlainText {
        width: parent.width
        text: progress.text
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Rectangle {
        width: parent.width
        height: 8
        visible: progress.fraction >= 0
        color: Theme.sunken
        border.width: 1
        border.color: Theme.outline
        Rectangle {
            width: parent.width * Math.min(1, Math.max(0, progress.fraction))
            height: parent.height
            color: Theme.accent
        }
    }
    ActionButton {
        visible: text !== ""
        text: progress.cancelText
        onClicked: progress.cancelled()
    }
}
