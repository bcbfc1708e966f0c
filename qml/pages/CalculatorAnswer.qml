// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** One law's answer at a time: figures, working, what may come on top if proven, and where it is written. */
Column {
    id: answer

    property int chosen: 0
    readonly property var laws: Calculator.laws
    readonly property int shown: Math.min(answer.chosen, answer.laws.length - 1)
    readonly property var law: answer.laws[answer.shown]
    readonly property var names: answer.laws.map(law => law.law)

    spacing: Frame.sectionGap

    Segmented {
        id: tabs
        objectName: "calculatorLaws"
        visible: answer.names.length > 1 && implicitWidth <= answer.width
        name: qsTr("Under which law")
        segments: answer.names.map(name => ({ text: name, icon: "" }))
        current: answer.shown
        onChosen: index => answer.chosen = index
    }
    Picker {
        visible: answer.names.length > 1 && !tabs.visible
        name: qsTr("Under which law")
        choices: answer.names.map((name, index) => ({ value: String(index), text: name }))
        current: String(answer.shown)
        onChosen: value => answer.chosen = Number(value)
    }
    Section {
        objectName: "calculatorFigures"
        width: answer.width
        title: answer.law.name
        note: Calculator.currency
        Repeater {
            model: answer.law.figures
            FigureRow {
                required property var modelData
                width: parent ? parent.width : 0
                label: modelData.label
                note: modelData.note
                figure: modelData.figure
                sum: modelData.weight === "sum"
                closing: modelData.weight === "closing"
            }
        }
        Item {
            width: 1
            height: 12
            visible: notice.visible
        }
        Notice {
            id: notice
            width: parent.width
            visible: text !== ""
            text: answer.law.note
        }
    }
    Section {
        width: answer.width
        title: qsTr("Working")
        Repeater {
            model: answer.law.steps
            FigureRow {
                required property var modelData
                width: parent ? parent.width : 0
                number: modelData.number
                label: modelData.text
                figure: modelData.value
            }
        }
    }
    Section {
        width: answer.width
        visible: answer.law.remedies.length > 0
        title: qsTr("Possible, if proven")
        note: qsTr("not in the figures above")
        Repeater {
            model: answer.law.remedies
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
        width: answer.width
        title: qsTr("Citations")
        Repeater {
            model: answer.law.citations
            CitationRow {
                required property var modelData
                width: parent ? parent.width : 0
                text: modelData.text
                url: modelData.url
            }
        }
    }
}
