// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** A mark, what it is and why at the left; how much at the right. */
TableRow {
    id: row

    property string tone: ""
    required property string label
    property string note: ""
    required property string figure

    readonly property bool tall: row.width < 300 && row.note !== ""

    height: row.tall ? Theme.rowPhoneSize : row.opens && Frame.phone ? Theme.touchTargetSize : 37
    sentence: row.label + ", " + row.figure + (row.note === "" ? "" : ", " + row.note)

    Mark {
        anchors.verticalCenter: parent.verticalCenter
        tone: row.tone
    }
    PlainText {
        id: what
        x: row.tone === "" ? 0 : 18
        y: row.tall ? 7 : (parent.height - height) / 2
        width: Math.min(implicitWidth, parent.width - x - amount.width - 8)
        text: row.label
        type: row.tone === "" && row.sum ? Theme.bodyStrongType : Theme.bodyType
        Accessible.ignored: true
    }
    PlainText {
        x: row.tall ? what.x : what.x + what.width + 8
        y: row.tall ? 27 : (parent.height - height) / 2
        width: Math.max(0, parent.width - x - (row.tall ? 0 : 92))
        horizontalAlignment: row.tall ? Text.AlignLeft : Text.AlignRight
        text: row.note
        type: Theme.smallType
        color: row.tone === "risk" ? Theme.riskText : Theme.inkTertiary
        Accessible.ignored: true
    }
    PlainText {
        id: amount
        anchors.right: parent.right
        y: row.tall ? 7 : (parent.height - height) / 2
        text: row.figure
        type: row.sum ? Theme.bodyStrongType : Theme.bodyType
        Accessible.ignored: true
    }
}
