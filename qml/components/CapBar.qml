// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay

/** How far a task is into its cap: the cap, what is left, a bar with its two marks, and what happens there. */
Item {
    id: cap

    /** As TimerModel.cap gives it: capText, leftText, noticeText, sentence, fraction, marks, near. */
    required property var shown
    /** The words stand under the bar, as in a narrow panel. */
    property bool wordsBelow: false

    readonly property real wordsHeight: Math.max(name.height, left.height)

    implicitHeight: cap.wordsBelow ? bar.height + 6 + cap.wordsHeight : cap.wordsHeight + 8 + bar.height + 6 + notice.height
    Accessible.role: Accessible.ProgressBar
    Accessible.name: cap.shown.sentence ?? ""

    PlainText {
        id: name
        y: cap.wordsBelow ? bar.height + 6 : 0
        width: cap.width - left.width - 8
        text: cap.shown.capText ?? ""
        type: Theme.smallType
        color: Theme.inkSecondary
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    PlainText {
        id: left
        objectName: "capLeft"
        anchors.right: parent.right
        y: name.y
        text: cap.shown.leftText ?? ""
        type: Theme.smallType
        font.weight: (cap.shown.near ?? false) ? Theme.bodyStrongType.weight : Theme.smallType.weight
        Accessible.ignored: true
    }
    Rectangle {
        id: bar
        y: cap.wordsBelow ? 0 : cap.wordsHeight + 8
        width: cap.width
        height: 8
        color: Theme.sunken
        border.width: 1
        border.color: Theme.outline
        Rectangle {
            width: parent.width * (cap.shown.fraction ?? 0)
            height: parent.height
            color: Theme.accent
        }
    }
    Repeater {
        model: cap.shown.marks ?? []
        Rectangle {
            required property real modelData
            x: Math.round(cap.width * modelData) - 1
            y: bar.y - 3
            width: 2
            height: bar.height + 6
            color: Theme.ink
        }
    }
    PlainText {
        id: notice
        visible: !cap.wordsBelow
        y: bar.y + bar.height + 6
        width: cap.width
        text: cap.shown.noticeText ?? ""
        type: Theme.smallType
        color: Theme.inkTertiary
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
