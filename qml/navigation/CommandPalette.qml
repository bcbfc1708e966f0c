// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Backpay

/** Every act by typing a part of its name; the arrow keys choose, Enter does it. */
Popover {
    id: finder

    required property Commands commands

    readonly property var found: finder.opened ? finder.commands.found(find.text) : []
    readonly property int rowHeight: Frame.phone ? Theme.touchTargetSize : Theme.navItemSize
    readonly property int mostRows: Frame.phone ? 6 : 9

    name: qsTr("Commands")
    panelWidth: 560

    function run(command: var) {
        finder.close();
        command.act();
    }
    function runCurrent() {
        if (list.currentIndex >= 0 && list.currentIndex < finder.found.length)
            finder.run(finder.found[list.currentIndex]);
    }

    onOpenedChanged: {
        if (finder.opened) {
            find.text = "";
            find.input.forceActiveFocus(Qt.PopupFocusReason);
        }
    }
    onFoundChanged: list.currentIndex = finder.found.length > 0 ? 0 : -1

    Field {
        id: find
        width: parent.width
        bare: true
        label: qsTr("Command, page or contract")
        hint: list.currentItem ? (list.currentItem as MenuRow).text : qsTr("Nothing has that name")
        input.objectName: "paletteField"
        input.Keys.onDownPressed: list.incrementCurrentIndex()
        input.Keys.onUpPressed: list.decrementCurrentIndex()
        onAccepted: finder.runCurrent()
    }
    Item {
        width: 1
        height: 8
    }
    PlainText {
        width: parent.width
        visible: finder.found.length === 0
        height: finder.rowHeight
        leftPadding: 10
        verticalAlignment: Text.AlignVCenter
        text: qsTr("Nothing has that name")
        color: Theme.inkTertiary
    }
    ListView {
        id: list
        objectName: "paletteList"
        width: parent.width
        height: Math.min(list.count, finder.mostRows) * finder.rowHeight
        clip: true
        model: finder.found
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: finder.name
        T.ScrollBar.vertical: ScrollMark {}

        delegate: MenuRow {
            id: row
            required property var modelData
            required property int index
            width: list.width
            implicitHeight: finder.rowHeight
            focusPolicy: Qt.NoFocus
            text: row.modelData.text
            note: row.modelData.note ?? ""
            iconName: row.modelData.icon
            current: list.currentIndex === row.index
            onClicked: finder.run(row.modelData)
        }
    }
}
