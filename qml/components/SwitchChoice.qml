// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Backpay

/** On or off, at once. */
T.Switch {
    id: box

    /** The switch stands behind its words, at the end of a line of its own. */
    property bool trailing: false
    readonly property int trackWidth: 40
    readonly property int trackHeight: 24

    implicitWidth: label.implicitWidth
    implicitHeight: Frame.phone ? Theme.touchTargetSize : box.trailing ? 42 : 28
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: box.text

    indicator: Rectangle {
        x: box.trailing ? box.width - width : 0
        y: (box.height - height) / 2
        width: box.trackWidth
        height: box.trackHeight
        radius: height / 2
        color: box.checked ? (box.enabled ? Theme.accent : Theme.inkTertiary) : box.hovered ? Theme.hover : Theme.surface
        border.width: box.checked ? 0 : Theme.hairline
        border.color: Theme.outline
        Rectangle {
            x: box.checked ? parent.width - width - 4 : 4
            anchors.verticalCenter: parent.verticalCenter
            width: 16
            height: 16
            radius: 8
            color: box.checked ? Theme.accentInk : Theme.outline
        }
        FocusRing {
            shown: box.visualFocus
            corner: box.trackHeight / 2
        }
    }
    PlainText {
        id: label
        width: parent.width
        height: parent.height
        leftPadding: box.trailing ? 0 : box.trackWidth + 8
        rightPadding: box.trailing ? box.trackWidth + 8 : 0
        text: box.text
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    Rule {
        width: parent.width
        anchors.bottom: parent.bottom
        visible: box.trailing
    }
}
