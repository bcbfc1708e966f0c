// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** Rates that were told by hand, with how each is known; files bring theirs with an import. */
Section {
    id: pane

    property string knownFrom: "offer"
    readonly property var faults: ContractEditor.faults

    title: qsTr("Rates over time")

    Repeater {
        model: ContractEditor.toldRates
        TableRow {
            id: row

            required property var modelData
            required property int index

            width: parent ? parent.width : 0
            height: words.implicitHeight + 16
            sentence: row.modelData.rate + ", " + row.modelData.from + ", " + row.modelData.knownFrom + (row.modelData.note === "" ? "" : ", " + row.modelData.note)

            Column {
                id: words
                y: 8
                width: remove.x - 12
                PlainText {
                    width: parent.width
                    text: qsTr("%1 from %2").arg(row.modelData.rate).arg(row.modelData.from)
                    type: Theme.bodyStrongType
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                PlainText {
                    width: parent.width
                    text: row.modelData.note === "" ? row.modelData.knownFrom : row.modelData.knownFrom + ": " + row.modelData.note
                    type: Theme.noteType
                    color: Theme.inkTertiary
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
            LinkButton {
                id: remove
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Remove")
                Accessible.description: row.sentence
                onClicked: ContractEditor.removeRate(row.index)
            }
        }
    }
    Column {
        width: pane.width
        topPadding: 12
        spacing: 16

        Field {
            id: amount
            objectName: "rateAmount"
            width: parent.width
            label: qsTr("What an hour pays")
            hint: qsTr("With its currency, such as 30.00 USD")
            fault: pane.faults["rateAmount"] ?? ""
        }
        Field {
            id: from
            objectName: "rateFrom"
            width: parent.width
            label: qsTr("From day")
            hint: qsTr("YYYY-MM-DD")
            fault: pane.faults["rateFrom"] ?? ""
        }
        ChoiceField {
            width: parent.width
            label: qsTr("How it is known")
            pickerName: "rateKnownFrom"
            choices: ContractEditor.kindsOfEvidence
            current: pane.knownFrom
            onChosen: value => pane.knownFrom = value
        }
        Field {
            id: note
            width: parent.width
            label: qsTr("Note")
            hint: qsTr("Where it stands; may be empty")
        }
        ActionButton {
            objectName: "rateAdd"
            enabled: !ContractEditor.busy
            text: qsTr("Keep rate")
            onClicked: ContractEditor.addRate({
                "amount": amount.text,
                "from": from.text,
                "knownFrom": pane.knownFrom,
                "note": note.text
            })
        }
    }
    Connections {
        target: ContractEditor
        function onDone() {
            amount.text = "";
            from.text = "";
            note.text = "";
        }
    }
}
