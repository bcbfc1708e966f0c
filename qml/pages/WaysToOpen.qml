// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** What opens this vault, one a line, and in their place the step that adds, changes, checks or removes one. */
Section {
    id: section

    readonly property bool listed: VaultKeys.step === VaultKeys.List || VaultKeys.step === VaultKeys.Removal

    title: qsTr("Ways to open this vault")

    Only {
        when: section.listed
        Column {
            width: section.width
            Repeater {
                model: VaultKeys.ways
                WayRow {
                    required property var modelData
                    width: section.width
                    way: modelData
                }
            }
            Flow {
                width: parent.width
                topPadding: 12
                spacing: 8
                ActionButton {
                    objectName: "addPassphrase"
                    text: qsTr("Add a passphrase")
                    enabled: !VaultKeys.busy
                    onClicked: VaultKeys.beginPassphrase()
                }
                ActionButton {
                    objectName: "addWords"
                    text: VaultKeys.hasWords ? qsTr("Make other recovery words") : qsTr("Make recovery words")
                    enabled: !VaultKeys.busy
                    onClicked: VaultKeys.beginWords()
                }
                ActionButton {
                    objectName: "addKeyStore"
                    visible: VaultKeys.offersKeyStore
                    text: qsTr("Use this computer’s key store")
                    enabled: !VaultKeys.busy
                    onClicked: VaultKeys.useKeyStore()
                }
            }
            Paragraph {
                width: parent.width
                topPadding: 10
                text: qsTr("Nobody can reset these. With none of them left, the vault stays closed.")
            }
        }
    }
    Only {
        when: VaultKeys.step === VaultKeys.NewPassphrase || VaultKeys.step === VaultKeys.ChangePassphrase
        takesFocus: true
        PassphrasePane {
            width: Math.min(section.width, 464)
        }
    }
    Only {
        when: VaultKeys.step === VaultKeys.Sheet
        takesFocus: true
        RecoverySheet {
            width: section.width
        }
    }
    Only {
        when: VaultKeys.step === VaultKeys.SheetTest
        takesFocus: true
        RecoveryTest {
            width: Math.min(section.width, 464)
        }
    }
    Only {
        when: VaultKeys.step === VaultKeys.CheckWords
        takesFocus: true
        RecoveryCheck {
            width: Math.min(section.width, 464)
        }
    }
    MarkedLine {
        objectName: "keysDone"
        width: parent.width
        visible: VaultKeys.doneText !== ""
        tone: "ok"
        text: VaultKeys.doneText
    }
    Notice {
        objectName: "keysFault"
        width: parent.width
        visible: VaultKeys.errorText !== ""
        kind: Notice.Fault
        title: VaultKeys.errorText
    }
}
