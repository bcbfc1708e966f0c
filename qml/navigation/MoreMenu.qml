// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** On phones: what has no room in the bottom bar and the app bar. */
Popover {
    id: more

    readonly property var acts: [
        { key: "Import", text: qsTr("Import"), icon: "import", act: () => Route.go(Route.Import) },
        { key: "Settings", text: qsTr("Settings"), icon: "settings", act: () => Route.go(Route.Settings) },
        { key: "Find", text: qsTr("Find a command"), icon: "search", act: () => Route.paletteAsked() },
        { key: "Hide", text: Privacy.amountsHidden ? qsTr("Show amounts") : qsTr("Hide amounts"), icon: Privacy.amountsHidden ? "eye-off" : "eye", act: () => Privacy.amountsHidden = !Privacy.amountsHidden },
        { key: "Keys", text: qsTr("Keys"), icon: "table", act: () => Route.keysAsked() },
        { key: "Lock", text: qsTr("Lock the vault"), icon: "lock", act: () => Session.lock() }
    ]

    name: qsTr("More")
    panelWidth: 260

    Repeater {
        model: more.acts
        MenuRow {
            id: row
            required property var modelData
            objectName: "more" + row.modelData.key
            width: parent ? parent.width : 0
            text: row.modelData.text
            iconName: row.modelData.icon
            onClicked: {
                more.close();
                row.modelData.act();
            }
        }
    }
}
