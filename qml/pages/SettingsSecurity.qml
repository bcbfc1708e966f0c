// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay
import Backpay.Models

/** What opens the vault, when it locks, and whether amounts are in sight. */
TwoColumns {
    id: security

    WaysToOpen {
        width: listed ? security.columnWidth : security.width
    }
    Section {
        width: security.columnWidth
        title: qsTr("Locking")
        SettingRow {
            width: parent.width
            label: qsTr("Lock when idle")
            Picker {
                objectName: "lockAfter"
                name: qsTr("Lock when idle")
                choices: Privacy.lockChoices
                current: Privacy.lockAfter
                onChosen: value => Privacy.lockAfter = value
            }
        }
        SwitchChoice {
            objectName: "lockWithScreen"
            width: parent.width
            trailing: true
            text: qsTr("Lock with the screen")
            checked: Privacy.lockWithScreen
            onToggled: Privacy.lockWithScreen = checked
        }
        SwitchChoice {
            objectName: "lockBeforeSleep"
            width: parent.width
            trailing: true
            text: qsTr("Lock before sleep")
            checked: Privacy.lockBeforeSleep
            onToggled: Privacy.lockBeforeSleep = checked
        }
        Paragraph {
            width: parent.width
            topPadding: 8
            text: qsTr("Screen and sleep as far as this desktop tells of them.")
        }
        Paragraph {
            width: parent.width
            topPadding: 8
            text: qsTr("Counted from the last key, press or move in this window. A running timer goes on while locked, and files that are being stored are stored first.")
        }
    }
    Section {
        width: security.columnWidth
        title: qsTr("In sight")
        SwitchChoice {
            objectName: "amountsHidden"
            width: parent.width
            trailing: true
            text: qsTr("Hide amounts now")
            checked: Privacy.amountsHidden
            onToggled: Privacy.amountsHidden = checked
        }
        SwitchChoice {
            objectName: "hideAtStart"
            width: parent.width
            trailing: true
            text: qsTr("Hide amounts at start")
            checked: Privacy.hideAtStart
            onToggled: Privacy.hideAtStart = checked
        }
        SwitchChoice {
            objectName: "coverWhenAway"
            width: parent.width
            trailing: true
            text: qsTr("Cover the window while another is in use")
            checked: Privacy.coverWhenAway
            onToggled: Privacy.coverWhenAway = checked
        }
        SwitchChoice {
            objectName: "guardScreen"
            visible: Privacy.canGuardScreen
            width: parent.width
            trailing: true
            text: qsTr("Keep the app off screenshots, shared screens and the list of apps")
            checked: Privacy.guardScreen
            onToggled: Privacy.guardScreen = checked
        }
        Paragraph {
            width: parent.width
            topPadding: 8
            text: qsTr("Ctrl+Shift+H does the same. Hours stay in sight. Packets and forms hold their amounts either way; a copied table holds what is in sight.")
        }
    }
    SettingsBackups { width: security.width }
}
