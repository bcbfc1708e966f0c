// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** Which payer of a bank, card or wallet file belongs to which platform, where the program does not know it. */
Section {
    id: payers

    property string platform: ""
    readonly property string chosen: payers.platform !== "" ? payers.platform : Platforms.platformNames.length > 0 ? Platforms.platformNames[0].value : ""

    title: qsTr("Payers you named")

    function add() {
        Platforms.setPayer(text.text, payers.chosen);
        text.text = "";
    }

    Paragraph {
        width: parent.width
        bottomPadding: 8
        text: qsTr("Money that arrives from them counts as the platform's. Rows already imported stay as they are.")
    }
    Repeater {
        model: Platforms.payers
        SettingRow {
            id: row
            required property var modelData
            width: payers.width
            label: row.modelData.text
            note: row.modelData.platform
            LinkButton {
                text: qsTr("Remove")
                Accessible.description: row.modelData.text
                onClicked: Platforms.setPayer(row.modelData.value, "")
            }
        }
    }
    Column {
        width: Math.min(payers.width, 420)
        topPadding: 12
        spacing: 12
        Field {
            id: text
            width: parent.width
            label: qsTr("Words in the payer's name or line")
            input.objectName: "payerText"
            onAccepted: if (text.text !== "") payers.add()
        }
        ChoiceField {
            width: parent.width
            label: qsTr("Platform")
            pickerName: "payerPlatform"
            choices: Platforms.platformNames
            current: payers.chosen
            onChosen: value => payers.platform = value
        }
        ActionButton {
            objectName: "payerAdd"
            text: qsTr("Keep payer")
            enabled: text.text !== ""
            onClicked: payers.add()
        }
    }
}
