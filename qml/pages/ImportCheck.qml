// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** What was read and what would happen to it: the files beside the current one's questions, sum and rows. */
Flow {
    id: check

    required property PageFrame page

    signal addWanted

    readonly property bool beside: check.width >= 780
    readonly property int fileWidth: 216

    spacing: check.beside ? 48 : Frame.sectionGap

    Section {
        width: check.beside ? check.fileWidth : check.width
        visible: check.beside || files.count > 1
        title: qsTr("Files")
        linkText: qsTr("Add")
        onLinkActivated: check.addWanted()
        Repeater {
            id: files
            model: ImportController.files
            FileRow {
                required property int index
                width: parent ? parent.width : 0
                onClicked: ImportController.currentFile = index
            }
        }
        PlainText {
            width: parent.width
            visible: check.beside
            topPadding: 16
            text: qsTr("Drop more files here, or paste a table with Ctrl+V.")
            type: Theme.smallType
            color: Theme.inkTertiary
            wrapMode: Text.Wrap
        }
    }
    Column {
        width: check.beside ? check.width - check.fileWidth - 48 : check.width
        spacing: 12

        Section {
            width: parent.width
            title: ImportController.sourceName
            Column {
                width: parent.width
                spacing: 12
                PlainText {
                    width: parent.width
                    visible: text !== ""
                    text: ImportController.reason
                    color: Theme.inkSecondary
                    wrapMode: Text.Wrap
                }
                PlainText {
                    width: parent.width
                    visible: text !== ""
                    text: ImportController.cutNote
                    type: Theme.smallType
                    color: Theme.inkTertiary
                    wrapMode: Text.Wrap
                }
                Notice {
                    width: parent.width
                    visible: ImportController.errorText !== ""
                    kind: Notice.Fault
                    title: ImportController.errorText
                }
                ActionButton {
                    objectName: "mapperOpen"
                    visible: ImportController.canMap && !ColumnMapper.active
                    text: qsTr("Choose its columns")
                    iconName: "table"
                    onClicked: ImportController.mapColumns()
                }
                ColumnMapperPane {
                    width: parent.width
                    visible: ColumnMapper.active && ImportController.canMap
                }
                Repeater {
                    model: ImportController.questions
                    ImportQuestion {
                        required property int index
                        width: parent ? parent.width : 0
                        onAnswered: value => ImportController.answer(index, value)
                    }
                }
                Equation {
                    width: parent.width
                    visible: ImportController.equation.length > 0
                    terms: ImportController.equation
                    addsUp: ImportController.addsUp
                }
            }
        }
        Section {
            width: parent.width
            visible: ImportController.vanishedNote !== ""
            title: qsTr("No longer in this file")
            PlainText {
                width: parent.width
                bottomPadding: 8
                text: ImportController.vanishedNote
                color: Theme.inkSecondary
                wrapMode: Text.Wrap
            }
            ChangedRows {
                objectName: "vanishedRows"
                width: parent.width
                page: check.page
                name: qsTr("No longer in this file")
                model: ImportController.vanished
            }
        }
        Section {
            width: parent.width
            visible: rows.count > 0
            title: qsTr("Rows")
            PlainText {
                width: parent.width
                visible: text !== ""
                bottomPadding: 8
                text: ImportController.matchNote
                type: Theme.smallType
                color: Theme.inkTertiary
                wrapMode: Text.Wrap
            }
            ImportRows {
                id: rows
                width: parent.width
                page: check.page
            }
        }
    }
}
