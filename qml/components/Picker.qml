// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Backpay

/** A button that shows the chosen one of several words and opens the others below it. */
T.AbstractButton {
    id: picker

    /** List of {value, text}. */
    required property var choices
    required property string current
    property string iconName: ""
    property string name: ""

    signal chosen(string value)

    implicitHeight: Frame.phone ? Theme.touchTargetSize : Theme.buttonPointerSize
    topInset: Frame.phone ? (Theme.touchTargetSize - Theme.chipTouchSize) / 2 : 0
    bottomInset: topInset
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    leftPadding: 14
    rightPadding: 12
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: {
        for (const choice of picker.choices)
            if (choice.value === picker.current)
                return choice.text;
        return "";
    }
    Accessible.role: Accessible.ComboBox
    Accessible.name: picker.name + ": " + picker.text
    Keys.onReturnPressed: picker.clicked()
    Keys.onDownPressed: picker.clicked()
    onClicked: menu.open(picker)

    contentItem: Row {
        spacing: 8
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: picker.iconName !== "" && !Frame.phone
            name: picker.iconName
            size: Theme.iconInButtonSize
        }
        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            text: picker.text
            type: Frame.phone ? Theme.smallType : Theme.bodyType
            color: Frame.phone ? Theme.inkSecondary : Theme.ink
            Accessible.ignored: true
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "down"
            size: 16
        }
    }
    background: Rectangle {
        radius: Frame.phone ? height / 2 : Theme.controlRadius
        color: picker.pressed ? Theme.pressed : picker.hovered ? Theme.hover : Theme.surface
        border.width: Theme.hairline
        border.color: Theme.outline
    }
    FocusRing {
        shown: picker.visualFocus
        corner: Frame.phone ? picker.height / 2 : Theme.controlRadius
    }
    Popover {
        id: menu
        panelWidth: 260
        name: picker.name
        onOpenedChanged: if (opened) options.focusCurrent()

        Column {
            id: options
            width: parent.width

            function focusCurrent() {
                for (let i = 0; i < list.count; ++i) {
                    const row = list.itemAt(i) as RadioChoice;
                    if (row && row.checked)
                        row.forceActiveFocus(Qt.TabFocusReason);
                }
            }

            Repeater {
                id: list
                model: picker.choices
                RadioChoice {
                    id: option
                    required property var modelData
                    required property int index
                    width: options.width
                    implicitHeight: Frame.phone ? Theme.touchTargetSize : 36
                    text: option.modelData.text
                    checked: option.modelData.value === picker.current
                    Keys.onUpPressed: if (option.index > 0) list.itemAt(option.index - 1).forceActiveFocus(Qt.TabFocusReason)
                    Keys.onDownPressed: if (option.index < list.count - 1) list.itemAt(option.index + 1).forceActiveFocus(Qt.TabFocusReason)
                    Keys.onReturnPressed: option.clicked()
                    onClicked: {
                        const value = option.modelData.value;
                        menu.close();
                        picker.chosen(value);
                    }
                }
            }
        }
    }
}
