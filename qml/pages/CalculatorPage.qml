// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** What should a week have paid? Typed in at the left, answered at the right as it is typed. */
PageFrame {
    id: page

    readonly property real leftWidth: Frame.twoColumns ? Math.round((page.body.width - Frame.columnGap) * 0.5) : page.body.width
    readonly property var laws: Calculator.laws
    property real lastTop: 0
    readonly property bool answered: page.laws.length > 0

    title: qsTr("Calculator")
    canGoBack: true
    crumbs: [qsTr("Claims"), qsTr("Calculator")]
    lede: Calculator.lede
    ledeName: "calculatorLede"
    ledeLines: Frame.twoColumns ? 2 : 1
    actions: [
        ActionButton {
            objectName: "calculatorExample"
            text: qsTr("Fill in an example")
            onClicked: Calculator.fillExample()
        },
        ActionButton {
            objectName: "calculatorClear"
            kind: ActionButton.Quiet
            text: qsTr("Clear")
            onClicked: Calculator.clear()
        }
    ]

    Component.onCompleted: page.lastTop = page.body.y
    // The sentence above grows and shrinks as one types: the field one types in stays where it is.
    Connections {
        target: page.body
        function onYChanged() {
            const moved = page.body.y - page.lastTop;
            page.lastTop = page.body.y;
            if (page.flick.contentY > 0)
                page.flick.contentY = Math.max(0, page.flick.contentY + moved);
        }
    }

    Flow {
        width: parent.width
        spacing: Frame.twoColumns ? Frame.columnGap : Frame.sectionGap

        Column {
            width: page.leftWidth
            spacing: Frame.sectionGap
            CalculatorTime {
                width: parent.width
            }
            CalculatorPay {
                width: parent.width
            }
        }
        Column {
            width: Frame.twoColumns ? page.body.width - page.leftWidth - Frame.columnGap : page.body.width
            Section {
                width: parent.width
                visible: !page.answered
                title: qsTr("Answer")
                PlainText {
                    width: parent.width
                    text: qsTr("It appears here as you type: figures, each step of the working, and where the rules are written. Nothing is stored.")
                    color: Theme.inkSecondary
                    wrapMode: Text.Wrap
                }
            }
            Only {
                when: page.answered
                CalculatorAnswer {
                    width: parent ? parent.width : 0
                }
            }
        }
    }
    PlainText {
        width: parent.width
        text: qsTr("Facts, working and citations; no legal advice. No verdict: whether you are an employee or a contractor is for a court or an agency to say. Each law stands by itself; figures of two laws are never added together.")
        type: Theme.smallType
        color: Theme.inkTertiary
        wrapMode: Text.Wrap
    }
}
