// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/**
 * A day of the calendar: a square for its hours, solid what was paid of them and hatched the rest; an outline for a record
 * without hours, a dash for no record.
 */
Item {
    id: day

    required property int index
    required property string kind
    required property int level
    required property real paidFraction
    required property real unpaidFraction
    required property string sentence
    /** Of its square. */
    required property int side

    readonly property int unpaidHeight: day.unpaidFraction > 0 ? Math.max(2, Math.round(day.side * day.unpaidFraction)) : 0
    readonly property bool shown: day.kind !== "outside"
    readonly property bool hasRecord: day.kind === "hours" || day.kind === "empty"
    readonly property real centre: day.x + day.width / 2

    Accessible.role: Accessible.ListItem
    Accessible.name: day.sentence
    Accessible.focusable: day.shown
    Accessible.ignored: !day.shown

    ToneFill {
        visible: day.kind === "hours" || day.kind === "empty"
        tone: day.kind === "empty" ? "due" : "paid"
        x: Math.round((day.width - day.side) / 2)
        y: x + day.unpaidHeight
        width: day.side
        height: day.side - day.unpaidHeight
    }
    ToneFill {
        tone: "unpaid"
        x: Math.round((day.width - day.side) / 2)
        y: x
        width: day.side
        height: day.unpaidHeight
    }
    Rectangle {
        visible: day.kind === "none"
        anchors.centerIn: parent
        width: Math.max(3, Math.round(day.width * 0.3))
        height: Theme.hairline
        color: Theme.inkTertiary
        Accessible.ignored: true
    }
}
