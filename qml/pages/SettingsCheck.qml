// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** Whether the vault is whole, on demand. */
Section {
    id: check

    title: qsTr("Check this vault")

    Paragraph {
        width: parent.width
        bottomPadding: 12
        text: qsTr("Every page of the file is compared with its seal, the journal is followed from its first entry, every row is compared with what the journal says of it, and every kept original with its digest. Nothing is written.")
    }
    ActionButton {
        objectName: "checkStart"
        visible: !VaultCheck.busy
        iconName: "check"
        text: VaultCheck.verdict === "" ? qsTr("Check now") : qsTr("Check again")
        onClicked: VaultCheck.start()
    }
    ProgressLine {
        objectName: "checkProgress"
        width: Math.min(parent.width, 560)
        visible: VaultCheck.busy
        text: VaultCheck.progressText
        fraction: VaultCheck.progress
        cancelText: qsTr("Cancel")
        onCancelled: VaultCheck.cancel()
    }
    MarkedLine {
        objectName: "checkVerdict"
        width: parent.width
        visible: VaultCheck.verdict !== ""
        tone: VaultCheck.holds ? "ok" : VaultCheck.faults.length > 0 ? "risk" : "none"
        text: VaultCheck.verdict
    }
    Repeater {
        model: VaultCheck.figures
        FigureRow {
            required property var modelData
            width: Math.min(check.width, 560)
            label: modelData.label
            figure: modelData.figure
        }
    }
    Repeater {
        model: VaultCheck.faults
        PlainText {
            required property string modelData
            width: check.width
            text: modelData
            type: Theme.monoType
            color: Theme.riskText
            wrapMode: Text.WrapAnywhere
        }
    }
    Notice {
        width: parent.width
        visible: VaultCheck.errorText !== ""
        kind: Notice.Fault
        title: VaultCheck.errorText
    }
}
