// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** What is late of one platform by one length of delay; the first of a platform stands below its name. */
Item {
    id: line

    required property int index
    /** {label, first, note, figure, tone, fraction, sentence} */
    required property var modelData
    property bool tabStop: false

    signal moved(int by)
    signal held(bool on)

    function takeFocus() {
        bar.forceActiveFocus(Qt.TabFocusReason);
    }

    height: bar.y + bar.height

    PlainText {
        visible: line.modelData.first
        y: 8
        width: parent.width
        text: line.modelData.label
        type: Theme.bodyStrongType
        Accessible.ignored: true
    }
    KindRow {
        id: bar
        y: line.modelData.first ? 28 : 0
        width: parent.width
        kind: line.modelData.note
        time: line.modelData.figure
        tone: line.modelData.tone
        fraction: line.modelData.fraction
        sentence: line.modelData.sentence
        holdsFocus: activeFocus
        activeFocusOnTab: line.tabStop
        Accessible.focusable: true
        Keys.onUpPressed: line.moved(-1)
        Keys.onDownPressed: line.moved(1)
        onActiveFocusChanged: line.held(activeFocus)
    }
}
