// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** The platforms by true rate, with what each hour was offered at and what unpaid time cost. Bars share one scale. */
Column {
    id: table

    Connections {
        target: Route
        function onTableWanted() {
            if (table.visible)
                Route.table = {
                    title: qsTr("By platform, %1 per hour").arg(PayModel.currency),
                    sentence: PayModel.lede,
                    headings: [qsTr("Platform"), qsTr("Advertised"), qsTr("Platform rate"), qsTr("True rate"), qsTr("Worked"), qsTr("Unpaid"), qsTr("Share"), qsTr("Earned")],
                    roles: ["name", "advertised", "platformRate", "trueRate", "worked", "unpaid", "unpaidShare", "earned"],
                    rows: PayModel.platforms
                };
        }
    }

    readonly property bool roomy: table.width >= 860
    readonly property bool narrow: table.width < 640
    readonly property int barX: 166

    QtObject {
        id: column
        readonly property int advertised: table.narrow ? 78 : 92
        readonly property int platform: table.narrow ? 66 : 111
        readonly property int trueRate: table.narrow ? 52 : 101
        readonly property int worked: 73
        readonly property int unpaid: 61
        readonly property int share: 52
        readonly property int earned: 94
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
                width: column.advertised
                text: qsTr("Advertised")
            }
            HeadCell {
                width: column.platform
                text: table.narrow ? qsTr("Platform") : qsTr("Platform rate")
            }
            Row {
                width: column.trueRate
                height: parent.height
                layoutDirection: Qt.RightToLeft
                spacing: 4
                HeadCell {
                    width: Math.min(implicitWidth, column.trueRate - (arrow.visible ? 20 : 0))
                    text: table.narrow ? qsTr("True") : qsTr("True rate")
                    sorted: true
                }
                Icon {
                    id: arrow
                    visible: !table.narrow
                    anchors.verticalCenter: parent.verticalCenter
                    name: "down"
                    size: 14
                    color: Theme.ink
                }
            }
            HeadCell {
                visible: !table.narrow
                width: column.worked
                text: qsTr("Worked")
            }
            HeadCell {
                visible: !table.narrow
                width: column.unpaid + column.share
                text: qsTr("Unpaid")
            }
            HeadCell {
                visible: !table.narrow
                width: column.earned
                text: qsTr("Earned")
            }
        }
    }
    Repeater {
        model: PayModel.platforms

        TableRow {
            id: row

            required sum
            required property string name
            required property string advertised
            required property string platformRate
            required property string trueRate
            required property string worked
            required property string unpaid
            required property string unpaidShare
            required property string earned
            required property real solid
            required property real hatch
            required property real outline
            required property var figures

            opens: row.figures.trueRate !== undefined
            onOpened: Frame.figureAsked(row.figures.trueRate, row)
            width: table.width
            height: table.narrow ? (row.sum ? 38 : 52) : Theme.rowRegularSize
            ruled: !row.sum

            Item {
                width: parent.width
                height: table.narrow ? 36 : parent.height
                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, table.roomy ? table.barX - 12 : parent.width - cells.width - 8)
                    text: row.name
                    type: Theme.bodyStrongType
                    Accessible.ignored: true
                }
                Row {
                    id: cells
                    anchors.right: parent.right
                    height: parent.height
                    Cell {
                        width: column.advertised
                        text: row.advertised
                        type: row.sum ? Theme.bodyStrongType : Theme.bodyType
                        color: row.sum ? Theme.ink : Theme.inkSecondary
                    }
                    FigureCell {
                        width: column.platform
                        text: row.platformRate
                        figure: row.figures.platformRate
                        type: row.sum ? Theme.bodyStrongType : Theme.bodyType
                        color: row.sum ? Theme.ink : Theme.inkSecondary
                    }
                    FigureCell {
                        width: column.trueRate
                        text: row.trueRate
                        figure: row.figures.trueRate
                        strong: true
                    }
                    FigureCell {
                        visible: !table.narrow
                        width: column.worked
                        text: row.worked
                        figure: row.figures.worked
                        strong: row.sum
                    }
                    FigureCell {
                        visible: !table.narrow
                        width: column.unpaid
                        text: row.unpaid
                        figure: row.figures.unpaid
                        strong: row.sum
                    }
                    Cell {
                        visible: !table.narrow
                        width: column.share
                        text: row.unpaidShare
                        type: row.sum ? Theme.bodyStrongType : Theme.bodyType
                        color: row.sum ? Theme.ink : Theme.inkTertiary
                    }
                    FigureCell {
                        visible: !table.narrow
                        width: column.earned
                        text: row.earned
                        figure: row.figures.earned
                        strong: row.sum
                    }
                }
            }
            RateBar {
                visible: table.roomy || (table.narrow && !row.sum)
                x: table.roomy ? table.barX : 0
                y: table.roomy ? (parent.height - height) / 2 : 35
                width: table.roomy ? parent.width - x - cells.width : parent.width
                height: table.roomy ? Theme.barRowSize : Theme.barPhoneSize
                solid: row.solid
                hatch: row.hatch
                outline: row.outline
            }
        }
    }
}
