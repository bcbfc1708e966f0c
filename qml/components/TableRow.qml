// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/**
 * A row of a table or list: its ground under the pointer, its line, its focus and its one spoken sentence. A row that can be
 * opened answers Return, Space and a press.
 */
Item {
    id: row

    required property string sentence
    property bool opens: false
    property bool holdsFocus: false
    property bool sum: false
    property bool ruled: true
    default property alias content: cells.data

    signal opened

    height: Theme.rowRegularSize
    activeFocusOnTab: row.opens
    Accessible.role: row.opens ? Accessible.Button : Accessible.ListItem
    Accessible.name: row.sentence.replace(/····/g, qsTr("hidden"))
    Accessible.focusable: row.opens
    Accessible.onPressAction: if (row.opens) row.opened()
    Keys.onReturnPressed: event => row.press(event)
    Keys.onEnterPressed: event => row.press(event)
    Keys.onSpacePressed: event => row.press(event)

    function press(event: var) {
        event.accepted = row.opens;
        if (row.opens)
            row.opened();
    }

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -8
        anchors.rightMargin: -8
        visible: row.opens && (hover.hovered || tap.pressed)
        color: tap.pressed ? Theme.pressed : Theme.hover
    }
    Item {
        id: cells
        width: row.width
        height: row.height - 1
    }
    Rule {
        width: row.width
        anchors.bottom: row.bottom
        visible: row.ruled
    }
    Rule {
        width: row.width
        visible: row.sum
        y: -1
        color: Theme.ruleStrong
    }
    HoverHandler {
        id: hover
        enabled: row.opens
        cursorShape: Qt.PointingHandCursor
    }
    TapHandler {
        id: tap
        enabled: row.opens
        onTapped: row.opened()
    }
    FocusRing {
        inside: true
        anchors.leftMargin: -8
        anchors.rightMargin: -8
        shown: row.holdsFocus || row.activeFocus
    }
}
