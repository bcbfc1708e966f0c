// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay

/**
 * Hours of each week, paid below unpaid, on a scale that starts at zero. A week without records says so and has no bar.
 * Tab enters the chart once; left and right walk the weeks, whose sentence is shown above the bar and spoken.
 */
Item {
    id: chart

    required property var weeks
    /** List of {text, at}: the lines of the scale, `at` 0 at the baseline and 1 at the top. */
    required property var axis
    required property string sentence

    property int current: bars.count - 1

    readonly property int plotX: 34
    readonly property int plotTop: 10
    readonly property int plotHeight: chart.height - chart.plotTop - 26
    readonly property real slot: bars.count > 0 ? (chart.width - chart.plotX) / bars.count : 1
    readonly property int labelEvery: Math.max(1, Math.ceil(44 / chart.slot))

    implicitHeight: Frame.phone ? 156 : 244
    Accessible.role: Accessible.Chart
    Accessible.name: chart.sentence

    function walk(to: int) {
        if (to < 0 || to >= bars.count)
            return;
        bars.itemAt(to).forceActiveFocus(Qt.TabFocusReason);
    }

    Repeater {
        model: chart.axis
        Item {
            id: tick
            required property var modelData
            y: chart.plotTop + chart.plotHeight * (1 - tick.modelData.at)
            width: chart.width
            Rule {
                x: chart.plotX
                width: parent.width - x
                visible: tick.modelData.at > 0
            }
            PlainText {
                y: -height / 2
                width: chart.plotX - 8
                horizontalAlignment: Text.AlignRight
                text: tick.modelData.text
                type: Theme.noteType
                color: Theme.inkTertiary
                Accessible.ignored: true
            }
        }
    }
    Repeater {
        id: bars
        model: chart.weeks

        Item {
            id: week

            required property int index
            required property string label
            required property real paidFraction
            required property real unpaidFraction
            required property bool hasRecord
            required property string sentence
            required property var figures

            readonly property int barWidth: Math.max(3, Math.round(chart.slot * 0.62))
            readonly property int paidHeight: Math.round(chart.plotHeight * week.paidFraction)
            readonly property int unpaidHeight: Math.round(chart.plotHeight * week.unpaidFraction)

            x: chart.plotX + week.index * chart.slot
            y: chart.plotTop
            width: chart.slot
            height: chart.plotHeight
            activeFocusOnTab: week.index === chart.current
            Accessible.role: Accessible.ListItem
            Accessible.name: week.sentence
            Accessible.focusable: true
            Keys.onReturnPressed: week.ask()
            Keys.onLeftPressed: chart.walk(week.index - 1)
            Keys.onRightPressed: chart.walk(week.index + 1)
            function ask() {
                if (week.hasRecord)
                    Frame.figureAsked(week.figures.worked, week);
            }
            onActiveFocusChanged: {
                if (activeFocus) {
                    chart.current = week.index;
                    bubble.held = week.index;
                    bubble.heldText = week.sentence;
                } else if (bubble.held === week.index) {
                    bubble.held = -1;
                }
            }

            ToneFill {
                id: paid
                tone: "paid"
                x: (week.width - week.barWidth) / 2
                y: week.height - week.paidHeight
                width: week.barWidth
                height: week.paidHeight
            }
            ToneFill {
                tone: "unpaid"
                x: paid.x
                y: week.height - week.paidHeight - week.unpaidHeight
                width: week.barWidth
                height: Math.max(0, week.unpaidHeight - (week.paidHeight > 0 ? 1 : 0))
            }
            Item {
                visible: !week.hasRecord && chart.slot >= 16
                anchors.horizontalCenter: parent.horizontalCenter
                y: week.height - 8
                PlainText {
                    x: -height / 2
                    rotation: -90
                    transformOrigin: Item.TopLeft
                    text: qsTr("no record")
                    type: Theme.noteType
                    color: Theme.inkTertiary
                    Accessible.ignored: true
                }
            }
            PlainText {
                visible: week.index % chart.labelEvery === 0 && (chart.labelEvery === 1 || week.x + chart.slot / 2 + implicitWidth / 2 <= chart.width)
                anchors.horizontalCenter: parent.horizontalCenter
                y: week.height + 6
                text: week.label
                type: Theme.noteType
                color: Theme.inkTertiary
                Accessible.ignored: true
            }
            FocusRing {
                shown: week.activeFocus
                inside: true
            }
            HoverHandler {
                onHoveredChanged: {
                    if (hovered) {
                        bubble.hovered = week.index;
                        bubble.hoveredText = week.sentence;
                    } else if (bubble.hovered === week.index) {
                        bubble.hovered = -1;
                    }
                }
            }
            TapHandler {
                onDoubleTapped: week.ask()
                onTapped: {
                    chart.current = week.index;
                    week.forceActiveFocus(Qt.MouseFocusReason);
                }
            }
        }
    }
    Rule {
        x: chart.plotX
        y: chart.plotTop + chart.plotHeight
        width: chart.width - x
        color: Theme.outline
    }
    Rectangle {
        id: bubble

        property int hovered: -1
        property string hoveredText: ""
        property int held: -1
        property string heldText: ""
        readonly property int subject: hovered >= 0 ? hovered : held

        visible: subject >= 0
        x: Math.max(0, Math.min(chart.plotX + (subject + 0.5) * chart.slot - width / 2, chart.width - width))
        y: 0
        width: Math.min(said.implicitWidth + 20, chart.width)
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
            width: Math.min(implicitWidth, chart.width - 20)
            text: bubble.hovered >= 0 ? bubble.hoveredText : bubble.heldText
            type: Theme.smallType
            wrapMode: Text.Wrap
        }
    }
}
