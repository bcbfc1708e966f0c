// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** One row on record: when, what, how long, how much, how well recorded and where it stands. */
TableRow {
    id: row

    required selected
    required property int index
    required property string day
    required property string kind
    required property string contract
    required property string platform
    required property string item
    required property string time
    required property string pay
    required property string counts
    required property string status
    required property string tone
    required property string grade
    required property string gradeName
    required property string place
    required property string importUuid
    required property int line
    required property string entryId
    required property real work
    required property bool ownTime
    required property bool known
    required property bool narrow
    required property bool roomy

    readonly property string whose: row.contract !== "" && row.platform !== "" ? row.contract + ", " + row.platform : row.contract + row.platform

    opens: true
    selects: true
    activeFocusOnTab: false
    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: row.selected

    Cell {
        visible: !row.narrow
        horizontalAlignment: Text.AlignLeft
        width: 130
        text: row.day
    }
    Mark {
        id: mark
        x: row.narrow ? 0 : 136
        y: row.narrow ? 13 : (parent.height - height) / 2
        tone: row.tone
    }
    PlainText {
        x: mark.x + 18
        y: row.narrow ? 8 : row.status === "" ? (parent.height - height) / 2 : 6
        width: row.narrow ? parent.width - x - amounts.width - 8 : 126
        text: row.kind
        Accessible.ignored: true
    }
    PlainText {
        visible: !row.narrow
        x: mark.x + 18
        y: 25
        width: 126
        text: row.status
        type: Theme.smallType
        color: Theme.inkTertiary
        Accessible.ignored: true
    }
    PlainText {
        x: row.narrow ? 18 : 286
        y: row.narrow ? 28 : row.item === "" ? (parent.height - height) / 2 : 6
        width: Math.max(0, row.narrow ? parent.width - x - amounts.width - 8 : parent.width - x - 330)
        text: row.narrow ? row.day + (row.whose === "" ? "" : ", " + row.whose) : row.whose
        type: row.narrow ? Theme.smallType : Theme.bodyType
        color: row.narrow ? Theme.inkTertiary : Theme.ink
        Accessible.ignored: true
    }
    PlainText {
        x: row.narrow ? 18 : 286
        y: row.narrow ? 46 : 25
        width: Math.max(0, parent.width - x - (row.narrow ? 130 : 330))
        text: row.item
        type: Theme.smallType
        color: Theme.inkTertiary
        elide: Text.ElideMiddle
        Accessible.ignored: true
    }
    Cell {
        visible: !row.narrow && row.pay !== ""
        anchors.right: parent.right
        anchors.rightMargin: 250
        text: row.time
    }
    Column {
        id: amounts
        anchors.right: parent.right
        // A row of time alone has its figure in the column of times.
        anchors.rightMargin: row.narrow ? 0 : row.pay === "" ? 250 : 130
        y: row.narrow || row.counts !== "" ? (row.narrow ? 8 : 6) : (row.height - 1 - height) / 2
        PlainText {
            anchors.right: parent.right
            text: row.pay === "" ? row.time : row.pay
            type: Theme.bodyStrongType
            Accessible.ignored: true
        }
        PlainText {
            anchors.right: parent.right
            visible: text !== ""
            text: row.counts !== "" ? row.counts : row.narrow && row.pay !== "" ? row.time : ""
            type: Theme.smallType
            color: Theme.inkTertiary
            Accessible.ignored: true
        }
    }
    Grade {
        x: row.narrow ? parent.width - width : parent.width - 116
        y: row.narrow ? 46 : (parent.height - height) / 2
        grade: row.grade
        gradeName: row.gradeName
    }
    PlainText {
        x: row.narrow ? parent.width - 26 - width : parent.width - 90
        y: row.narrow ? 47 : (parent.height - height) / 2
        width: Math.min(implicitWidth, row.narrow ? 100 : 90)
        text: row.place
        type: Theme.smallType
        color: Theme.accent
        Accessible.ignored: true
    }
}
