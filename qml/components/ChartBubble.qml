// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** The value of one mark of a chart: of the one under the pointer, else of the one that has the keyboard. */
Rectangle {
    id: bubble

    property int hovered: -1
    property string hoveredText: ""
    property real hoveredAt: 0
    property int held: -1
    property string heldText: ""
    property real heldAt: 0

    readonly property real centre: bubble.hovered >= 0 ? bubble.hoveredAt : bubble.heldAt

    /** `at` is the middle of the mark in the chart. */
    function hold(index: int, text: string, at: real) {
        bubble.heldText = text;
        bubble.heldAt = at;
        bubble.held = index;
    }
    function release(index: int) {
        if (bubble.held === index)
            bubble.held = -1;
    }
    function hover(index: int, text: string, at: real) {
        bubble.hoveredText = text;
        bubble.hoveredAt = at;
        bubble.hovered = index;
    }
    function leave(index: int) {
        if (bubble.hovered === index)
            bubble.hovered = -1;
    }

    visible: bubble.held >= 0 || bubble.hovered >= 0
    x: parent ? Math.max(0, Math.min(bubble.centre - width / 2, parent.width - width)) : 0
    width: parent ? Math.min(said.implicitWidth + 20, parent.width) : 0
    height: said.height + 12
    z: 5
    radius: Theme.controlRadius
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.outline
    Accessible.ignored: true

    PlainText {
        id: said
        x: 10
        y: 6
        width: bubble.parent ? Math.min(implicitWidth, bubble.parent.width - 20) : 0
        text: bubble.hovered >= 0 ? bubble.hoveredText : bubble.heldText
        type: Theme.smallType
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
