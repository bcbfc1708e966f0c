// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** One kind of a whole: its share as a bar in its tone, how much it is and the weakest grade behind it. */
TableRow {
    id: row

    required property string kind
    required property string time
    required property real fraction
    property string grade: ""
    property string tone: "unpaid"

    readonly property int barX: Math.round(row.width * 0.5)

    height: 36
    sentence: row.kind + " " + row.time

    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, row.barX - 6)
        text: row.kind
        Accessible.ignored: true
    }
    ToneFill {
        tone: row.tone
        x: row.barX
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(1, Math.round((row.width - row.barX - 86) * row.fraction))
        height: 12
    }
    PlainText {
        anchors.right: parent.right
        anchors.rightMargin: row.grade === "" ? 0 : 36
        anchors.verticalCenter: parent.verticalCenter
        text: row.time
        type: Theme.bodyStrongType
        Accessible.ignored: true
    }
    Grade {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        grade: row.grade
    }
}
