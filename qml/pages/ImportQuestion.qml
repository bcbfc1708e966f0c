// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay

/** Something the whole file leaves open, asked once. */
Notice {
    id: question

    required property var modelData

    signal answered(string value)

    kind: Notice.Question
    title: question.modelData.text
    text: question.modelData.why

    Item {
        width: 1
        height: 6
    }
    Flow {
        width: parent.width
        spacing: Frame.phone ? 0 : 32
        Repeater {
            model: question.modelData.choices
            RadioChoice {
                id: choice
                required property var modelData
                width: Frame.phone ? question.width - 40 : Math.min(implicitWidth, question.width - 40)
                text: choice.modelData.text
                checked: choice.modelData.value === question.modelData.answer
                onClicked: question.answered(choice.modelData.value)
            }
        }
    }
}
