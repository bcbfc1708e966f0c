// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay

/** The twin of the week chart: the same weeks as figures, newest first. */
Column {
    id: table

    required property var weeks
    required property PageFrame page

    readonly property int unit: Math.min(110, Math.max(54, table.width / 5.2))

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
                width: table.unit
                text: qsTr("Paid")
            }
            HeadCell {
                width: table.unit
                text: qsTr("Unpaid")
            }
            HeadCell {
                width: table.unit
                text: qsTr("Worked")
            }
            HeadCell {
                width: table.unit
                text: qsTr("Share")
                Accessible.name: qsTr("Unpaid share")
            }
        }
    }
    PageList {
        id: rows
        width: table.width
        page: table.page
        rowHeight: Frame.phone ? 36 : 33
        name: qsTr("Hours by week")
        model: table.weeks
        list.Keys.onReturnPressed: (rows.list.currentItem as TableRow).ask()
        delegate: TableRow {
            id: row

            required property int index
            required property string label
            required property string paid
            required property string unpaid
            required property string worked
            required property string share
            required property string note
            required property bool hasRecord
            required property var figures

            width: rows.width
            height: rows.rowHeight
            opens: row.hasRecord
            activeFocusOnTab: false
            holdsFocus: rows.list.activeFocus && rows.list.currentIndex === row.index
            onOpened: {
                rows.list.currentIndex = row.index;
                Frame.figureAsked(row.figures.worked, row);
            }

            Row {
                height: parent.height
                spacing: 5
                PlainText {
                    id: day
                    height: parent.height
                    verticalAlignment: Text.AlignVCenter
                    text: row.label
                    Accessible.ignored: true
                }
                PlainText {
                    height: parent.height
                    verticalAlignment: Text.AlignVCenter
                    text: row.note
                    type: Theme.smallType
                    color: Theme.inkTertiary
                    visible: text !== "" && row.hasRecord && day.width + 13 + implicitWidth <= row.width - 4 * table.unit
                    Accessible.ignored: true
                }
            }
            Row {
                anchors.right: parent.right
                height: parent.height
                visible: row.hasRecord
                FigureCell {
                    width: table.unit
                    text: row.paid
                    figure: row.figures.paid
                }
                FigureCell {
                    width: table.unit
                    text: row.unpaid
                    figure: row.figures.unpaid
                }
                FigureCell {
                    width: table.unit
                    text: row.worked
                    figure: row.figures.worked
                    strong: true
                }
                Cell {
                    width: table.unit
                    text: row.share
                    color: Theme.inkSecondary
                }
            }
            Cell {
                visible: !row.hasRecord
                anchors.right: parent.right
                anchors.rightMargin: table.unit
                text: qsTr("no record")
                faint: true
            }
        }
    }
}
