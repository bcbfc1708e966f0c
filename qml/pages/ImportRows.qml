// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** The rows as written and as read, and what happens to each. A row that would be stored can be left out. */
Column {
    id: table

    required property PageFrame page

    readonly property bool narrow: table.width < 660
    readonly property int count: rows.count
    readonly property bool tall: ImportController.matchNote === ""
    /** On a phone a reason has two lines. */
    readonly property int whyLines: table.width < 420 ? 2 : 1
    readonly property int statusX: 440
    readonly property int fateX: 528

    TableHead {
        width: table.width
        visible: !table.narrow
        HeadCell {
            width: 30
            text: qsTr("Line")
        }
        HeadCell {
            x: 46
            width: 104
            horizontalAlignment: Text.AlignLeft
            text: qsTr("As written")
        }
        HeadCell {
            x: 155
            width: 88
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Read as")
        }
        HeadCell {
            x: 246
            width: 52
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Task")
        }
        HeadCell {
            x: 301
            width: 50
            text: qsTr("Time")
        }
        HeadCell {
            x: 356
            width: 68
            text: qsTr("Pay")
        }
        HeadCell {
            x: table.statusX
            width: 80
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Status")
        }
        HeadCell {
            x: table.fateX
            width: table.width - x
            horizontalAlignment: Text.AlignLeft
            text: qsTr("What happens")
        }
    }
    PageList {
        id: rows
        objectName: "importRows"
        width: table.width
        page: table.page
        rowHeight: table.narrow ? (table.tall ? 56 + 18 * table.whyLines : Theme.rowPhoneSize) : table.tall ? Theme.rowPhoneTallSize : 35
        name: qsTr("Rows")
        model: ImportController.rows
        list.Keys.onSpacePressed: (rows.list.currentItem as ImportRow).toggle()
        list.Keys.onReturnPressed: (rows.list.currentItem as ImportRow).opened()
        delegate: ImportRow {
            id: row
            width: rows.width
            height: rows.rowHeight
            narrow: table.narrow
            tall: table.tall
            whyLines: table.whyLines
            opens: row.why !== ""
            activeFocusOnTab: false
            holdsFocus: rows.list.activeFocus && rows.list.currentIndex === row.index
            statusX: table.statusX
            fateX: table.fateX
            onOpened: {
                rows.list.currentIndex = row.index;
                rows.list.forceActiveFocus();
                if (row.why !== "")
                    popover.tell(qsTr("Line %1: %2").arg(row.line).arg(row.fateText), row.why, "", row);
            }
        }
    }
    RowPopover {
        id: popover
    }
}
