// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay
import Backpay.Models

/** The foot of the sidebar: which vault is open, how it is kept, and the lock. */
Column {
    id: foot

    spacing: 0

    Rule {
        width: foot.width
    }
    Item {
        width: foot.width
        height: 38
        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - lock.width - 4
            text: Session.vaultName
            type: Theme.bodyStrongType
            font.pixelSize: Theme.smallType.px
        }
        IconButton {
            id: lock
            objectName: "lockButton"
            anchors.right: parent.right
            anchors.rightMargin: -9
            anchors.verticalCenter: parent.verticalCenter
            iconName: "lock"
            text: qsTr("Lock the vault")
            onClicked: Session.lock()
        }
    }
    PlainText {
        width: foot.width
        text: Session.vaultState
        type: Theme.noteType
        color: Theme.inkTertiary
        wrapMode: Text.Wrap
    }
    PlainText {
        objectName: "backupState"
        width: foot.width
        visible: text !== ""
        text: Backups.stateText
        type: Theme.noteType
        color: Theme.inkTertiary
        wrapMode: Text.Wrap
    }
    Item {
        width: 1
        height: 10
        visible: Session.sampleData
    }
    Tag {
        visible: Session.sampleData
        width: Math.min(implicitWidth, foot.width)
        text: qsTr("Made-up sample data")
    }
}
