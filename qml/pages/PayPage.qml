// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** What an hour paid: platforms compared, hours week by week, and how much of what was earned arrived. */
PageFrame {
    id: pay

    readonly property real mainWidth: Frame.twoColumns ? Math.round((pay.body.width - Frame.columnGap) * (Frame.sidebar ? 0.612 : 0.56)) : pay.body.width

    readonly property bool showsPay: PayModel.hasRecords && !MatchesModel.active

    showsAmounts: true
    title: MatchesModel.active ? qsTr("Payouts") : qsTr("Pay")
    crumbs: MatchesModel.active ? [qsTr("Pay"), qsTr("Payouts")] : []
    lede: MatchesModel.active ? MatchesModel.lede : PayModel.lede
    ledeName: "payLede"
    canGoBack: MatchesModel.active
    actions: [
        Picker {
            visible: pay.showsPay && PayModel.currencies.length > 1
            name: qsTr("Currency")
            choices: PayModel.currencies
            current: PayModel.currency
            onChosen: value => PayModel.currency = value
        },
        Picker {
            visible: pay.showsPay
            name: qsTr("Period")
            iconName: "calendar"
            choices: PayModel.periods
            current: PayModel.period
            onChosen: value => PayModel.period = value
        }
    ]

    Empty {
        width: parent.width
        visible: !PayModel.hasRecords && !MatchesModel.active
        title: qsTr("Nothing here yet.")
        text: qsTr("Import one task history to see what an hour paid. It takes a minute.")
        actionText: qsTr("Import")
        actionIcon: "import"
        onActed: Route.go(Route.Import)
    }
    Section {
        width: parent.width
        visible: pay.showsPay
        title: qsTr("By platform, %1 per hour").arg(PayModel.currency)
        aside: [
            Row {
                visible: pay.body.width >= 700
                spacing: 16
                KeySwatch {
                    tone: "paid"
                    text: qsTr("True rate")
                }
                KeySwatch {
                    tone: "unpaid"
                    text: qsTr("Lost to unpaid time")
                }
                KeySwatch {
                    tone: "due"
                    text: qsTr("Offered, not paid")
                }
            }
        ]
        PlatformTable {
            objectName: "payTable"
            width: parent.width
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            topPadding: 8
            text: PayModel.platformsNote
            type: Theme.smallType
            color: Theme.inkTertiary
            wrapMode: Text.Wrap
        }
    }
    Section {
        width: parent.width
        visible: PayModel.hasRecords && ComparisonModel.hasRows
        title: qsTr("Compare, %1 per hour").arg(ComparisonModel.currency)
        CompareTable {
            objectName: "compareTable"
            width: parent.width
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            topPadding: 8
            text: ComparisonModel.note
            type: Theme.smallType
            color: Theme.inkTertiary
            wrapMode: Text.Wrap
        }
    }
    // One under the other on narrow windows; else the charts of hours at the left and money at the right.
    Item {
        width: parent.width
        height: Math.max(days.y + days.height, money.y + money.height)
        visible: pay.showsPay

        Section {
            id: weeks
            width: pay.mainWidth
            title: qsTr("Hours by week")
            aside: [
                Row {
                    visible: pay.mainWidth >= 560 && PayModel.paidTotal !== ""
                    anchors.verticalCenter: parent ? parent.verticalCenter : undefined
                    spacing: 12
                    KeySwatch {
                        tone: "paid"
                        text: qsTr("Paid %1").arg(PayModel.paidTotal)
                    }
                    KeySwatch {
                        tone: "unpaid"
                        text: qsTr("Unpaid %1").arg(PayModel.unpaidTotal)
                    }
                },
                ChartToggle {
                    id: weekToggle
                    objectName: "weekTableToggle"
                    visible: PayModel.paidTotal !== ""
                    name: qsTr("Show the weeks as")
                }
            ]
            Flow {
                width: parent.width
                visible: pay.mainWidth < 560 && PayModel.paidTotal !== ""
                spacing: 12
                bottomPadding: 4
                KeySwatch {
                    tone: "paid"
                    text: qsTr("Paid %1").arg(PayModel.paidTotal)
                }
                KeySwatch {
                    tone: "unpaid"
                    text: qsTr("Unpaid %1").arg(PayModel.unpaidTotal)
                }
            }
            WeekChart {
                objectName: "weekChart"
                width: parent.width
                visible: !weekToggle.asTable
                weeks: PayModel.weeks
                axis: PayModel.axis
                sentence: PayModel.chartSentence
            }
            WeekTable {
                objectName: "weekTable"
                width: parent.width
                visible: weekToggle.asTable
                page: pay
                weeks: PayModel.weeksTable
            }
        }
        PayMoney {
            id: money
            x: Frame.twoColumns ? pay.mainWidth + Frame.columnGap : 0
            y: Frame.twoColumns ? 0 : weeks.height + Frame.sectionGap
            width: Frame.twoColumns ? parent.width - x : parent.width
        }
        Section {
            id: days
            y: Frame.twoColumns ? weeks.height + Frame.sectionGap : money.y + money.height + Frame.sectionGap
            width: pay.mainWidth
            title: qsTr("Hours by day")
            aside: [
                ChartToggle {
                    id: dayToggle
                    objectName: "dayTableToggle"
                    visible: PayModel.days.count > 0
                    name: qsTr("Show the days as")
                }
            ]
            DayCalendar {
                objectName: "dayCalendar"
                width: parent.width
                visible: !dayToggle.asTable
                days: PayModel.days
                columns: PayModel.dayColumns
                weekdays: PayModel.weekdays
                levels: PayModel.dayLevels
                sentence: PayModel.daysSentence
                onOpened: index => Route.openRows(PayModel.dayFigure(index).rows)
            }
            DayTable {
                objectName: "dayTable"
                width: parent.width
                visible: dayToggle.asTable
                page: pay
                weeks: PayModel.daysTable
                weekdays: PayModel.weekdays
            }
        }
    }
    MatchesView {
        width: parent.width
        visible: MatchesModel.active
        page: pay
    }
    Connections {
        target: MatchesModel
        function onDecided(text: string) { Frame.told(text, UndoStack.undoText); }
    }
}
