// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** This week's contracts, each with its paid and unpaid hours and what an hour truly paid. */
Column {
    id: table

    signal opened(string key)

    readonly property bool bars: table.width >= 520
    readonly property bool tight: table.width < 380
    readonly property int barX: 250
    readonly property int figures: table.tight ? 58 : 71

    TableHead {
        width: table.width
        HeadCell {
            horizontalAlignment: Text.AlignLeft
            width: parent.width - heads.width
            text: qsTr("Contract")
        }
        Row {
            id: heads
            anchors.right: parent.right
            height: parent.height
            HeadCell {
                width: table.figures
                text: qsTr("Paid")
            }
            HeadCell {
                width: table.figures
                text: qsTr("Unpaid")
            }
            HeadCell {
                width: table.figures + 11
                text: qsTr("True rate")
            }
        }
    }
    Repeater {
        model: TodayModel.contracts

        TableRow {
            id: row

            required property string key
            required property string name
            required property string platform
            required property string paid
            required property string unpaid
            required property string trueRate
            required property real solid
            required property real hatch
            required property var figures

            width: table.width
            height: table.bars ? Theme.rowRegularSize : Theme.rowPhoneSize
            opens: true
            onOpened: table.opened(row.key)

            PlainText {
                id: name
                y: table.bars ? (parent.height - height) / 2 : 6
                width: Math.min(implicitWidth, table.bars ? table.barX - 12 : parent.width - cells.width - 8)
                text: row.name
                type: Theme.bodyStrongType
                Accessible.ignored: true
            }
            PlainText {
                x: table.bars ? name.width + 5 : 0
                y: table.bars ? (parent.height - height) / 2 : 27
                width: Math.max(0, Math.min(implicitWidth, table.bars ? table.barX - 12 - x : parent.width - cells.width - 8))
                text: row.platform
                type: table.bars ? Theme.bodyType : Theme.smallType
                color: Theme.inkTertiary
                Accessible.ignored: true
            }
            RateBar {
                visible: table.bars
                x: table.barX
                anchors.verticalCenter: parent.verticalCenter
                width: Math.max(0, parent.width - x - cells.width + 20)
                solid: row.solid
                hatch: row.hatch
            }
            Row {
                id: cells
                anchors.right: parent.right
                height: parent.height
                FigureCell {
                    width: table.figures
                    text: row.paid
                    figure: row.figures.paid
                }
                FigureCell {
                    width: table.figures
                    text: row.unpaid
                    figure: row.figures.unpaid
                }
                FigureCell {
                    width: table.figures + 11
                    text: row.trueRate
                    figure: row.figures.trueRate
                    strong: true
                }
            }
        }
    }
}
