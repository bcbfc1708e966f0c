// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** The vaults that were opened on this computer, to open one of them again. */
Column {
    id: recent

    /** The one that is asked for or open is left out. */
    readonly property var vaults: Session.recentVaults
    readonly property var others: recent.vaults.filter(vault => !vault.current)

    visible: recent.others.length > 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Recent vaults")

    Repeater {
        model: recent.others
        TableRow {
            id: row
            required property var modelData
            objectName: "recent-" + row.modelData.name
            width: recent.width
            height: 54
            opens: !Session.busy
            sentence: qsTr("Open %1, %2").arg(row.modelData.name).arg(row.modelData.text)
            onOpened: Session.openRecent(row.modelData.file)
            PlainText {
                y: 7
                width: parent.width
                text: row.modelData.name
                type: Theme.bodyStrongType
                elide: Text.ElideMiddle
                Accessible.ignored: true
            }
            PlainText {
                y: 28
                width: parent.width
                text: row.modelData.text
                type: Theme.noteType
                color: Theme.inkTertiary
                elide: Text.ElideMiddle
                Accessible.ignored: true
            }
        }
    }
    LinkButton {
        objectName: "recentForget"
        text: qsTr("Forget this list")
        Accessible.description: qsTr("The files stay where they are")
        onClicked: Session.forgetRecent()
    }
}
