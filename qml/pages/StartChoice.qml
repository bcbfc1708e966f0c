// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Backpay

/** One way to begin: icon, name, what it means, and the way in. */
T.AbstractButton {
    id: choice

    required property string iconName
    required property string note
    property bool current: false

    readonly property color ink: !choice.enabled ? Theme.inkTertiary : Theme.ink

    implicitHeight: Math.max(Frame.phone ? 63 : 66, words.implicitHeight + 20)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: choice.text
    Accessible.description: choice.note
    Keys.onReturnPressed: choice.clicked()
    Keys.onEnterPressed: choice.clicked()

    Item {
        anchors.fill: parent
        z: 1
        Icon {
            x: 1
            anchors.verticalCenter: parent.verticalCenter
            name: choice.iconName
            color: choice.current ? Theme.accent : choice.ink
        }
        Column {
            id: words
            x: 36
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - 32
            PlainText {
                width: parent.width
                text: choice.text
                type: Theme.bodyStrongType
                color: choice.ink
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                text: choice.note
                type: Theme.smallType
                color: Theme.inkSecondary
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Icon {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: "right"
            size: 18
        }
    }
    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: -12
            anchors.rightMargin: -12
            anchors.topMargin: 2
            anchors.bottomMargin: 2
            radius: Theme.controlRadius
            color: choice.current ? Theme.selected : choice.pressed ? Theme.pressed : choice.hovered ? Theme.hover : "transparent"
        }
        Rule {
            visible: Frame.phone
            width: parent.width
            anchors.bottom: parent.bottom
        }
    }
    FocusRing {
        shown: choice.visualFocus
        inside: true
        radius: Theme.controlRadius
        anchors.leftMargin: -12
        anchors.rightMargin: -12
    }
}
