// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** Facts that tests of employment look at, contract by contract: asked, shown on both sides, never weighed. */
PageFrame {
    id: page

    readonly property real mainWidth: Frame.twoColumns ? Math.round((page.body.width - Frame.columnGap) * 0.56) : page.body.width
    readonly property real sideWidth: Frame.twoColumns ? page.body.width - page.mainWidth - Frame.columnGap : page.body.width

    title: qsTr("Fact sheet")
    crumbs: [qsTr("Claims"), qsTr("Fact sheet")]
    lede: FactSheetModel.lede
    ledeName: "factsLede"
    canGoBack: true
    actions: [
        Picker {
            name: qsTr("Contract")
            choices: FactSheetModel.contracts
            current: FactSheetModel.contract
            onChosen: value => FactSheetModel.load(value)
        }
    ]

    PlainText {
        width: parent.width
        text: qsTr("Facts on both sides, as courts and agencies have read them. No verdict and no score: what a test comes to is for a court or an agency to say.")
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
    }
    Flow {
        width: parent.width
        spacing: 28
        Repeater {
            model: FactSheetModel.counts
            Row {
                required property var modelData
                spacing: 6
                PlainText {
                    text: parent.modelData.figure
                    type: Theme.bodyStrongType
                }
                PlainText {
                    text: parent.modelData.text
                    color: Theme.inkSecondary
                }
            }
        }
    }
    Notice {
        width: parent.width
        visible: text !== ""
        text: FactSheetModel.placeNote
    }
    Flow {
        width: parent.width
        spacing: Frame.twoColumns ? Frame.columnGap : Frame.sectionGap

        Section {
            width: page.mainWidth
            title: qsTr("Facts")
            note: qsTr("kept with the day you answered")
            Repeater {
                model: FactSheetModel.facts
                FactRow {
                    required property var modelData
                    width: parent ? parent.width : 0
                    fact: modelData
                }
            }
        }
        Column {
            width: page.sideWidth
            spacing: Frame.sectionGap
            Repeater {
                model: FactSheetModel.tests
                Section {
                    id: test
                    required property var modelData
                    width: parent ? parent.width : 0
                    title: test.modelData.name
                    PlainText {
                        width: parent.width
                        bottomPadding: 6
                        text: test.modelData.burden + "\n" + test.modelData.status
                        type: Theme.smallType
                        color: Theme.inkSecondary
                        wrapMode: Text.Wrap
                    }
                    Repeater {
                        model: test.modelData.factors
                        FigureRow {
                            required property var modelData
                            width: parent ? parent.width : 0
                            label: modelData.text
                            note: {
                                const lines = [modelData.citation];
                                if (modelData.employee.length > 0)
                                    lines.push(qsTr("Toward employee: %1").arg(modelData.employee.join(" ")));
                                if (modelData.contractor.length > 0)
                                    lines.push(qsTr("Toward contractor: %1").arg(modelData.contractor.join(" ")));
                                lines.push(qsTr("Not answered: %1").arg(modelData.open));
                                return lines.join("\n");
                            }
                        }
                    }
                }
            }
        }
    }
}
