// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** One fact of how the work was done: what it is, which side courts read it toward, what the records show, the answer. */
Item {
    id: row

    required property var fact

    readonly property var states: ["yes", "no", "unknown"]

    implicitHeight: body.height + 20

    Column {
        id: body
        y: 10
        width: row.width
        spacing: 6

        PlainText {
            width: parent.width
            text: row.fact.text
            type: Theme.bodyStrongType
            wrapMode: Text.Wrap
        }
        PlainText {
            width: parent.width
            text: row.fact.side + (row.fact.note === "" ? "" : ". " + row.fact.note)
            type: Theme.smallType
            color: Theme.inkTertiary
            wrapMode: Text.Wrap
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            text: row.fact.recordsShow === "" ? "" : qsTr("Your records: %1").arg(row.fact.recordsShow)
            type: Theme.smallType
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
        }
        Flow {
            width: parent.width
            spacing: 12
            Segmented {
                id: answer
                name: row.fact.text
                segments: [{ text: qsTr("Yes"), icon: "" }, { text: qsTr("No"), icon: "" }, { text: qsTr("Not answered"), icon: "" }]
                current: row.states.indexOf(row.fact.state)
                onChosen: index => FactSheetModel.answer(row.fact.id, row.states[index], evidence.text)
            }
            Field {
                id: evidence
                width: row.width < 560 ? row.width : 320
                label: qsTr("Where it shows")
                text: row.fact.evidence
                hint: qsTr("A message, a page, a day. Return keeps it.")
                onAccepted: FactSheetModel.answer(row.fact.id, row.fact.state, evidence.text)
            }
        }
    }
    Rule {
        anchors.bottom: parent.bottom
        width: row.width
    }
}
