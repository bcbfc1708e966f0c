// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/**
 * A long list that scrolls with its page: only the rows in sight exist, and the page stays the one thing that scrolls.
 * All rows have the same height. Up and down walk the rows; the current row is scrolled into view.
 */
Item {
    id: area

    required property PageFrame page
    required property int rowHeight
    property alias model: list.model
    property alias delegate: list.delegate
    readonly property alias count: list.count
    readonly property alias list: list
    property string name: ""

    /** A key moved the current row, with these keys held down. */
    signal walked(int from, int modifiers)

    /** Where the area begins in the page's scrolled content. It follows every change above it. */
    property real start: 0

    function place() {
        area.start = area.mapToItem(area.page.flick.contentItem, 0, 0).y;
    }

    implicitHeight: list.count * area.rowHeight
    height: implicitHeight
    onYChanged: settle.start()
    onWidthChanged: settle.start()
    onVisibleChanged: settle.start()
    Component.onCompleted: settle.start()

    Connections {
        target: area.page.flick
        function onContentHeightChanged() { settle.start(); }
        function onContentYChanged() { area.place(); }
    }
    // Once the layout above has settled.
    Timer {
        id: settle
        interval: 0
        onTriggered: area.place()
    }
    ListView {
        id: list

        readonly property real slack: 4 * area.rowHeight
        readonly property real span: Math.min(area.height, area.page.flick.height + 2 * slack)

        y: Math.max(0, Math.min(area.page.flick.contentY - area.start - slack, area.height - span))
        width: area.width
        height: span
        contentY: y
        interactive: false
        highlightFollowsCurrentItem: false
        keyNavigationEnabled: false
        // Qt warns where a part that has the focus stops being a tab stop.
        activeFocusOnTab: count > 0 || activeFocus
        currentIndex: 0
        reuseItems: false
        Accessible.role: Accessible.List
        Accessible.name: area.name
        onActiveFocusChanged: if (activeFocus) area.page.revealSpan(area.start + currentIndex * area.rowHeight, area.rowHeight)
        onCurrentIndexChanged: if (activeFocus) area.page.revealSpan(area.start + currentIndex * area.rowHeight, area.rowHeight)
        Keys.onUpPressed: event => {
            event.accepted = currentIndex > 0;
            if (event.accepted) {
                currentIndex -= 1;
                area.walked(currentIndex + 1, event.modifiers);
            }
        }
        Keys.onDownPressed: event => {
            event.accepted = currentIndex < count - 1;
            if (event.accepted) {
                currentIndex += 1;
                area.walked(currentIndex - 1, event.modifiers);
            }
        }
    }
}
