// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay

/**
 * Hours of each day: a column for a week, a row for a weekday. The more hours, the larger the square; what of them was paid
 * is solid, the rest hatched. A day without a record is a dash. Tab enters the calendar once; left and right walk the
 * weeks, up and down the days, whose sentence is shown and spoken. Enter opens the day, as does a link for a finger.
 */
Item {
    id: calendar

    /** Whole weeks, oldest day first. */
    required property var days
    /** A label above each week, "" for most. */
    required property var columns
    /** List of seven {text, name}. */
    required property var weekdays
    /** What each size of square stands for. */
    required property var levels
    required property string sentence

    /** A day with a record, by its place in `days`. */
    signal opened(int index)

    property int current: 0
    /** Whether the current day is one that somebody looked at, and opens. */
    property bool asked: false

    readonly property bool empty: cells.count === 0
    readonly property int plotX: 34
    readonly property int plotTop: 20
    readonly property real pitch: calendar.empty ? 1 : Math.max(6, Math.min(Frame.phone ? 26 : 30, Math.floor((calendar.width - calendar.plotX) / (cells.count / 7))))

    implicitHeight: calendar.empty ? nothing.height + 16 : key.y + key.height + (opener.visible ? opener.height : 0)
    Accessible.role: Accessible.Chart
    Accessible.name: calendar.sentence

    function walk(to: int) {
        const item = cells.itemAt(to) as DayCell;
        if (item && item.shown)
            item.forceActiveFocus(Qt.TabFocusReason);
    }
    /** The side of a square of that level; a record without hours has the smallest, as an outline. */
    function side(level: int): int {
        return Math.max(3, Math.round((calendar.pitch - 3) * Math.max(1, level) / 4));
    }
    function dayAt(place: point): DayCell {
        const column = Math.floor((place.x - calendar.plotX) / calendar.pitch);
        const row = Math.floor((place.y - calendar.plotTop) / calendar.pitch);
        if (column < 0 || row < 0 || row > 6)
            return null;
        const item = cells.itemAt(column * 7 + row) as DayCell;
        return item && item.shown ? item : null;
    }

    PlainText {
        id: nothing
        visible: calendar.empty
        y: 8
        width: calendar.width
        text: calendar.sentence
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Repeater {
        model: calendar.columns
        PlainText {
            required property int index
            required property string modelData
            visible: !calendar.empty
            x: calendar.plotX + index * calendar.pitch
            text: modelData
            type: Theme.noteType
            color: Theme.inkTertiary
            Accessible.ignored: true
        }
    }
    Repeater {
        model: calendar.weekdays
        PlainText {
            required property int index
            required property var modelData
            // Where rows are lower than a line of text every other weekday is named.
            visible: !calendar.empty && (calendar.pitch >= 16 || index % 2 === 0)
            y: calendar.plotTop + index * calendar.pitch + (calendar.pitch - height) / 2
            width: calendar.plotX - 6
            text: modelData.text
            type: Theme.noteType
            color: Theme.inkTertiary
            Accessible.ignored: true
        }
    }
    Repeater {
        id: cells
        model: calendar.days
        onItemAdded: (index, item) => {
            calendar.asked = false;
            if ((item as DayCell).shown)
                calendar.current = index;
        }
        DayCell {
            id: day
            function open() {
                if (day.hasRecord)
                    calendar.opened(day.index);
            }
            x: calendar.plotX + Math.floor(day.index / 7) * calendar.pitch
            y: calendar.plotTop + day.index % 7 * calendar.pitch
            width: calendar.pitch
            height: calendar.pitch
            side: calendar.side(day.level)
            activeFocusOnTab: day.index === calendar.current
            Keys.onReturnPressed: day.open()
            Keys.onEnterPressed: day.open()
            Keys.onSpacePressed: day.open()
            Keys.onLeftPressed: calendar.walk(day.index - 7)
            Keys.onRightPressed: calendar.walk(day.index + 7)
            Keys.onUpPressed: calendar.walk(day.index - 1)
            Keys.onDownPressed: calendar.walk(day.index + 1)
            onActiveFocusChanged: {
                if (activeFocus) {
                    calendar.current = day.index;
                    calendar.asked = day.hasRecord;
                    bubble.hold(day.index, day.sentence, day.centre);
                } else {
                    bubble.release(day.index);
                }
            }
        }
    }
    // One ring for all days: there are too many for one each.
    Item {
        readonly property int row: bubble.held % 7
        x: calendar.plotX + (bubble.held - row) / 7 * calendar.pitch
        y: calendar.plotTop + row * calendar.pitch
        width: calendar.pitch
        height: calendar.pitch
        FocusRing {
            shown: bubble.held >= 0
            inside: true
        }
    }
    Flow {
        id: key
        visible: !calendar.empty
        y: calendar.plotTop + 7 * calendar.pitch + 10
        width: calendar.width
        spacing: 14
        Accessible.ignored: true

        Repeater {
            model: calendar.levels
            Row {
                id: level
                required property int index
                required property string modelData
                spacing: 6
                Item {
                    width: calendar.side(level.index + 1)
                    height: name.height
                    ToneFill {
                        anchors.centerIn: parent
                        tone: "paid"
                        width: parent.width
                        height: parent.width
                    }
                }
                PlainText {
                    id: name
                    text: level.modelData
                    type: Theme.noteType
                    color: Theme.inkTertiary
                    Accessible.ignored: true
                }
            }
        }
        Row {
            spacing: 6
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: 8
                height: Theme.hairline
                color: Theme.inkTertiary
            }
            PlainText {
                text: qsTr("no record")
                type: Theme.noteType
                color: Theme.inkTertiary
                Accessible.ignored: true
            }
        }
    }
    LinkButton {
        id: opener
        objectName: "dayOpen"
        visible: !calendar.empty && calendar.asked
        y: key.y + key.height
        text: qsTr("Show the rows of this day")
        onClicked: calendar.opened(calendar.current)
    }
    HoverHandler {
        id: hover
        readonly property DayCell day: hovered && !calendar.empty ? calendar.dayAt(point.position) : null
        onDayChanged: {
            if (day)
                bubble.hover(day.index, day.sentence, day.centre);
            else
                bubble.leave(bubble.hovered);
        }
    }
    TapHandler {
        onTapped: eventPoint => {
            const day = calendar.dayAt(eventPoint.position);
            if (day)
                day.forceActiveFocus(Qt.MouseFocusReason);
        }
    }
    ChartBubble {
        id: bubble
        // Above the day, below it where there is no room.
        readonly property int row: (hovered >= 0 ? hovered : held) % 7
        y: row >= 3 ? calendar.plotTop + row * calendar.pitch - height - 4 : calendar.plotTop + (row + 1) * calendar.pitch + 4
    }
}
