// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Backpay

/** Included or left out; waits for the page's button. Without a visible word `text` is only spoken. */
T.CheckBox {
    id: box

    property bool wordless: false

    // The box stands at the end of what it belongs to, with room for a finger in front of it.
    readonly property int boxAt: box.wordless && box.width > Theme.radioSize && box.atEnd ? box.width - Theme.radioSize : 0
    property bool atEnd: false

    implicitWidth: box.wordless ? (box.atEnd && Frame.phone ? Theme.touchTargetSize : Theme.radioSize) : Theme.radioSize + 8 + label.implicitWidth
    implicitHeight: Frame.phone ? Theme.touchTargetSize : 28
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: box.text

    indicator: Rectangle {
        x: box.boxAt
        y: (box.height - height) / 2
        width: Theme.radioSize
        height: Theme.radioSize
        radius: Theme.tagRadius
        color: box.checked ? (box.enabled ? Theme.accent : Theme.inkTertiary) : box.hovered ? Theme.hover : Theme.surface
        border.width: box.checked ? 0 : 1
        border.color: box.enabled ? Theme.outline : Theme.rule
        Icon {
            anchors.centerIn: parent
            visible: box.checked
            name: "check"
            size: 16
            color: Theme.accentInk
        }
        FocusRing {
            shown: box.visualFocus
            corner: Theme.tagRadius
        }
    }
    PlainText {
        id: label
        width: parent.width
        height: parent.height
        visible: !box.wordless
        leftPadding: Theme.radioSize + 8
        text: box.text
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
