// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Backpay
import Backpay.Models

/** Says what the columns of an unknown table are; its rows show below at once as they would be read. */
Column {
    id: mapper

    readonly property bool narrow: mapper.width < 560

    spacing: 16

    PlainText {
        width: parent.width
        text: qsTr("Say what the columns are. What is not kept is cut before anything is stored. The answer is kept as a source of your own.")
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
    }
    Repeater {
        model: ColumnMapper.questions
        ImportQuestion {
            required property int index
            width: mapper.width
            onAnswered: value => ColumnMapper.answer(index, value)
        }
    }
    Flow {
        width: parent.width
        spacing: 16
        Field {
            objectName: "mapperTitle"
            width: mapper.narrow ? mapper.width : 260
            label: qsTr("What you call such files")
            text: ColumnMapper.title
            onTextChanged: ColumnMapper.title = text
        }
        Field {
            width: mapper.narrow ? mapper.width : 200
            label: qsTr("Platform that pays")
            hint: qsTr("Empty for your own tracker or a bank")
            text: ColumnMapper.platform
            onTextChanged: ColumnMapper.platform = text
        }
        Field {
            width: mapper.narrow ? mapper.width : 120
            label: qsTr("Currency")
            hint: qsTr("Where amounts have no mark")
            text: ColumnMapper.currency
            onTextChanged: ColumnMapper.currency = text
        }
    }
    Item {
        width: parent.width
        height: Math.max(rowsLabel.implicitHeight, rowsPicker.implicitHeight)
        PlainText {
            id: rowsLabel
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Each row is")
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
        Picker {
            id: rowsPicker
            anchors.left: rowsLabel.right
            anchors.leftMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            name: qsTr("Each row is")
            choices: ColumnMapper.rowsKinds
            current: ColumnMapper.rowsKind
            onChosen: value => ColumnMapper.rowsKind = value
        }
    }
    Column {
        width: parent.width
        Repeater {
            model: ColumnMapper.columns
            TableRow {
                id: column

                required property var modelData
                required property int index

                width: mapper.width
                height: Math.max(words.implicitHeight, kind.implicitHeight) + 17
                sentence: column.modelData.heading + ", " + column.modelData.samples

                Column {
                    id: words
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - kind.width - 16
                    PlainText {
                        width: parent.width
                        text: column.modelData.heading
                        type: Theme.bodyStrongType
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                    PlainText {
                        width: parent.width
                        visible: text !== ""
                        text: column.modelData.samples
                        type: Theme.smallType
                        color: Theme.inkTertiary
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                }
                Picker {
                    id: kind
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    name: column.modelData.heading
                    choices: ColumnMapper.kinds
                    current: column.modelData.kind
                    onChosen: value => ColumnMapper.setKind(column.index, value)
                }
            }
        }
    }
    Notice {
        width: parent.width
        visible: ColumnMapper.errorText !== ""
        kind: Notice.Question
        title: ColumnMapper.errorText
    }
    PlainText {
        width: parent.width
        visible: text !== ""
        text: ColumnMapper.previewText
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Column {
        width: parent.width
        Repeater {
            model: ColumnMapper.rows
            TableRow {
                id: row

                required property string line
                required property string readAs
                required property string task
                required property string time
                required property string pay
                required property string fateText
                required property string tone
                required property string gap
                required property string written
                required property int index

                visible: row.index < 12
                width: mapper.width
                height: row.visible ? said.implicitHeight + 13 : 0
                sentence: said.text

                function words(): string {
                    if (row.gap !== "")
                        return row.gap;
                    let all = row.line;
                    for (const part of [row.readAs !== "" ? row.readAs : row.written, row.task, row.time, row.pay, row.tone === "risk" ? row.fateText : ""])
                        if (part !== "")
                            all += "  ·  " + part;
                    return all;
                }

                PlainText {
                    id: said
                    y: 6
                    width: parent.width
                    text: row.words()
                    color: row.tone === "risk" ? Theme.riskText : Theme.ink
                    type: Theme.smallType
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }
        }
    }
    Flow {
        width: parent.width
        spacing: 12
        ActionButton {
            objectName: "mapperUse"
            kind: ActionButton.Primary
            enabled: ColumnMapper.canUse
            text: qsTr("Read the file so")
            onClicked: ColumnMapper.use()
        }
        ActionButton {
            enabled: ColumnMapper.canUse
            text: qsTr("Save as a file")
            onClicked: saver.open()
        }
        ActionButton {
            text: qsTr("Cancel")
            onClicked: ColumnMapper.cancel()
        }
    }
    FileDialog {
        id: saver
        title: qsTr("Save the source")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "toml"
        nameFilters: [qsTr("Sources (*.toml)")]
        onAccepted: ColumnMapper.saveAs(selectedFile)
    }
}
