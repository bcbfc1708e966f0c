// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Backpay

/** One line of a menu: icon, words, and what stands at the end (a key, a count). */
T.AbstractButton {
    id: row

    property string iconName: ""
    property string note: ""
    /** Chosen by the arrow keys while the keyboard stays elsewhere. */
    property bool current: false

    implicitHeight: Frame.phone ? Theme.touchTargetSize : Theme.navItemSize
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.MenuItem
    Accessible.name: row.note === "" ? row.text : row.text + ", " + row.note
    Keys.onReturnPressed: row.clicked()
    Keys.onEnterPressed: row.clicked()

    Item {
        anchors.fill: parent
        z: 1
        Icon {
            x: 10
            anchors.verticalCenter: parent.verticalCenter
            visible: row.iconName !== ""
            name: row.iconName
            color: row.enabled ? Theme.inkSecondary : Theme.inkTertiary
        }
        PlainText {
            x: row.iconName === "" ? 10 : 42
            anchors.verticalCenter: parent.verticalCenter
            width: end.x - x - 8
            text: row.text
            type: row.current ? Theme.bodyStrongType : Theme.bodyType
            color: row.enabled ? Theme.ink : Theme.inkTertiary
            Accessible.ignored: true
        }
        PlainText {
            id: end
            anchors.right: parent.right
            anchors.rightMargin: 10
            anchors.verticalCenter: parent.verticalCenter
            text: row.note
            type: Theme.smallType
            color: Theme.inkTertiary
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.controlRadius
        color: row.pressed ? Theme.pressed : row.current ? Theme.selected : row.hovered ? Theme.hover : "transparent"
    }
    FocusRing {
        shown: row.visualFocus
        inside: true
        radius: Theme.controlRadius
    }
}
