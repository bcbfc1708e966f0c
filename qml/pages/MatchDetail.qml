// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** One payout: why it is taken to pay for what, every part of it, and the user's word on it. */
Section {
    id: detail

    readonly property var shown: MatchesModel.detail

    title: detail.shown.title ?? ""

    PlainText {
        width: parent.width
        bottomPadding: 4
        text: detail.shown.text ?? ""
        wrapMode: Text.Wrap
    }
    PlainText {
        width: parent.width
        visible: text !== ""
        bottomPadding: 8
        text: detail.shown.note ?? ""
        type: Theme.smallType
        color: Theme.inkTertiary
        wrapMode: Text.Wrap
    }
    Repeater {
        model: detail.shown.parts ?? []
        MoneyRow {
            required property var modelData
            width: parent ? parent.width : 0
            label: modelData.day + ", " + modelData.contract
            note: modelData.reason
            figure: modelData.amount
            height: Theme.rowPhoneSize
        }
    }
    Item {
        width: 1
        height: 16
    }
    Flow {
        width: parent.width
        visible: detail.shown.canDecide ?? false
        spacing: 12
        ActionButton {
            objectName: "confirmMatch"
            kind: ActionButton.Primary
            enabled: !MatchesModel.busy
            text: qsTr("Confirm")
            onClicked: MatchesModel.confirm()
        }
        ActionButton {
            objectName: "breakMatch"
            enabled: !MatchesModel.busy
            text: qsTr("Take apart")
            onClicked: MatchesModel.breakApart()
        }
    }
}
