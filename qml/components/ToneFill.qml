// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** A length of bar in a tone: solid, hatched with its edge, dotted, or an outline. Never drawn at no width. */
Rectangle {
    id: fill

    required property string tone

    readonly property bool patterned: fill.tone === "unpaid" || fill.tone === "risk"

    visible: width > 0 && height > 0
    color: fill.tone === "paid" ? Theme.paid : fill.tone === "unpaid" ? Theme.unpaid : fill.tone === "risk" ? Theme.risk : "transparent"
    border.width: fill.tone === "paid" || fill.tone === "risk" ? 0 : Theme.hairline
    border.color: fill.tone === "unpaid" ? Theme.unpaidEdge : Theme.outline
    Accessible.ignored: true

    Image {
        anchors.fill: parent
        anchors.margins: fill.border.width
        visible: fill.patterned
        source: fill.patterned ? Qt.resolvedUrl("../patterns/" + fill.tone + "-" + Theme.patternSet + ".png") : ""
        fillMode: Image.Tile
        horizontalAlignment: Image.AlignLeft
        verticalAlignment: Image.AlignTop
        smooth: false
    }
}
