// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay

/**
 * What an hour was to pay, as a stepped line, and what it really paid, as a line with a point for each week. A change of
 * the rate is a dashed line from top to baseline; a week without a rate breaks the line and says why. Tab enters the chart
 * once; left and right walk the weeks, whose sentence is shown and spoken.
 */
Item {
    id: chart

    required property var weeks
    /** List of {from, to, at}: fractions of width and height. */
    required property var steps
    /** List of {at, text}. */
    required property var changes
    /** As ChartAxis takes it. */
    required property var axis
    required property string sentence
    /** Of the stepped line. */
    required property string lineName
    /** Whether the lines leave room for their names, which then stand at them. */
    property bool named: false

    property int current: 0

    readonly property bool empty: points.count === 0
    readonly property int plotX: ruler.plotX
    readonly property int plotTop: 28
    readonly property int plotHeight: chart.height - chart.plotTop - 26
    readonly property real plotWidth: chart.width - chart.plotX
    readonly property real slot: chart.empty ? 1 : chart.plotWidth / points.count
    readonly property int labelEvery: Math.max(1, Math.ceil(56 / chart.slot))
    readonly property int dot: Math.max(5, Math.min(9, Math.round(chart.slot * 0.6)))

    implicitHeight: chart.empty ? nothing.height + 16 : Frame.phone ? 170 : 214
    Accessible.role: Accessible.Chart
    Accessible.name: chart.sentence

    function walk(to: int) {
        if (to >= 0 && to < points.count)
            points.itemAt(to).forceActiveFocus(Qt.TabFocusReason);
    }
    function lineY(at: real): real {
        return chart.plotTop + chart.plotHeight * (1 - at);
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
        id: cuts
        model: chart.changes

        Item {
            id: change

            required property int index
            required property var modelData

            readonly property bool last: change.index === cuts.count - 1
            readonly property real labelX: Math.max(0, Math.min(change.x + 6, chart.width - words.implicitWidth))

            x: chart.plotX + chart.plotWidth * change.modelData.at
            y: 18
            height: chart.plotTop + chart.plotHeight - y

            Repeater {
                model: Math.max(0, Math.ceil(change.height / 7))
                Rectangle {
                    required property int index
                    x: -0.5
                    y: index * 7
                    width: 1
                    height: Math.min(4, change.height - y)
                    color: Theme.ink
                    Accessible.ignored: true
                }
            }
            PlainText {
                id: words
                // The latest change is named in any case, one before it where both have room.
                visible: change.last || change.labelX + implicitWidth + 12 < chart.plotX + chart.plotWidth * chart.changes[change.index + 1].at
                x: change.labelX - change.x
                y: -change.y
                text: change.modelData.text
                type: Theme.noteType
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
        }
    }
    Repeater {
        model: chart.steps
        Rectangle {
            required property var modelData
            x: chart.plotX + chart.plotWidth * modelData.from
            y: chart.lineY(modelData.at) - 1
            width: chart.plotWidth * (modelData.to - modelData.from)
            height: 2
            color: Theme.ink
            Accessible.ignored: true
        }
    }
    PlainText {
        visible: chart.named && !chart.empty && chart.steps.length > 0
        x: chart.plotX + 6
        y: visible ? chart.lineY(chart.steps[0].at) - height - 2 : 0
        text: chart.lineName
        type: Theme.noteType
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    Repeater {
        model: chart.weeks
        Rectangle {
            id: piece

            required property int index
            required property real at
            required property real before
            required property bool joins

            readonly property real rise: chart.plotHeight * (piece.before - piece.at)

            visible: piece.joins
            x: chart.plotX + (piece.index - 0.5) * chart.slot
            y: chart.lineY(piece.before) - 1
            width: Math.sqrt(chart.slot * chart.slot + piece.rise * piece.rise)
            height: 2
            rotation: Math.atan2(piece.rise, chart.slot) * 180 / Math.PI
            transformOrigin: Item.Left
            antialiasing: true
            color: Theme.paid
            Accessible.ignored: true
        }
    }
    Repeater {
        id: points
        model: chart.weeks
        onItemAdded: index => chart.current = index

        Item {
            id: week

            required property int index
            required property string label
            required property real at
            required property bool hasPoint
            required property string gap
            required property int gapWeeks
            required property string sentence

            readonly property real centre: week.x + week.width / 2

            x: chart.plotX + week.index * chart.slot
            y: chart.plotTop
            width: chart.slot
            height: chart.plotHeight
            activeFocusOnTab: week.index === chart.current
            Accessible.role: Accessible.ListItem
            Accessible.name: week.sentence
            Accessible.focusable: true
            Keys.onLeftPressed: chart.walk(week.index - 1)
            Keys.onRightPressed: chart.walk(week.index + 1)
            onActiveFocusChanged: {
                if (activeFocus) {
                    chart.current = week.index;
                    bubble.hold(week.index, week.sentence, week.centre);
                } else {
                    bubble.release(week.index);
                }
            }

            Rectangle {
                visible: week.hasPoint
                x: (week.width - width) / 2
                y: chart.plotHeight * (1 - week.at) - height / 2
                width: chart.dot
                height: chart.dot
                radius: chart.dot / 2
                color: Theme.paid
                border.width: chart.dot > 6 ? 1 : 0
                border.color: Theme.ground
                Accessible.ignored: true
            }
            ChartGap {
                visible: week.gapWeeks > 0
                width: week.gapWeeks * chart.slot
                height: parent.height
                text: week.gap
                room: width + chart.slot / 2
            }
            PlainText {
                visible: week.index % chart.labelEvery === 0 && week.centre + implicitWidth / 2 <= chart.width
                x: Math.max((week.width - width) / 2, chart.plotX - week.x - 4)
                y: week.height + 6
                text: week.label
                type: Theme.noteType
                color: Theme.inkTertiary
                Accessible.ignored: true
            }
            PlainText {
                visible: chart.named && week.hasPoint && week.index === 0
                x: week.width / 2 + 6
                y: chart.plotHeight * (1 - week.at) + 6
                text: qsTr("True rate")
                type: Theme.noteType
                font.weight: Font.DemiBold
                color: Theme.paidText
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
            }
        }
    }
    ChartBubble {
        id: bubble
    }
}
