// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/**
 * The rows of RowsModel, of which only those in sight exist. Return opens a row, Space selects it, Shift with up and down
 * selects a stretch.
 */
Section {
    id: table

    required property PageFrame page

    signal sourceWanted(RowsRow row)
    signal entryWanted(RowsRow row)

    readonly property bool narrow: table.width < 640
    readonly property bool roomy: table.width >= 860
    readonly property alias count: rows.count

    title: qsTr("Rows")
    note: RowsModel.currency

    function takeFocus() {
        if (rows.count > 0)
            rows.list.forceActiveFocus(Qt.TabFocusReason);
    }
    function openRow(row: RowsRow) {
        if (row === null || !row.known)
            return;
        if (row.entryId !== "")
            table.entryWanted(row);
        else
            table.sourceWanted(row);
    }

    TableHead {
        width: table.width
        visible: !table.narrow && rows.count > 0
        SortHead {
            width: 130
            align: Text.AlignLeft
            text: qsTr("Date")
            sorted: RowsModel.order === "day"
            descending: RowsModel.descending
            onClicked: RowsModel.sortBy("day")
        }
        HeadCell {
            x: 136
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Kind")
        }
        HeadCell {
            x: 286
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Contract and item")
        }
        SortHead {
            anchors.right: parent.right
            anchors.rightMargin: 250
            width: 80
            text: qsTr("Time")
            sorted: RowsModel.order === "time"
            descending: RowsModel.descending
            onClicked: RowsModel.sortBy("time")
        }
        SortHead {
            anchors.right: parent.right
            anchors.rightMargin: 130
            width: 110
            text: qsTr("Amount")
            sorted: RowsModel.order === "amount"
            descending: RowsModel.descending
            onClicked: RowsModel.sortBy("amount")
        }
        HeadCell {
            x: parent.width - 116
            text: qsTr("Grade and source")
        }
    }
    PlainText {
        width: table.width
        topPadding: 12
        visible: text !== ""
        text: RowsModel.emptyText
        color: Theme.inkSecondary
    }
    PageList {
        id: rows
        objectName: "rowsList"
        width: table.width
        page: table.page
        // Multiples of 4: at the end of a million rows the scene graph's positions are no finer.
        rowHeight: table.narrow ? 68 : 48
        name: RowsModel.title
        model: RowsModel.rows
        list.focus: true
        onWalked: (from, modifiers) => {
            if (modifiers & Qt.ShiftModifier)
                RowsModel.extendTo(rows.list.currentIndex);
            else
                RowsModel.begin(rows.list.currentIndex);
        }
        list.Keys.onReturnPressed: table.openRow(rows.list.currentItem as RowsRow)
        list.Keys.onEnterPressed: table.openRow(rows.list.currentItem as RowsRow)
        list.Keys.onSpacePressed: RowsModel.toggle(rows.list.currentIndex)
        list.Keys.onEscapePressed: event => {
            event.accepted = RowsModel.hasSelection;
            RowsModel.clearSelection();
        }
        list.Keys.onPressed: event => {
            const row = rows.list.currentItem as RowsRow;
            event.accepted = true;
            if (event.matches(StandardKey.SelectAll))
                RowsModel.selectAll();
            else if (event.matches(StandardKey.Copy))
                RowsModel.copySelection();
            else if (event.matches(StandardKey.Delete) && row !== null && row.entryId !== "")
                OwnEntries.remove(row.entryId);
            else
                event.accepted = false;
        }
        delegate: RowsRow {
            id: row
            width: rows.width
            height: rows.rowHeight
            narrow: table.narrow
            roomy: table.roomy
            holdsFocus: rows.list.activeFocus && rows.list.currentIndex === row.index
            onOpened: {
                rows.list.currentIndex = row.index;
                if (Frame.phone && RowsModel.hasSelection)
                    RowsModel.toggle(row.index);
                else
                    table.openRow(row);
            }
            onPressedWith: modifiers => {
                rows.list.currentIndex = row.index;
                if (modifiers & Qt.ShiftModifier)
                    RowsModel.extendTo(row.index);
                else
                    RowsModel.toggle(row.index);
            }
        }
    }
}
