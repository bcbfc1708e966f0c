// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** Three words of the new sheet, typed back from paper. */
FocusScope {
    id: pane

    function typedIn(place: int): string {
        return (fields.itemAt(place) as WordsField).text;
    }
    function typed(): var {
        return [pane.typedIn(0), pane.typedIn(1), pane.typedIn(2)];
    }

    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: parent.width
        spacing: 14

        Paragraph {
            width: parent.width
            text: qsTr("Type these three words from your sheet.")
        }
        Repeater {
            id: fields
            model: VaultKeys.asked
            WordsField {
                required property int modelData
                required property int index
                width: column.width
                single: true
                label: qsTr("Word %1").arg(modelData)
                input.objectName: "askedWord" + index
                input.focus: index === 0
                completionName: "askedWord" + index + "Completion"
                onAccepted: VaultKeys.test(pane.typed())
            }
        }
        Flow {
            width: parent.width
            spacing: 8
            ActionButton {
                objectName: "testWords"
                kind: ActionButton.Primary
                text: qsTr("Use these words")
                enabled: !VaultKeys.busy
                onClicked: VaultKeys.test(pane.typed())
            }
            ActionButton {
                objectName: "testBack"
                text: qsTr("Show them again")
                enabled: !VaultKeys.busy
                onClicked: VaultKeys.showSheetAgain()
            }
            ActionButton {
                objectName: "testCancel"
                text: qsTr("Cancel")
                enabled: !VaultKeys.busy
                onClicked: VaultKeys.cancel()
            }
        }
    }
}
