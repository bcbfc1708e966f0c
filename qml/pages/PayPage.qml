// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** What an hour paid: platforms compared, hours week by week, and how much of what was earned arrived. */
PageFrame {
    id: pay

    property bool asTable: false
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
    Flow {
        width: parent.width
        visible: pay.showsPay
        spacing: Frame.twoColumns ? Frame.columnGap : Frame.sectionGap

        Section {
            width: pay.mainWidth
            title: qsTr("Hours by week")
            aside: [
                Row {
                    visible: pay.mainWidth >= 560
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
                Segmented {
                    objectName: "weekTableToggle"
                    name: qsTr("Show the weeks as")
                    segments: [{ text: qsTr("Chart"), icon: "chart" }, { text: qsTr("Table"), icon: "table" }]
                    current: pay.asTable ? 1 : 0
                    onChosen: index => pay.asTable = index === 1
                }
            ]
            Flow {
                width: parent.width
                visible: pay.mainWidth < 560
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
                visible: !pay.asTable
                weeks: PayModel.weeks
                axis: PayModel.axis
                sentence: PayModel.chartSentence
            }
            WeekTable {
                width: parent.width
                visible: pay.asTable
                page: pay
                weeks: PayModel.weeksTable
            }
        }
        Column {
            width: Frame.twoColumns ? pay.body.width - pay.mainWidth - Frame.columnGap : pay.body.width
            spacing: Frame.sectionGap

            Section {
                width: parent.width
                title: qsTr("From earned to received")
                note: PayModel.currency
                linkText: qsTr("Match payouts")
                linkName: "matchPayouts"
                onLinkActivated: MatchesModel.active = true
                StageBar {
                    width: parent.width
                    stages: PayModel.stages
                }
                Item {
                    width: 1
                    height: 8
                }
                Repeater {
                    model: PayModel.stages
                    MoneyRow {
                        required property var modelData
                        width: parent ? parent.width : 0
                        tone: modelData.tone
                        label: modelData.label
                        note: modelData.note
                        figure: modelData.figure
                    }
                }
                MoneyRow {
                    width: parent.width
                    sum: true
                    ruled: false
                    label: qsTr("Earned")
                    figure: PayModel.earned
                }
            }
            Section {
                width: parent.width
                visible: PayModel.ageing.length > 0
                title: qsTr("Overdue by platform")
                note: PayModel.currency
                Repeater {
                    model: PayModel.ageing
                    MoneyRow {
                        required property var modelData
                        width: parent ? parent.width : 0
                        tone: modelData.tone
                        label: modelData.label
                        note: modelData.note
                        figure: modelData.figure
                    }
                }
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
        function onDecided(text: string) { Frame.told(text, ""); }
    }
}
