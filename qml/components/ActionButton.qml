// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Backpay

/** A button that says its act. At most one primary on a page; destructive is an outline in the risk tone, never filled. */
T.Button {
    id: button

    enum Kind { Plain, Primary, Quiet, Destructive }

    property int kind: ActionButton.Plain
    property string iconName: ""
    property bool touch: Frame.phone

    readonly property int iconSpace: button.iconName === "" ? 0 : Theme.iconInButtonSize + 8
    readonly property bool primary: button.kind === ActionButton.Primary
    readonly property color ink: !button.enabled ? Theme.inkTertiary : button.primary ? Theme.accentInk
        : button.kind === ActionButton.Quiet ? Theme.accent : button.kind === ActionButton.Destructive ? Theme.riskText : Theme.ink

    implicitWidth: label.implicitWidth + button.iconSpace + leftPadding + rightPadding
    implicitHeight: button.touch ? Theme.buttonTouchSize : Theme.buttonPointerSize
    leftPadding: 15
    rightPadding: 15
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: button.text
    Keys.onReturnPressed: button.clicked()
    Keys.onEnterPressed: button.clicked()

    Row {
        anchors.centerIn: parent
        z: 1
        spacing: 8
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: button.iconName !== ""
            name: button.iconName
            size: Theme.iconInButtonSize
            color: button.ink
        }
        PlainText {
            id: label
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, Math.max(0, button.availableWidth - button.iconSpace))
            text: button.text
            type: Theme.headingType
            color: button.ink
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.controlRadius
        color: {
            if (!button.enabled)
                return button.kind === ActionButton.Quiet ? "transparent" : Theme.sunken;
            if (button.primary)
                return button.pressed ? Theme.accentPressed : button.hovered ? Theme.accentHover : Theme.accent;
            if (button.kind === ActionButton.Quiet)
                return button.pressed ? Theme.selected : button.hovered ? Theme.accentTint : "transparent";
            return button.pressed ? Theme.pressed : button.hovered ? Theme.hover : Theme.surface;
        }
        border.width: button.primary || button.kind === ActionButton.Quiet ? 0 : Theme.hairline
        border.color: !button.enabled ? Theme.rule : button.kind === ActionButton.Destructive ? Theme.risk : Theme.outline
    }
    FocusRing {
        shown: button.visualFocus
    }
}
