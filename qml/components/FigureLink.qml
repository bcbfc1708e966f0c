// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/**
 * A figure that opens what it is made of: rows, or first the popover that explains it. What that is comes with the
 * figure from C++ (figure_link.h); a figure of nothing is plain text. Pointer and focus underline it.
 */
PlainText {
    id: link

    /** {term, figure, rows, sentence, parts} */
    property var figure: undefined
    /** In a row that opens itself the row says where a press went. */
    property bool inRow: false
    property bool tabStop: !link.inRow

    readonly property bool live: link.figure !== undefined && (link.figure.rows !== undefined || link.figure.sentence !== undefined)

    function activate() {
        if (link.live)
            Frame.figureAsked(link.figure, link);
    }

    font.underline: link.live && (hover.hovered || link.activeFocus)
    activeFocusOnTab: link.live && link.tabStop
    Accessible.ignored: !link.live
    Accessible.role: link.live ? Accessible.Button : Accessible.StaticText
    Accessible.name: link.live ? link.figure.term + " " + link.text : link.text
    Accessible.description: link.live ? qsTr("Opens what is in it") : ""
    Accessible.focusable: link.live
    Accessible.onPressAction: link.activate()
    Keys.onReturnPressed: event => link.press(event)
    Keys.onEnterPressed: event => link.press(event)
    Keys.onSpacePressed: event => link.press(event)

    function press(event: var) {
        event.accepted = link.live;
        link.activate();
    }

    HoverHandler {
        id: hover
        enabled: link.live
        cursorShape: Qt.PointingHandCursor
    }
    TapHandler {
        enabled: link.live && !link.inRow
        margin: Frame.phone ? Math.max(0, (Theme.touchTargetSize - link.height) / 2) : 2
        onTapped: link.activate()
        onLongPressed: link.activate()
    }
    FocusRing {
        shown: link.activeFocus
        inside: true
        anchors.margins: -2
    }
}
