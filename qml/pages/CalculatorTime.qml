// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** Where, when and how long the work was, and what the place's rules ask of employer and worker beside it. */
Column {
    id: time

    readonly property var typed: Calculator.typed
    readonly property var labels: Calculator.labels
    readonly property var faults: Calculator.faults
    readonly property var asks: Calculator.asks
    readonly property bool byDay: time.typed.byDay === "yes"
    readonly property real half: (time.width - 16) / 2
    readonly property var answers: [{ value: "", text: qsTr("Not known") }, { value: "yes", text: qsTr("Yes") }, { value: "no", text: qsTr("No") }]

    spacing: Frame.sectionGap

    /** A field of the form, by its key. */
    component Typed: Field {
        id: field
        required property string key
        objectName: "calculator-" + field.key
        width: time.half
        label: time.labels[field.key]
        text: time.typed[field.key]
        fault: time.faults[field.key]
        onTextChanged: Calculator.set(field.key, field.text)
    }
    component Answer: ChoiceField {
        id: answer
        required property string key
        width: time.half
        label: time.labels[answer.key]
        choices: time.answers
        current: time.typed[answer.key]
        onChosen: value => Calculator.set(answer.key, value)
    }

    Section {
        width: time.width
        title: qsTr("Where and when")
        Flow {
            width: parent.width
            spacing: 16
            PlacePicker {
                width: parent.width
                label: time.labels.place
                current: time.typed.place
                currentText: Calculator.placeText
                onChosen: value => Calculator.set("place", value)
            }
            Typed {
                key: "week"
                hint: Calculator.weekText
            }
            Typed {
                key: "payday"
                hint: qsTr("YYYY-MM-DD; may be empty. Interest runs from it.")
            }
        }
    }
    Section {
        width: time.width
        title: qsTr("Hours")
        aside: [
            Segmented {
                objectName: "calculatorSplit"
                name: qsTr("Hours are known")
                segments: [{ text: qsTr("Whole week"), icon: "" }, { text: qsTr("Day by day"), icon: "" }]
                current: time.byDay ? 1 : 0
                onChosen: index => Calculator.set("byDay", index === 1 ? "yes" : "")
            }
        ]
        Flow {
            width: parent.width
            spacing: 16
            Typed {
                visible: !time.byDay
                key: "hours"
                hint: qsTr("All of them, unpaid ones too: 46, 46.5 or 46:30. Rules for single days need the hours day by day.")
                width: time.width
            }
            Grid {
                visible: time.byDay
                width: parent.width
                columns: 4
                columnSpacing: 12
                rowSpacing: 12
                Repeater {
                    model: 7
                    Typed {
                        required property int index
                        key: "day" + index
                        width: (time.width - 36) / 4
                    }
                }
            }
            Typed {
                key: "unpaid"
                hint: qsTr("Of these hours. Empty: what the lines of pay do not cover.")
            }
            Typed {
                visible: time.asks.timeBesidePieces
                key: "nonproductive"
                hint: qsTr("Of these hours, for pay by the piece.")
            }
            Typed {
                visible: time.asks.timeBesidePieces
                key: "rest"
                hint: qsTr("Paid apart from pieces.")
            }
        }
    }
    Section {
        width: time.width
        visible: time.asks.anyFact
        title: qsTr("What this place asks")
        Flow {
            width: parent.width
            spacing: 16
            Typed {
                visible: time.asks.employees
                key: "employees"
            }
            Typed {
                visible: time.asks.receipts
                key: "receipts"
            }
            Typed {
                visible: time.asks.age
                key: "age"
            }
            Answer {
                visible: time.asks.healthBenefits
                key: "healthBenefits"
            }
            Answer {
                visible: time.asks.apprentice
                key: "apprentice"
            }
            ChoiceField {
                visible: time.asks.sector
                width: time.width
                label: time.labels.sector
                choices: Calculator.sectors
                current: time.typed.sector
                onChosen: value => Calculator.set("sector", value)
            }
        }
    }
}
