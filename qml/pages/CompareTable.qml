// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** What tells platforms apart beside the rate: time and tasks that bring nothing, how late and how unevenly they pay. */
Column {
    id: table

    readonly property bool narrow: table.width < 780

    QtObject {
        id: column
        readonly property int trueRate: table.narrow ? 110 : 100
        readonly property int share: 72
        readonly property int tasks: 82
        readonly property int days: 118
        readonly property int longest: 72
        readonly property int spread: 108
    }
    TableHead {
        width: table.width
        HeadCell {
            horizontalAlignment: Text.AlignLeft
            width: parent.width - heads.width
            text: qsTr("Platform")
        }
        Row {
            id: heads
            anchors.right: parent.right
            height: parent.height
            HeadCell {
                width: column.trueRate
                text: qsTr("True rate")
            }
            HeadCell {
                visible: !table.narrow
                width: column.share
                text: qsTr("Unpaid")
            }
            HeadCell {
                visible: !table.narrow
                width: column.tasks
                text: qsTr("Rejected")
            }
            HeadCell {
                visible: !table.narrow
                width: column.tasks
                text: qsTr("Cancelled")
            }
            HeadCell {
                visible: !table.narrow
                width: column.days
                text: qsTr("Days to payment")
            }
            HeadCell {
                visible: !table.narrow
                width: column.longest
                text: qsTr("At most")
            }
            HeadCell {
                visible: !table.narrow
                width: column.spread
                text: qsTr("Weekly spread")
            }
        }
    }
    Repeater {
        model: ComparisonModel.rows

        TableRow {
            id: row

            required property string name
            required property string trueRate
            required property string unpaidShare
            required property string rejected
            required property string cancelled
            required property string days
            required property string longest
            required property string spread
            required property string detail

            width: table.width
            height: table.narrow ? 36 + below.height + 8 : Theme.rowRegularSize

            Item {
                width: parent.width
                height: table.narrow ? 36 : parent.height
                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, parent.width - cells.width - 8)
                    text: row.name
                    type: Theme.bodyStrongType
                    Accessible.ignored: true
                }
                Row {
                    id: cells
                    anchors.right: parent.right
                    height: parent.height
                    Cell {
                        width: column.trueRate
                        text: row.trueRate
                        strong: true
                    }
                    Cell {
                        visible: !table.narrow
                        width: column.share
                        text: row.unpaidShare
                    }
                    Cell {
                        visible: !table.narrow
                        width: column.tasks
                        text: row.rejected
                    }
                    Cell {
                        visible: !table.narrow
                        width: column.tasks
                        text: row.cancelled
                    }
                    Cell {
                        visible: !table.narrow
                        width: column.days
                        text: row.days
                    }
                    Cell {
                        visible: !table.narrow
                        width: column.longest
                        text: row.longest
                    }
                    Cell {
                        visible: !table.narrow
                        width: column.spread
                        text: row.spread
                    }
                }
            }
            PlainText {
                id: below
                visible: table.narrow
                y: 32
                width: parent.width
                text: row.detail
                type: Theme.smallType
                color: Theme.inkTertiary
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
