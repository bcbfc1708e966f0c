// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay

/** The twin of the rate chart: the same weeks as figures, newest first. */
Column {
    id: table

    required property var weeks
    required property PageFrame page
    /** Of the stepped line; "" where there is none. */
    required property string lineName

    readonly property int unit: Math.min(110, Math.max(64, table.width / 4.6))

    TableHead {
        width: table.width
        HeadCell {
            horizontalAlignment: Text.AlignLeft
            width: table.width - heads.width
            text: qsTr("Week from")
        }
        Row {
            id: heads
            anchors.right: parent.right
            height: parent.height
            HeadCell {
                visible: table.lineName !== ""
                width: table.unit + 18
                text: table.lineName
            }
            HeadCell {
                width: table.unit
                text: qsTr("True rate")
            }
            HeadCell {
                width: table.unit
                text: qsTr("Worked")
            }
        }
    }
    PageList {
        id: rows
        width: table.width
        page: table.page
        rowHeight: Frame.phone ? 36 : 33
        name: qsTr("Rate over time")
        model: table.weeks
        delegate: TableRow {
            id: row

            required property int index
            required property string label
            required property string rate
            required property string trueRate
            required property string worked
            required property string gap
            required property string note
            required property bool hasPoint

            width: rows.width
            height: rows.rowHeight
            holdsFocus: rows.list.activeFocus && rows.list.currentIndex === row.index

            PlainText {
                id: day
                height: parent.height
                verticalAlignment: Text.AlignVCenter
                text: row.label
                Accessible.ignored: true
            }
            PlainText {
                visible: !Frame.phone
                x: day.width + 8
                width: Math.max(0, parent.width - x - cells.width)
                height: parent.height
                verticalAlignment: Text.AlignVCenter
                text: row.note
                type: Theme.smallType
                color: Theme.inkTertiary
                Accessible.ignored: true
            }
            Row {
                id: cells
                anchors.right: parent.right
                height: parent.height
                Cell {
                    visible: table.lineName !== ""
                    width: table.unit + 18
                    text: row.rate
                }
                Cell {
                    width: table.unit
                    text: row.hasPoint ? row.trueRate : row.gap
                    strong: row.hasPoint
                    faint: !row.hasPoint
                }
                Cell {
                    width: table.unit
                    text: row.worked
                }
            }
        }
    }
}
