// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** One line of a chart's key: a piece of it and its name. A line with points shows one. */
Row {
    id: key

    required property string text
    property bool dotted: false

    readonly property color ink: key.dotted ? Theme.paid : Theme.ink

    spacing: 6

    Item {
        width: 16
        height: name.height
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: 2
            color: key.ink
        }
        Rectangle {
            visible: key.dotted
            anchors.centerIn: parent
            width: 8
            height: 8
            radius: 4
            color: key.ink
        }
    }
    PlainText {
        id: name
        text: key.text
        type: Theme.smallType
        color: Theme.inkSecondary
    }
}
