// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** What a person must know of the vault's file before working on: it is older than it was, or copies lie beside it. */
Column {
    id: notices

    visible: Backups.notices.length > 0
    spacing: 8

    Repeater {
        model: Backups.notices
        Notice {
            id: one

            required property int index
            required property var modelData

            objectName: "vaultNotice" + one.index
            width: notices.width
            kind: one.modelData.older ? Notice.Fault : Notice.Warning
            title: one.modelData.text
            linkText: one.modelData.older ? qsTr("I restored a backup") : ""
            onLinkActivated: Backups.acceptOlder()
        }
    }
}
