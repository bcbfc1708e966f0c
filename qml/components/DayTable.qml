// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay

/** The twin of the calendar: the same days as figures, a row for a week, newest first. */
Column {
    id: table

    required property var weeks
    /** List of seven {text, name}. */
    required property var weekdays
    required property PageFrame page

    readonly property bool narrow: table.width < 480
    readonly property int labelWidth: table.narrow ? 54 : 72
    readonly property int sumWidth: table.narrow ? 0 : 72
    readonly property int unit: Math.floor((table.width - table.labelWidth - table.sumWidth) / 7)

    TableHead {
        width: table.width
        HeadCell {
            horizontalAlignment: Text.AlignLeft
            width: table.labelWidth + (table.narrow ? 0 : 20)
            text: table.narrow ? qsTr("Week") : qsTr("Week from")
        }
        Row {
            anchors.right: parent.right
            height: parent.height
            Repeater {
                model: table.weekdays
                HeadCell {
                    required property var modelData
                    width: table.unit
                    height: Theme.tableHeadSize - 1
                    text: modelData.text
                    Accessible.name: modelData.name
                }
            }
            HeadCell {
                visible: !table.narrow
                width: table.sumWidth
                text: qsTr("Worked")
            }
        }
    }
    PageList {
        id: rows
        width: table.width
        page: table.page
        rowHeight: Frame.phone ? 36 : 33
        name: qsTr("Hours by day")
        model: table.weeks
        delegate: TableRow {
            id: row

            required property int index
            required property string label
            required property var days
            required property string worked

            width: rows.width
            height: rows.rowHeight
            holdsFocus: rows.list.activeFocus && rows.list.currentIndex === row.index

            Cell {
                horizontalAlignment: Text.AlignLeft
                text: row.label
                type: table.narrow ? Theme.smallType : Theme.bodyType
            }
            Row {
                anchors.right: parent.right
                height: parent.height
                Repeater {
                    model: row.days
                    Cell {
                        required property string modelData
                        width: table.unit
                        height: rows.rowHeight - 1
                        text: modelData
                        type: table.narrow ? Theme.smallType : Theme.bodyType
                    }
                }
                Cell {
                    visible: !table.narrow
                    width: table.sumWidth
                    text: row.worked
                    strong: true
                }
            }
        }
    }
}
