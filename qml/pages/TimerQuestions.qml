// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** Time nobody saw: what it was is for the worker to say. */
Column {
    id: list

    spacing: 8

    Repeater {
        model: TimerModel.questions
        Notice {
            id: question
            required property var modelData
            width: list.width
            objectName: "timerQuestion"
            kind: Notice.Question
            title: question.modelData.title
            text: question.modelData.text

            Flow {
                width: parent ? parent.width : 0
                topPadding: 8
                spacing: 8
                ActionButton {
                    objectName: "gapKeep"
                    text: qsTr("It was work")
                    onClicked: TimerModel.answer(question.modelData.id, "keep")
                }
                ActionButton {
                    text: qsTr("Waiting for tasks")
                    onClicked: TimerModel.answer(question.modelData.id, "waiting")
                }
                ActionButton {
                    text: qsTr("No work")
                    onClicked: TimerModel.answer(question.modelData.id, "discard")
                }
                Field {
                    id: time
                    width: 240
                    label: qsTr("Work until, for example 14:10")
                    buttonText: time.text !== "" ? qsTr("Split") : ""
                    onButtonClicked: TimerModel.split(question.modelData.id, time.text)
                    onAccepted: TimerModel.split(question.modelData.id, time.text)
                }
            }
        }
    }
}
