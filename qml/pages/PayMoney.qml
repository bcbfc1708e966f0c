// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** What became of the money that was earned, and how long what is late has been so. */
Column {
    id: money

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
                opens: modelData.opens !== undefined
                onOpened: Route.openRows(modelData.opens.rows)
            }
        }
        MoneyRow {
            id: earned
            width: parent.width
            sum: true
            ruled: false
            label: qsTr("Earned")
            figure: PayModel.earned
            opens: PayModel.hasRecords
            onOpened: Frame.figureAsked(PayModel.earnedOpens, earned)
        }
    }
    Section {
        width: parent.width
        visible: PayModel.ageingSentence !== ""
        title: qsTr("Overdue, %1").arg(PayModel.currency)
        aside: [
            ChartToggle {
                id: toggle
                objectName: "ageingTableToggle"
                visible: PayModel.ageing.length > 0
                name: qsTr("Show what is overdue as")
            }
        ]
        AgeingBars {
            objectName: "ageingBars"
            width: parent.width
            visible: !toggle.asTable && PayModel.ageing.length > 0
            bars: PayModel.ageing
            sentence: PayModel.ageingSentence
        }
        Column {
            objectName: "ageingTable"
            width: parent.width
            visible: toggle.asTable && PayModel.ageing.length > 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Overdue, %1").arg(PayModel.currency)
            Repeater {
                model: PayModel.ageing
                MoneyRow {
                    required property var modelData
                    width: parent ? parent.width : 0
                    tone: modelData.tone
                    label: modelData.label
                    note: modelData.note
                    figure: modelData.figure
                    opens: true
                    onOpened: Route.openRows(modelData.opens.rows)
                }
            }
        }
        PlainText {
            width: parent.width
            topPadding: 8
            text: PayModel.ageingSentence
            type: Theme.smallType
            color: Theme.inkTertiary
            wrapMode: Text.Wrap
            Accessible.ignored: PayModel.ageing.length > 0
        }
    }
}
