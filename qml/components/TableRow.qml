// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/**
 * A row of a table or list: its ground under the pointer, its line, its focus and its one spoken sentence. A row that can be
 * opened answers Return, Space and a press. A press on one of its figures asks that figure, and left and right walk them.
 */
Item {
    id: row

    required property string sentence
    property bool opens: false
    property bool holdsFocus: false
    property bool sum: false
    property bool selected: false
    property bool ruled: true
    default property alias content: cells.data

    signal opened
    /** A press with keys held down, or held itself, where the row `selects`; it opens nothing then. */
    signal pressedWith(int modifiers)
    property bool selects: false

    height: Theme.rowRegularSize
    activeFocusOnTab: row.opens
    Accessible.role: row.opens ? Accessible.Button : Accessible.ListItem
    Accessible.name: row.sentence.replace(/····/g, qsTr("hidden"))
    Accessible.focusable: row.opens
    Accessible.onPressAction: if (row.opens) row.opened()
    Keys.onReturnPressed: event => row.press(event)
    Keys.onEnterPressed: event => row.press(event)
    // In a list whose rows can be selected, Space is the list's.
    Keys.onSpacePressed: event => {
        event.accepted = false;
        if (!row.selects)
            row.press(event);
    }

    Keys.onLeftPressed: event => event.accepted = row.walk(-1)
    Keys.onRightPressed: event => event.accepted = row.walk(1)

    /** The figures below an item that open something, in the order of the row. */
    function figuresIn(item: Item): var {
        let found = [];
        // The children of an item are no JavaScript list, and cannot be walked as one.
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i];
            const link = child as FigureLink;
            if (link && link.live && link.visible)
                found.push(link);
            else if (!link)
                found = found.concat(row.figuresIn(child));
        }
        return found;
    }
    function walk(step: int): bool {
        const figures = row.figuresIn(cells);
        const to = figures.findIndex(figure => figure.held) + step;
        if (figures.length === 0 || to >= figures.length || to < -1)
            return false;
        if (to < 0)
            row.forceActiveFocus(Qt.TabFocusReason);
        else
            figures[to].takeFocus();
        return true;
    }
    function pressAt(x: real, y: real, modifiers: int) {
        if (row.selects && modifiers !== Qt.NoModifier) {
            row.pressedWith(modifiers);
            return;
        }
        for (const figure of row.figuresIn(cells)) {
            if (figure.inRow && figure.contains(row.mapToItem(figure, x, y))) {
                figure.activate();
                return;
            }
        }
        row.opened();
    }
    function press(event: var) {
        event.accepted = row.opens;
        row.ask();
    }
    function ask() {
        if (row.opens)
            row.opened();
    }

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -8
        anchors.rightMargin: -8
        visible: row.selected || (row.opens && (hover.hovered || tap.pressed))
        color: row.selected ? Theme.selected : tap.pressed ? Theme.pressed : Theme.hover
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
        onTapped: at => row.pressAt(at.position.x, at.position.y, tap.point.modifiers)
        onLongPressed: if (row.selects) row.pressedWith(Qt.ControlModifier)
    }
    FocusRing {
        inside: true
        anchors.leftMargin: -8
        anchors.rightMargin: -8
        shown: row.holdsFocus || row.activeFocus
    }
}
