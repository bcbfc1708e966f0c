// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** Rows that two exports do not tell alike: what each says, what became of it and where it stands. */
PageList {
    id: rows

    readonly property bool narrow: rows.width < 560

    rowHeight: rows.narrow ? 76 : Theme.rowPhoneTallSize
    list.Keys.onReturnPressed: (rows.list.currentItem as TableRow).opened()
    list.Keys.onSpacePressed: (rows.list.currentItem as TableRow).opened()
    delegate: TableRow {
        id: row

        required property int index
        required property string tone
        required property string day
        required property string task
        required property string time
        required property string pay
        required property string what
        required property string place

        width: rows.width
        height: rows.rowHeight
        opens: true
        activeFocusOnTab: false
        holdsFocus: rows.list.activeFocus && rows.list.currentIndex === row.index
        onOpened: {
            rows.list.currentIndex = row.index;
            rows.list.forceActiveFocus();
            popover.tell(row.task === "" ? row.day : row.day + ", " + row.task, row.what, row.place, row);
        }

        Mark {
            y: 12
            tone: row.tone
        }
        PlainText {
            id: day
            x: 22
            y: 7
            text: row.day
            Accessible.ignored: true
        }
        PlainText {
            x: day.x + day.width + 12
            y: 7
            width: Math.max(0, (time.visible ? time.x : pay.x) - x - 12)
            text: row.task
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
        PlainText {
            id: time
            visible: !rows.narrow
            x: parent.width - 110 - width
            y: 7
            text: row.time
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
        PlainText {
            id: pay
            x: parent.width - width
            y: 7
            text: row.pay
            type: Theme.bodyStrongType
            Accessible.ignored: true
        }
        PlainText {
            x: 22
            y: 30
            width: rows.narrow ? parent.width - x : Math.max(0, place.x - x - 16)
            text: row.what
            type: Theme.smallType
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
        PlainText {
            id: place
            x: rows.narrow ? 22 : parent.width - width
            y: rows.narrow ? 50 : 30
            width: Math.min(implicitWidth, rows.narrow ? parent.width - 22 : parent.width * 0.5)
            text: row.place
            type: Theme.smallType
            color: Theme.inkTertiary
            elide: Text.ElideMiddle
            Accessible.ignored: true
        }
    }
    RowPopover {
        id: popover
    }
}
