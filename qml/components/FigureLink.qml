// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/**
 * A figure that opens what it is made of: rows, or first the popover that explains it. What that is comes with the
 * figure from C++ (figure_link.h); a figure of nothing is plain text. Pointer and focus underline it. What is pressed is
 * as large as a finger needs, however small the figure.
 */
PlainText {
    id: link

    /** {term, figure, rows, sentence, parts} */
    property var figure: undefined
    /** In a table the row says where a press went, and the keyboard comes by way of the row. */
    property bool inRow: false

    readonly property bool live: link.figure !== undefined && (link.figure.rows !== undefined || link.figure.sentence !== undefined)
    readonly property bool held: target.activeFocus

    function activate() {
        if (link.live)
            Frame.figureAsked(link.figure, link);
    }
    function takeFocus() {
        target.forceActiveFocus(Qt.TabFocusReason);
    }

    font.underline: link.live && (hover.hovered || target.activeFocus)
    Accessible.ignored: link.live || link.inRow
    Accessible.role: Accessible.StaticText
    Accessible.name: link.text

    Item {
        id: target

        readonly property string text: link.text
        readonly property int least: Frame.phone && !link.inRow ? Theme.touchTargetSize : 0

        anchors.centerIn: parent
        width: Math.max(parent.width, target.least)
        height: Math.max(parent.height, target.least)
        visible: link.live
        activeFocusOnTab: !link.inRow
        // A figure in the dense row of a phone is too small to be aimed at: there the row speaks for it.
        Accessible.ignored: link.inRow && Frame.phone && Math.min(width, height) < Theme.touchTargetSize
        Accessible.role: Accessible.Button
        Accessible.name: link.live ? link.figure.term + " " + link.text : ""
        Accessible.description: qsTr("Opens what is in it")
        Accessible.focusable: true
        Accessible.onPressAction: link.activate()
        Keys.onReturnPressed: link.activate()
        Keys.onEnterPressed: link.activate()
        Keys.onSpacePressed: link.activate()

        HoverHandler {
            id: hover
            cursorShape: Qt.PointingHandCursor
        }
        TapHandler {
            enabled: !link.inRow
            onTapped: link.activate()
            onLongPressed: link.activate()
        }
        FocusRing {
            shown: target.activeFocus
            inside: true
            anchors.margins: -2
        }
    }
}
