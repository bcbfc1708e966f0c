// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** Periods without anything to draw: the words upright in the gap, a dash where they have no room. */
Item {
    id: gap

    required property string text
    /** Free width around the words, the gap's own and half of what lies between marks. */
    required property real room

    readonly property bool wide: gap.room >= 16 && words.implicitWidth <= gap.height - 16

    Accessible.ignored: true

    PlainText {
        id: words
        visible: gap.wide
        x: (gap.width - height) / 2
        y: gap.height - 8
        rotation: -90
        transformOrigin: Item.TopLeft
        text: gap.text
        type: Theme.noteType
        color: Theme.inkTertiary
        Accessible.ignored: true
    }
    Rectangle {
        visible: !gap.wide
        anchors.horizontalCenter: parent.horizontalCenter
        y: gap.height - 8
        width: Math.max(3, Math.min(gap.width - 2, 8))
        height: 2
        color: Theme.inkTertiary
        Accessible.ignored: true
    }
}
