// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay
import Backpay.Models

/** All words of a sheet, to see whether they still open the vault. */
FocusScope {
    id: pane

    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: parent.width
        spacing: 14

        WordsField {
            id: words
            width: parent.width
            input.objectName: "checkWordsField"
            input.focus: true
            completionName: "checkWordsCompletion"
            hint: qsTr("%1 of 24 words").arg(VaultKeys.countOf(words.text))
            onAccepted: VaultKeys.check(words.text)
        }
        Flow {
            width: parent.width
            spacing: 8
            ActionButton {
                objectName: "checkWords"
                kind: ActionButton.Primary
                text: qsTr("Check")
                enabled: words.text !== "" && !VaultKeys.busy
                onClicked: VaultKeys.check(words.text)
            }
            ActionButton {
                objectName: "checkWordsCancel"
                text: qsTr("Cancel")
                enabled: !VaultKeys.busy
                onClicked: VaultKeys.cancel()
            }
        }
    }
}
