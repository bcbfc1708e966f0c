// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Backpay

/** One of several answers. */
T.RadioButton {
    id: radio

    implicitWidth: Theme.radioSize + 8 + label.implicitWidth
    implicitHeight: Frame.phone ? Theme.touchTargetSize : 28
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: radio.text

    indicator: Rectangle {
        y: (radio.height - height) / 2
        width: Theme.radioSize
        height: Theme.radioSize
        radius: height / 2
        color: radio.pressed ? Theme.pressed : radio.hovered ? Theme.hover : Theme.surface
        border.width: radio.checked ? 2 : 1
        border.color: radio.checked ? Theme.accent : Theme.outline
        Rectangle {
            anchors.centerIn: parent
            width: 10
            height: 10
            radius: 5
            visible: radio.checked
            color: Theme.accent
        }
        FocusRing {
            shown: radio.visualFocus
            corner: Theme.radioSize / 2
        }
    }
    PlainText {
        id: label
        width: parent.width
        height: parent.height
        leftPadding: Theme.radioSize + 8
        text: radio.text
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
