// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** The ring around the part that has the keyboard: outside with a gap, or inside the edge for rows and fields. */
Rectangle {
    id: ring

    property bool shown: false
    property bool inside: false
    property int corner: Theme.controlRadius

    readonly property int reach: ring.inside ? 0 : Theme.focusGap + Theme.focusLine

    anchors.fill: parent
    anchors.margins: -ring.reach
    visible: ring.shown
    color: "transparent"
    radius: ring.inside ? 0 : ring.corner + ring.reach
    border.width: Theme.focusLine
    border.color: Theme.accent
    z: 2
    Accessible.ignored: true
}
