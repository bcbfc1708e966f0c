// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** A Picker under its label, to stand among fields. */
Column {
    id: field

    required property string label
    property alias choices: picker.choices
    property alias current: picker.current
    property alias pickerName: picker.objectName

    signal chosen(string value)

    spacing: 6

    PlainText {
        width: field.width
        text: field.label
        type: Theme.smallType
        color: Theme.inkSecondary
        Accessible.ignored: true
    }
    Item {
        width: field.width
        height: Frame.phone ? Theme.fieldTouchSize : Theme.fieldPointerSize
        Picker {
            id: picker
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, field.width)
            name: field.label
            choices: []
            current: ""
            onChosen: value => field.chosen(value)
        }
    }
}
