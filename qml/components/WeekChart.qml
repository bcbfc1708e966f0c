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
    /** As ChartAxis takes it. */
    required property var axis
    required property string sentence

    property int current: 0

    readonly property bool empty: bars.count === 0
    readonly property int plotX: ruler.plotX
    readonly property int plotTop: 10
    readonly property int plotHeight: chart.height - chart.plotTop - 26
    readonly property real slot: chart.empty ? 1 : (chart.width - chart.plotX) / bars.count
    readonly property int barWidth: Math.max(3, Math.min(48, Math.round(chart.slot * 0.62)))
    readonly property int labelEvery: Math.max(1, Math.ceil(44 / chart.slot))

    implicitHeight: chart.empty ? nothing.height + 16 : Frame.phone ? 156 : 244
    Accessible.role: Accessible.Chart
    Accessible.name: chart.sentence

    function walk(to: int) {
        if (to >= 0 && to < bars.count)
            bars.itemAt(to).forceActiveFocus(Qt.TabFocusReason);
    }

    PlainText {
        id: nothing
        visible: chart.empty
        y: 8
        width: chart.width
        text: chart.sentence
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    ChartAxis {
        id: ruler
        width: chart.width
        visible: !chart.empty
        axis: chart.axis
        plotTop: chart.plotTop
        plotHeight: chart.plotHeight
    }
    Repeater {
        id: bars
        model: chart.weeks
        onItemAdded: index => chart.current = index

        Item {
            id: week

            required property int index
            required property string label
            required property real paidFraction
            required property real unpaidFraction
            required property string gap
            required property int gapWeeks
            required property string sentence
            required property var figures

            readonly property real centre: week.x + week.width / 2
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
                if (week.figures.worked !== undefined)
                    Frame.figureAsked(week.figures.worked, week);
            }
            onActiveFocusChanged: {
                if (activeFocus) {
                    chart.current = week.index;
                    bubble.hold(week.index, week.sentence, week.centre);
                } else {
                    bubble.release(week.index);
                }
            }

            ToneFill {
                id: paid
                tone: "paid"
                x: (week.width - chart.barWidth) / 2
                y: week.height - week.paidHeight
                width: chart.barWidth
                height: week.paidHeight
            }
            ToneFill {
                tone: "unpaid"
                x: paid.x
                y: week.height - week.paidHeight - week.unpaidHeight
                width: chart.barWidth
                height: Math.max(0, week.unpaidHeight - (week.paidHeight > 0 ? 1 : 0))
            }
            ChartGap {
                visible: week.gapWeeks > 0
                width: week.gapWeeks * chart.slot
                height: parent.height
                text: week.gap
                room: width + chart.slot - chart.barWidth
            }
            PlainText {
                visible: week.index % chart.labelEvery === 0 && (chart.labelEvery === 1 || week.centre + implicitWidth / 2 <= chart.width)
                x: Math.max((week.width - width) / 2, chart.plotX - week.x - 4)
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
                    if (hovered)
                        bubble.hover(week.index, week.sentence, week.centre);
                    else
                        bubble.leave(week.index);
                }
            }
            TapHandler {
                onTapped: week.forceActiveFocus(Qt.MouseFocusReason)
                onDoubleTapped: week.ask()
            }
        }
    }
    ChartBubble {
        id: bubble
    }
}
