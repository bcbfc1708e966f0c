// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** Every contract, newest work first, each a way to its own page, and the ways to all rows. */
PageFrame {
    id: work

    readonly property real mainWidth: Frame.twoColumns ? Math.round((work.body.width - Frame.columnGap) * 0.68) : work.body.width
    readonly property bool narrow: work.mainWidth < 640

    showsAmounts: true
    title: qsTr("Work")
    lede: ContractsModel.lede

    Empty {
        width: parent.width
        visible: !ContractsModel.hasRecords
        title: qsTr("Nothing here yet.")
        text: qsTr("Contracts appear with the first task history you import.")
        actionText: qsTr("Import")
        actionIcon: "import"
        onActed: Route.go(Route.Import)
    }
    Flow {
        width: parent.width
        visible: ContractsModel.hasRecords
        layoutDirection: Qt.RightToLeft
        spacing: Frame.twoColumns ? Frame.columnGap : Frame.sectionGap

        Section {
            width: Frame.twoColumns ? work.body.width - work.mainWidth - Frame.columnGap : work.body.width
            title: qsTr("Rows")
            Repeater {
                model: ContractsModel.lists
                MoneyRow {
                    required property var modelData
                    required property int index
                    objectName: "workRows" + index
                    width: parent ? parent.width : 0
                    height: Frame.phone ? Theme.touchTargetSize : Theme.rowRegularSize
                    opens: true
                    label: modelData.label
                    note: modelData.note
                    figure: modelData.figure
                    onOpened: Route.openRows(modelData.rows)
                }
            }
        }
        Section {
            width: work.mainWidth
            title: qsTr("Contracts")
            note: ContractsModel.currency

            TableHead {
                width: parent.width
                visible: !work.narrow
                HeadCell {
                    horizontalAlignment: Text.AlignLeft
                    width: parent.width - heads.width
                    text: qsTr("Contract")
                }
                Row {
                    id: heads
                    anchors.right: parent.right
                    height: parent.height
                    HeadCell {
                        width: 100
                        text: qsTr("Worked")
                    }
                    HeadCell {
                        width: 130
                        text: qsTr("Earned")
                    }
                    HeadCell {
                        width: 120
                        text: qsTr("True rate")
                    }
                }
            }
            PageList {
                id: rows
                objectName: "contractsList"
                width: parent.width
                page: work
                rowHeight: 56
                name: qsTr("Contracts")
                model: ContractsModel
                list.Keys.onReturnPressed: (rows.list.currentItem as TableRow).opened()
                list.Keys.onSpacePressed: (rows.list.currentItem as TableRow).opened()
                delegate: TableRow {
                    id: row

                    required property int index
                    required property string key
                    required property string name
                    required property string platform
                    required property string detail
                    required property string earned
                    required property string trueRate
                    required property string worked

                    width: rows.width
                    height: rows.rowHeight
                    opens: true
                    activeFocusOnTab: false
                    holdsFocus: rows.list.activeFocus && rows.list.currentIndex === row.index
                    onOpened: {
                        rows.list.currentIndex = row.index;
                        Route.openContract(row.key);
                    }

                    Row {
                        id: title
                        y: 8
                        width: parent.width - (work.narrow ? numbers.width + 12 : cells.width + 12)
                        spacing: 6
                        PlainText {
                            id: nameText
                            width: Math.min(implicitWidth, parent.width)
                            text: row.name
                            type: Theme.bodyStrongType
                            Accessible.ignored: true
                        }
                        PlainText {
                            width: Math.max(0, Math.min(implicitWidth, parent.width - nameText.width - 6))
                            text: row.platform
                            color: Theme.inkTertiary
                            Accessible.ignored: true
                        }
                    }
                    PlainText {
                        y: 29
                        width: title.width
                        text: row.detail
                        type: Theme.smallType
                        color: Theme.inkTertiary
                        Accessible.ignored: true
                    }
                    Row {
                        id: cells
                        visible: !work.narrow
                        anchors.right: parent.right
                        height: parent.height
                        Cell {
                            width: 100
                            text: row.worked
                        }
                        Cell {
                            width: 130
                            text: row.earned
                        }
                        Cell {
                            width: 120
                            text: row.trueRate
                            strong: true
                        }
                    }
                    Column {
                        id: numbers
                        visible: work.narrow
                        anchors.right: parent.right
                        y: 8
                        PlainText {
                            anchors.right: parent.right
                            text: row.trueRate
                            type: Theme.bodyStrongType
                            Accessible.ignored: true
                        }
                        PlainText {
                            anchors.right: parent.right
                            text: row.earned
                            type: Theme.smallType
                            color: Theme.inkTertiary
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
