// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** The name of an icon button, below it, kept inside the window. */
Rectangle {
    id: tip

    required property Item target
    required property string text
    property bool shown: false

    parent: Frame.layer
    visible: tip.shown && tip.text !== "" && delay.done
    width: label.implicitWidth + 16
    height: 26
    radius: Theme.tagRadius
    color: Theme.ink
    z: 20
    Accessible.ignored: true
    onShownChanged: delay.done = false
    onVisibleChanged: {
        if (visible && parent) {
            const at = tip.target.mapToItem(parent, tip.target.width / 2, tip.target.height + 4);
            x = Math.max(4, Math.min(at.x - width / 2, parent.width - width - 4));
            y = at.y + height > parent.height ? tip.target.mapToItem(parent, 0, 0).y - height - 4 : at.y;
        }
    }

    PlainText {
        id: label
        anchors.centerIn: parent
        text: tip.text
        type: Theme.noteType
        color: Theme.ground
    }
    Timer {
        id: delay
        property bool done: false
        interval: 600
        running: tip.shown
        onTriggered: done = true
    }
}
