// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** This week: hours paid and unpaid, the three rates, the contracts, and what is expected. */
PageFrame {
    id: today

    readonly property real mainWidth: Frame.twoColumns ? Math.round((today.body.width - Frame.columnGap) * (Frame.sidebar ? 0.638 : 0.56)) : today.body.width

    title: Frame.phone ? qsTr("Today") : TodayModel.dateText
    lede: TodayModel.lede
    ledeName: "todayLede"
    showsAmounts: true
    actions: [
        ActionButton {
            objectName: "todayAddTime"
            visible: !Frame.phone && TimerModel.recent.length > 0
            kind: ActionButton.Quiet
            iconName: "plus"
            text: qsTr("Add time")
            onClicked: Route.addTime()
        }
    ]

    VaultNotices {
        width: parent.width
    }
    Empty {
        width: parent.width
        visible: !TodayModel.hasRecords
        title: qsTr("Nothing here yet.")
        text: TodayModel.emptyText
        actionText: qsTr("Import")
        actionIcon: "import"
        onActed: Route.go(Route.Import)
    }
    Column {
        width: parent.width
        visible: TodayModel.hasRecords
        topPadding: Frame.phone ? -4 : -8
        spacing: 8

        PlainText {
            width: parent.width
            visible: text !== ""
            text: TodayModel.weekNote
            type: Theme.smallType
            color: Theme.inkTertiary
            wrapMode: Text.Wrap
        }
        SplitBar {
            width: parent.width
            implicitHeight: Frame.phone ? 12 : Theme.barThickSize
            paidFraction: TodayModel.paidFraction
        }
        Item {
            width: parent.width
            height: 18
            MarkedText {
                id: paidKey
                tone: "paid"
                text: qsTr("Paid")
                figure: TodayModel.paidText
                opens: TodayModel.paidOpens
            }
            PlainText {
                anchors.right: unpaidKey.left
                anchors.rightMargin: 16
                visible: implicitWidth <= unpaidKey.x - paidKey.width - 32
                text: TodayModel.unpaidDetail
                type: Theme.smallType
                color: Theme.inkTertiary
            }
            MarkedText {
                id: unpaidKey
                anchors.right: parent.right
                tone: "unpaid"
                text: qsTr("Unpaid")
                figure: TodayModel.unpaidText
                opens: TodayModel.unpaidOpens
            }
        }
    }
    TimerQuestions {
        width: parent.width
        visible: TimerModel.questions.length > 0
    }
    TimerPanel {
        width: parent.width
        visible: TimerModel.running || TodayModel.hasRecords
    }
    Flow {
        width: parent.width
        visible: TodayModel.hasRecords
        spacing: Frame.twoColumns ? Frame.columnGap : Frame.sectionGap

        Column {
            width: today.mainWidth
            spacing: Frame.sectionGap

            Section {
                width: parent.width
                title: qsTr("What an hour paid this week")
                note: Frame.sidebar ? qsTr("%1 per hour, bars start at zero").arg(TodayModel.currency) : TodayModel.currency
                RateLadder {
                    width: parent.width
                    rates: TodayModel.rates
                }
            }
            Section {
                width: parent.width
                title: qsTr("This week by contract")
                linkText: qsTr("All contracts")
                onLinkActivated: Route.go(Route.Work)
                WeekContracts {
                    width: parent.width
                    onOpened: key => Route.openContract(key)
                }
            }
        }
        Column {
            id: side
            width: Frame.twoColumns ? today.body.width - today.mainWidth - Frame.columnGap : today.body.width
            spacing: Frame.sectionGap

            Section {
                width: parent.width
                title: qsTr("Money")
                note: TodayModel.currency
                Repeater {
                    model: TodayModel.money
                    MoneyRow {
                        required property var modelData
                        width: parent ? parent.width : 0
                        opens: true
                        onOpened: Route.openRows(modelData.opens.rows)
                        tone: modelData.tone
                        label: modelData.label
                        note: modelData.note
                        figure: modelData.figure
                    }
                }
                Repeater {
                    model: TodayModel.dues
                    DueRow {
                        id: owed
                        required property var modelData
                        width: side.width
                        due: owed.modelData
                        onOpened: Route.openContract(owed.modelData.key)
                    }
                }
            }
            Deadlines {
                width: parent.width
            }
        }
    }
    BackFill {
        width: today.mainWidth
    }
}
