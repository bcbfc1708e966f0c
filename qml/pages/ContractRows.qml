// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** The rows of a contract, newest first. Each opens the line of the file it came from. */
Column {
    id: table

    required property PageFrame page

    signal sourceWanted(string uuid, int line, Item from)

    Connections {
        target: Route
        function onTableWanted() {
            Route.table = {
                title: table.crumbs.join(", "),
                sentence: ContractModel.lede,
                headings: [qsTr("Date"), qsTr("Kind"), qsTr("Item"), qsTr("Platform time"), qsTr("Pay"), qsTr("Grade"), qsTr("Source")],
                roles: ["day", "kind", "item", "platformTime", "pay", "grade", "place"],
                rows: ContractModel.rows
            };
        }
    }

    readonly property var crumbs: ContractModel.crumbs
    readonly property bool narrow: table.width < 560

    TableHead {
        width: table.width
        visible: !table.narrow
        HeadCell {
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Date")
        }
        HeadCell {
            x: 128
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Kind")
        }
        HeadCell {
            x: 246
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Item")
        }
        HeadCell {
            anchors.right: parent.right
            anchors.rightMargin: 220
            text: qsTr("Platform time")
        }
        HeadCell {
            anchors.right: parent.right
            anchors.rightMargin: 135
            text: qsTr("Pay")
        }
        HeadCell {
            x: parent.width - 119
            text: qsTr("Grade and source")
        }
    }
    PageList {
        id: rows
        width: table.width
        page: table.page
        rowHeight: table.narrow ? Theme.rowPhoneTallSize : Theme.rowDenseSize
        name: qsTr("Rows")
        model: ContractModel.rows
        list.Keys.onReturnPressed: (rows.list.currentItem as TableRow).opened()
        list.Keys.onSpacePressed: (rows.list.currentItem as TableRow).opened()
        delegate: TableRow {
            id: row

            required property int index
            required property string day
            required property bool firstOfDay
            required property string kind
            required property string item
            required property string platformTime
            required property string pay
            required property string tone
            required property string grade
            required property string gradeName
            required property string place
            required property string importUuid
            required property int line

            width: rows.width
            height: rows.rowHeight
            opens: true
            activeFocusOnTab: false
            holdsFocus: rows.list.activeFocus && rows.list.currentIndex === row.index
            onOpened: {
                rows.list.currentIndex = row.index;
                table.sourceWanted(row.importUuid, row.line, row);
            }

            Cell {
                visible: !table.narrow && row.firstOfDay
                horizontalAlignment: Text.AlignLeft
                width: 122
                text: row.day
            }
            Mark {
                id: mark
                x: table.narrow ? 0 : 128
                anchors.verticalCenter: parent.verticalCenter
                tone: row.tone
            }
            PlainText {
                x: mark.x + 18
                y: table.narrow ? 8 : (parent.height - height) / 2
                width: 98
                text: row.kind
                Accessible.ignored: true
            }
            PlainText {
                visible: table.narrow
                x: 18
                y: 28
                width: parent.width - 130
                text: row.day
                type: Theme.smallType
                color: Theme.inkTertiary
                Accessible.ignored: true
            }
            PlainText {
                x: table.narrow ? 124 : 246
                y: table.narrow ? 9 : (parent.height - height) / 2
                width: Math.max(0, table.narrow ? parent.width - x - 122 : parent.width - x - 310)
                text: row.item
                type: Theme.monoType
                color: Theme.inkSecondary
                elide: Text.ElideMiddle
                Accessible.ignored: true
            }
            Cell {
                visible: !table.narrow
                anchors.right: parent.right
                anchors.rightMargin: 220
                text: row.platformTime
            }
            PlainText {
                anchors.right: parent.right
                anchors.rightMargin: table.narrow ? 36 : 135
                y: table.narrow ? 8 : (parent.height - height) / 2
                text: row.pay
                type: Theme.bodyStrongType
                Accessible.ignored: true
            }
            Grade {
                x: parent.width - (table.narrow ? width : 119)
                anchors.verticalCenter: parent.verticalCenter
                grade: row.grade
                gradeName: row.gradeName
            }
            PlainText {
                x: table.narrow ? parent.width - 36 - width : parent.width - 91
                y: table.narrow ? 29 : (parent.height - height) / 2
                width: Math.min(implicitWidth, table.narrow ? 90 : 91)
                text: row.place
                type: Theme.smallType
                color: Theme.accent
                Accessible.ignored: true
            }
        }
    }
    MoneyRow {
        width: table.width
        visible: ContractModel.rowsTotal !== ""
        sum: true
        ruled: false
        label: qsTr("Sum")
        figure: ContractModel.rowsTotal
    }
}
