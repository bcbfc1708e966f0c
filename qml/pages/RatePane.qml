// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** A contract's rates over time, as a chart or as its table. */
Section {
    id: pane

    required property PageFrame page

    readonly property bool roomy: pane.width >= 560
    readonly property bool hasWeeks: ContractModel.rateWeeks.count > 0
    readonly property bool named: pane.roomy && ContractModel.rateNamed

    title: pane.roomy && ContractModel.currency !== "" ? qsTr("Rate over time, %1 per hour").arg(ContractModel.currency) : qsTr("Rate over time")
    aside: [
        PlainText {
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            visible: pane.roomy && text !== ""
            text: ContractModel.rateNote
            type: Theme.smallType
            color: Theme.inkTertiary
        },
        ChartToggle {
            id: toggle
            objectName: "rateTableToggle"
            visible: pane.hasWeeks
            name: qsTr("Show the rates as")
        }
    ]

    Flow {
        width: parent.width
        visible: pane.hasWeeks && !toggle.asTable && !pane.named
        spacing: 16
        bottomPadding: 4
        KeyLine {
            visible: ContractModel.rateName !== ""
            text: ContractModel.rateName
        }
        KeyLine {
            dotted: true
            text: qsTr("True rate")
        }
    }
    RateChart {
        objectName: "rateChart"
        width: parent.width
        visible: !toggle.asTable
        weeks: ContractModel.rateWeeks
        steps: ContractModel.rateSteps
        changes: ContractModel.rateChanges
        axis: ContractModel.rateAxis
        sentence: ContractModel.rateSentence
        lineName: ContractModel.rateName
        named: pane.named
    }
    RateTable {
        objectName: "rateTable"
        width: parent.width
        visible: toggle.asTable
        page: pane.page
        weeks: ContractModel.rateWeeksTable
        lineName: ContractModel.rateName
    }
    PlainText {
        width: parent.width
        visible: !pane.roomy && text !== ""
        topPadding: 6
        text: ContractModel.rateNote
        type: Theme.smallType
        color: Theme.inkTertiary
        wrapMode: Text.Wrap
    }
}
