// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay
import Backpay.Models

/** A new passphrase, typed twice, in place of another or beside it. */
FocusScope {
    id: pane

    readonly property bool changes: VaultKeys.step === VaultKeys.ChangePassphrase
    readonly property bool ready: Session.canCreate(passphrase.text, again.text) && !VaultKeys.busy
    readonly property var strength: Session.strength(passphrase.text)

    function keep() {
        if (!pane.ready)
            return;
        VaultKeys.setPassphrase(passphrase.text, again.text);
    }

    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: parent.width
        spacing: 14

        Paragraph {
            width: parent.width
            text: pane.changes ? qsTr("The old passphrase will no longer open this file. Copies made before still open with it.") : qsTr("Both passphrases will open this file, and opening takes a second longer for each.")
        }
        Field {
            id: passphrase
            width: parent.width
            label: qsTr("New passphrase")
            secret: true
            input.objectName: "newPassphrase"
            input.focus: true
            enabled: !VaultKeys.busy
            onAccepted: again.input.forceActiveFocus()
        }
        StrengthBars {
            width: parent.width
            bars: pane.strength.bars
            text: pane.strength.text
        }
        Field {
            id: again
            width: parent.width
            label: qsTr("The same again")
            secret: true
            ticked: again.text !== "" && again.text === passphrase.text
            input.objectName: "newPassphraseAgain"
            enabled: !VaultKeys.busy
            fault: again.text !== "" && !passphrase.text.startsWith(again.text) ? qsTr("The two are not the same yet.") : ""
            onAccepted: pane.keep()
        }
        Flow {
            width: parent.width
            spacing: 8
            ActionButton {
                objectName: "keepPassphrase"
                kind: ActionButton.Primary
                text: VaultKeys.busy ? qsTr("One moment") : pane.changes ? qsTr("Change passphrase") : qsTr("Add passphrase")
                enabled: pane.ready
                onClicked: pane.keep()
            }
            ActionButton {
                objectName: "leavePassphrase"
                text: qsTr("Cancel")
                enabled: !VaultKeys.busy
                onClicked: VaultKeys.cancel()
            }
        }
    }
}
