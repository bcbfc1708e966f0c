// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay

/** The keys of the window. */
Popover {
    id: help

    name: qsTr("Keys")
    panelWidth: 420

    /** The acts that have keys, of Commands. */
    required property var commands

    /** What is no act of its own. */
    readonly property var others: [
        { keys: qsTr("Esc"), text: qsTr("Back, or close what is open") },
        { keys: qsTr("Arrow keys"), text: qsTr("Walk the weeks of a chart and the rows of a list") },
        { keys: qsTr("Enter"), text: qsTr("Open the row in focus") }
    ]

    PlainText {
        width: parent.width
        height: 32
        text: qsTr("Keys")
        type: Theme.figureSmallType
    }
    Repeater {
        model: help.commands.map(command => ({ keys: command.keys.join(", "), text: command.text })).concat(help.others)
        TableRow {
            id: row
            required property var modelData
            width: parent ? parent.width : 0
            height: Math.max(36, act.implicitHeight + 14)
            sentence: row.modelData.keys + ": " + row.modelData.text
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                width: 140
                text: row.modelData.keys
                type: Theme.bodyStrongType
                Accessible.ignored: true
            }
            PlainText {
                id: act
                anchors.verticalCenter: parent.verticalCenter
                x: 148
                width: parent.width - x
                text: row.modelData.text
                color: Theme.inkSecondary
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
