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

    readonly property var keys: [
        { keys: "Alt+1", act: qsTr("Today") },
        { keys: "Alt+2", act: qsTr("Work") },
        { keys: "Alt+3", act: qsTr("Pay") },
        { keys: "Alt+4", act: qsTr("Claims") },
        { keys: "Alt+5, Ctrl+I", act: qsTr("Import") },
        { keys: "Alt+6, Ctrl+,", act: qsTr("Settings") },
        { keys: "Ctrl+V", act: qsTr("Paste a table into Import") },
        { keys: "Ctrl+L", act: qsTr("Lock the vault") },
        { keys: "Esc", act: qsTr("Back, or close what is open") },
        { keys: qsTr("Arrow keys"), act: qsTr("Walk the weeks of the chart and the rows of a list") },
        { keys: "F1, Ctrl+?", act: qsTr("These keys") }
    ]

    PlainText {
        width: parent.width
        height: 32
        text: qsTr("Keys")
        type: Theme.figureSmallType
    }
    Repeater {
        model: help.keys
        TableRow {
            id: row
            required property var modelData
            width: parent ? parent.width : 0
            height: Math.max(36, act.implicitHeight + 14)
            sentence: row.modelData.keys + ": " + row.modelData.act
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                width: 116
                text: row.modelData.keys
                type: Theme.bodyStrongType
                Accessible.ignored: true
            }
            PlainText {
                id: act
                anchors.verticalCenter: parent.verticalCenter
                x: 124
                width: parent.width - x
                text: row.modelData.act
                color: Theme.inkSecondary
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
