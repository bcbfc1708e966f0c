// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/**
 * A panel above the page, beside the part that opened it, or at the bottom of a phone. Esc and a press outside close it;
 * the keyboard goes back to where it came from. When Tab leads out of it, it closes.
 */
FocusScope {
    id: popover

    property Item target: null
    property bool opened: false
    property int panelWidth: 360
    property string name: ""
    default property alias content: body.data

    property Item cameFrom: null

    signal closed

    function open(from: Item) {
        popover.cameFrom = popover.Window.activeFocusItem;
        popover.target = from;
        popover.opened = true;
        popover.place();
        popover.forceActiveFocus(Qt.PopupFocusReason);
    }
    function close() {
        if (!popover.opened)
            return;
        popover.opened = false;
        if (popover.cameFrom)
            popover.cameFrom.forceActiveFocus(Qt.PopupFocusReason);
        popover.closed();
    }
    /** Whether the keyboard is in a panel above this one, which gives it back when it closes. */
    function hasMenuOpen(): bool {
        let above = popover.Window.activeFocusItem;
        while (above && above.parent !== Frame.layer)
            above = above.parent;
        const panel = above as Popover;
        return panel !== null && panel !== popover && panel.opened;
    }
    function place() {
        const space = 12;
        panel.width = Math.min(popover.panelWidth, popover.width - 2 * space);
        const at = popover.target ? popover.target.mapToItem(popover, 0, 0) : Qt.point((popover.width - panel.width) / 2, popover.height / 3);
        const tall = popover.target ? popover.target.height : 0;
        panel.x = Math.max(space, Math.min(at.x + (popover.target ? popover.target.width : panel.width) - panel.width, popover.width - panel.width - space));
        const below = at.y + tall + 6;
        const above = at.y - panel.height - 6;
        panel.y = below + panel.height <= popover.height - space ? below : above >= space ? above : Math.max(space, popover.height - panel.height - space);
    }

    parent: Frame.layer
    anchors.fill: parent
    visible: popover.opened
    z: 10
    onWidthChanged: if (popover.opened) popover.place()
    onHeightChanged: if (popover.opened) popover.place()
    Keys.onEscapePressed: popover.close()
    Keys.onBackPressed: popover.close()
    onActiveFocusChanged: {
        if (!popover.activeFocus && popover.opened && popover.Window.active && !popover.hasMenuOpen()) {
            popover.opened = false;
            popover.closed();
        }
    }
    Accessible.role: Accessible.Dialog
    Accessible.name: popover.name

    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        acceptedButtons: Qt.AllButtons
        onPressed: popover.close()
        onWheel: wheel => wheel.accepted = true
    }
    BorderImage {
        anchors.fill: panel
        anchors.margins: -28
        anchors.topMargin: -22
        anchors.bottomMargin: -34
        border.left: 46
        border.right: 46
        border.top: 46
        border.bottom: 46
        source: Qt.resolvedUrl("../patterns/shadow.png")
        Accessible.ignored: true
    }
    Rectangle {
        id: panel
        height: Math.min(body.implicitHeight + 32, popover.height - 24)
        radius: Theme.popoverRadius
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.outline
        clip: true
        onHeightChanged: if (popover.opened) popover.place()

        MouseArea {
            anchors.fill: parent
            acceptedButtons: Qt.AllButtons
        }
        Flickable {
            anchors.fill: parent
            anchors.margins: 10
            contentHeight: body.implicitHeight + 12
            boundsBehavior: Flickable.StopAtBounds
            interactive: contentHeight > height
            clip: true
            // Room for a focus ring inside the clip.
            Column {
                id: body
                x: 6
                y: 6
                width: parent.width - 12
            }
        }
    }
}
