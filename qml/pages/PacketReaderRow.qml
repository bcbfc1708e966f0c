// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Backpay

/** One of those who may read a packet, and in a few words what is left out for them. */
T.RadioButton {
    id: row

    required property string note

    readonly property int indent: 32

    implicitHeight: Frame.phone ? 48 : 36
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: row.text + ", " + row.note

    background: Rectangle {
        color: row.pressed ? Theme.pressed : row.hovered ? Theme.hover : "transparent"
        Rule {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
    indicator: Rectangle {
        y: (row.height - 1 - height) / 2
        width: Theme.radioSize
        height: Theme.radioSize
        radius: height / 2
        color: Theme.surface
        border.width: row.checked ? 2 : 1
        border.color: row.checked ? Theme.accent : Theme.outline
        Rectangle {
            anchors.centerIn: parent
            width: 10
            height: 10
            radius: 5
            visible: row.checked
            color: Theme.accent
        }
        FocusRing {
            shown: row.visualFocus
            corner: Theme.radioSize / 2
        }
    }
    PlainText {
        id: who
        x: row.indent
        y: Frame.phone ? 4 : (row.height - 1 - height) / 2
        width: Frame.phone ? row.width - x : 140
        text: row.text
        type: row.checked ? Theme.bodyStrongType : Theme.bodyType
        Accessible.ignored: true
    }
    PlainText {
        x: Frame.phone ? row.indent : row.indent + 148
        y: Frame.phone ? 24 : (row.height - 1 - height) / 2
        width: row.width - x
        text: row.note
        type: Theme.smallType
        color: Theme.inkTertiary
        Accessible.ignored: true
    }
}
