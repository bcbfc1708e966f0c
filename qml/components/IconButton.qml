// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Backpay

/** An icon that acts without a word beside it: its name is spoken, and shown as a tooltip while the pointer rests on it. */
T.AbstractButton {
    id: button

    required property string iconName
    property color ink: Theme.inkSecondary
    property int iconSize: Theme.iconSize

    implicitWidth: Frame.phone ? Theme.touchTargetSize : Theme.iconButtonSize
    implicitHeight: implicitWidth
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: button.text
    Keys.onReturnPressed: button.clicked()
    Keys.onEnterPressed: button.clicked()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: button.iconName
            size: button.iconSize
            color: button.enabled ? button.ink : Theme.inkTertiary
        }
    }
    background: Rectangle {
        radius: Theme.controlRadius
        color: button.pressed ? Theme.pressed : button.hovered ? Theme.hover : "transparent"
    }
    FocusRing {
        shown: button.visualFocus
        inside: true
        radius: Theme.controlRadius
    }
    Tooltip {
        target: button
        text: button.text
        shown: button.hovered && !button.pressed
    }
}
