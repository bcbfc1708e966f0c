// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** One finding: its working line by line, the records behind it, its limit, where the rule is written, what it assumes. */
PageFrame {
    id: page

    readonly property var finding: ClaimsModel.finding
    readonly property real mainWidth: Frame.twoColumns ? Math.round((page.body.width - Frame.columnGap) * 0.6) : page.body.width
    readonly property real sideWidth: Frame.twoColumns ? page.body.width - page.mainWidth - Frame.columnGap : page.body.width

    showsAmounts: true
    title: page.finding.title ?? ""
    crumbs: [qsTr("Claims"), page.finding.track ?? "", page.finding.title ?? ""]
    lede: page.finding.lede ?? ""
    ledeName: "findingLede"
    canGoBack: true

    Item {
        width: parent.width
        height: Math.max(who.height, hero.height)
        Column {
            id: who
            width: parent.width - hero.width - 16
            PlainText {
                width: parent.width
                text: page.finding.who ?? ""
                color: Theme.inkSecondary
                wrapMode: Text.Wrap
            }
            PlainText {
                width: parent.width
                text: page.finding.basis ?? ""
                type: Theme.smallType
                color: Theme.inkTertiary
                wrapMode: Text.Wrap
            }
        }
        PlainText {
            id: hero
            objectName: "findingAmount"
            anchors.right: parent.right
            text: page.finding.amount ?? ""
            type: Frame.phone ? Theme.figureType : Theme.heroType
        }
    }
    Flow {
        width: parent.width
        spacing: Frame.twoColumns ? Frame.columnGap : Frame.sectionGap

        Column {
            width: page.mainWidth
            spacing: Frame.sectionGap

            Section {
                width: parent.width
                visible: (page.finding.weeks ?? []).length > 0
                title: qsTr("Week by week")
                Repeater {
                    model: page.finding.weeks ?? []
                    FigureRow {
                        required property var modelData
                        width: parent ? parent.width : 0
                        opens: true
                        label: modelData.text
                        figure: modelData.figure
                        onOpened: ClaimsModel.openWeek(modelData.index)
                    }
                }
                FigureRow {
                    width: parent.width
                    label: qsTr("Possible shortfall")
                    figure: page.finding.closing ?? ""
                    closing: true
                }
            }
            Section {
                width: parent.width
                visible: (page.finding.steps ?? []).length > 0 || (page.finding.needs ?? "") !== ""
                title: qsTr("Working")
                Repeater {
                    model: page.finding.steps ?? []
                    FigureRow {
                        required property var modelData
                        required property int index
                        width: parent ? parent.width : 0
                        opens: modelData.opens
                        number: modelData.number
                        label: modelData.text
                        figure: modelData.value
                        onOpened: () => Route.openRows(ClaimsModel.stepFigure(index).rows)
                    }
                }
                FigureRow {
                    width: parent.width
                    visible: (page.finding.closing ?? "") !== ""
                    label: qsTr("Amount")
                    figure: page.finding.closing ?? ""
                    closing: true
                }
                PlainText {
                    width: parent.width
                    visible: text !== ""
                    topPadding: 8
                    text: (page.finding.needs ?? "") === "" ? "" : qsTr("No amount. Needs: %1").arg(page.finding.needs)
                    color: Theme.unpaidText
                    wrapMode: Text.Wrap
                }
            }
            Section {
                width: parent.width
                visible: (page.finding.remedies ?? []).length > 0
                title: qsTr("Possible, if proven")
                note: qsTr("not in the amount")
                Repeater {
                    model: page.finding.remedies ?? []
                    FigureRow {
                        required property var modelData
                        width: parent ? parent.width : 0
                        label: modelData.name
                        note: modelData.note + (modelData.note === "" ? "" : "\n") + modelData.citation
                        figure: modelData.figure
                    }
                }
            }
            Section {
                width: parent.width
                visible: ClaimsModel.records.length > 0
                title: qsTr("Records behind it")
                note: page.finding.recordCount ?? ""
                aside: [
                    Grade {
                        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
                        grade: page.finding.grade ?? ""
                        gradeName: page.finding.gradeName ?? ""
                    }
                ]
                Repeater {
                    model: ClaimsModel.records
                    FigureRow {
                        id: record
                        required property var modelData
                        width: parent ? parent.width : 0
                        opens: true
                        label: modelData.what
                        note: modelData.place
                        figure: modelData.figure
                        onOpened: {
                            SourceModel.openSource(modelData.import, modelData.line);
                            source.open(record);
                        }
                    }
                }
                PlainText {
                    width: parent.width
                    visible: text !== ""
                    topPadding: 8
                    text: ClaimsModel.recordsNote
                    type: Theme.smallType
                    color: Theme.inkTertiary
                    wrapMode: Text.Wrap
                }
            }
        }
        Column {
            width: page.sideWidth
            spacing: Frame.sectionGap

            Section {
                width: parent.width
                visible: (page.finding.deadline ?? "") !== ""
                title: qsTr("Deadline")
                PlainText {
                    width: parent.width
                    text: page.finding.deadline ?? ""
                    type: Theme.figureSmallType
                    wrapMode: Text.Wrap
                }
                PlainText {
                    width: parent.width
                    topPadding: 4
                    text: page.finding.deadlineNote ?? ""
                    type: Theme.smallType
                    color: Theme.inkSecondary
                    wrapMode: Text.Wrap
                }
            }
            Section {
                width: parent.width
                visible: (page.finding.citations ?? []).length > 0
                title: qsTr("Citations")
                Repeater {
                    model: page.finding.citations ?? []
                    CitationRow {
                        required property var modelData
                        width: parent ? parent.width : 0
                        text: modelData.text
                        url: modelData.url
                    }
                }
            }
            Section {
                width: parent.width
                visible: (page.finding.assumptions ?? []).length > 0
                title: qsTr("Assumptions")
                Repeater {
                    model: page.finding.assumptions ?? []
                    FigureRow {
                        required property var modelData
                        width: parent ? parent.width : 0
                        number: modelData.letter
                        label: modelData.text
                    }
                }
            }
        }
    }
    SourcePopover {
        id: source
    }
}
