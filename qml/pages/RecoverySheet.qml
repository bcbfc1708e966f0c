// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** New recovery words, to be written down or printed; they open nothing until three of them were typed back. */
FocusScope {
    id: sheet

    readonly property int columns: sheet.width >= 600 ? 4 : sheet.width >= 420 ? 3 : 2
    readonly property int rows: Math.ceil(VaultKeys.words.length / sheet.columns)

    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: parent.width
        spacing: 14

        Notice {
            width: parent.width
            kind: Notice.Warning
            title: qsTr("Write these words down now, in this order.")
            text: qsTr("They are shown this once and kept nowhere. Whoever has them can open the vault.")
        }
        Grid {
            width: parent.width
            columns: sheet.columns
            flow: Grid.TopToBottom
            rows: sheet.rows
            columnSpacing: 16
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Recovery words")
            Repeater {
                model: VaultKeys.words
                Item {
                    id: cell
                    required property string modelData
                    required property int index
                    width: (sheet.width - 16 * (sheet.columns - 1)) / sheet.columns
                    height: 30
                    Accessible.role: Accessible.ListItem
                    Accessible.name: qsTr("Word %1: %2").arg(cell.index + 1).arg(cell.modelData)
                    PlainText {
                        anchors.verticalCenter: parent.verticalCenter
                        width: 24
                        horizontalAlignment: Text.AlignRight
                        text: `${cell.index + 1}`
                        type: Theme.smallType
                        color: Theme.inkTertiary
                        Accessible.ignored: true
                    }
                    PlainText {
                        objectName: "recoveryWord" + (cell.index + 1)
                        x: 34
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width - x
                        text: cell.modelData
                        type: Theme.bodyStrongType
                        Accessible.ignored: true
                    }
                    Rule {
                        width: parent.width
                        anchors.bottom: parent.bottom
                    }
                }
            }
        }
        Paragraph {
            width: parent.width
            text: qsTr("Next, three of the words are asked for. Only then do they open the vault.")
        }
        Flow {
            width: parent.width
            spacing: 8
            ActionButton {
                objectName: "sheetNext"
                focus: true
                kind: ActionButton.Primary
                text: qsTr("I have written them down")
                enabled: !VaultKeys.busy
                onClicked: VaultKeys.beginTest()
            }
            ActionButton {
                objectName: "sheetPrint"
                visible: VaultKeys.prints
                text: qsTr("Print")
                enabled: !VaultKeys.busy
                onClicked: VaultKeys.printSheet()
            }
            ActionButton {
                objectName: "sheetCancel"
                text: qsTr("Cancel")
                enabled: !VaultKeys.busy
                onClicked: VaultKeys.cancel()
            }
        }
    }
}
