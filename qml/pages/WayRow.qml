// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay
import Backpay.Models

/** One way to open the vault, what can be done with it, and the question before it is removed. */
Column {
    id: row

    required property var way

    readonly property bool asks: VaultKeys.step === VaultKeys.Removal && VaultKeys.removingNumber === row.way.number

    SettingRow {
        width: parent.width
        label: row.way.title
        note: row.way.note
        LinkButton {
            objectName: "keyChange" + row.way.number
            visible: row.way.kind === "passphrase"
            enabled: !VaultKeys.busy
            text: qsTr("Change")
            Accessible.description: row.way.title + ", " + row.way.note
            onClicked: VaultKeys.beginChange(row.way.number)
        }
        LinkButton {
            objectName: "keyCheck" + row.way.number
            visible: row.way.kind === "recovery"
            enabled: !VaultKeys.busy
            text: qsTr("Check again")
            Accessible.description: row.way.title + ", " + row.way.note
            onClicked: VaultKeys.beginCheck()
        }
        LinkButton {
            objectName: "keyRemove" + row.way.number
            visible: row.way.removable
            enabled: !VaultKeys.busy
            text: qsTr("Remove")
            Accessible.description: row.way.title + ", " + row.way.note
            onClicked: VaultKeys.beginRemoval(row.way.number)
        }
    }
    Item {
        width: 1
        height: 10
        visible: row.asks
    }
    Notice {
        width: parent.width
        visible: row.asks
        kind: Notice.Warning
        title: qsTr("Remove this way to open the vault?")
        text: VaultKeys.removalText
        Flow {
            width: parent ? parent.width : 0
            topPadding: 10
            spacing: 8
            ActionButton {
                objectName: row.asks ? "keyRemoveYes" : ""
                kind: ActionButton.Destructive
                text: qsTr("Remove")
                enabled: !VaultKeys.busy
                onClicked: VaultKeys.remove()
            }
            ActionButton {
                objectName: row.asks ? "keyRemoveNo" : ""
                text: qsTr("Keep it")
                onClicked: VaultKeys.cancel()
            }
        }
    }
}
