// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** Writes down what no file holds. The grade follows from how late that is done. */
Section {
    id: pane

    property string kind: "earning"
    property string contract: HandRecords.contracts.length > 0 ? HandRecords.contracts[0].value : ""
    property bool open: false

    readonly property bool narrow: pane.width < 560
    readonly property bool payout: pane.kind === "payout"
    readonly property bool possible: pane.payout || HandRecords.contracts.length > 0

    title: qsTr("Write down by hand")
    linkName: "handOpen"
    linkText: pane.open ? qsTr("Close") : qsTr("Open")
    onLinkActivated: pane.open = !pane.open
    onKindChanged: Drafts.keep("record.kind", pane.kind)
    Component.onCompleted: pane.takeDraft()

    function takeDraft() {
        const kept = Drafts.text("record.kind");
        if (kept !== "")
            pane.kind = kept;
    }
    function write() {
        HandRecords.write({
            "kind": pane.kind,
            "contract": pane.payout ? "" : pane.contract,
            "platform": platform.text,
            "payer": platform.text,
            "date": date.text,
            "amount": amount.text,
            "currency": currency.text,
            "time": time.text,
            "cause": cause.text,
            "decidedBy": decidedBy.text,
            "notice": notice.text,
            "note": note.text,
            "estimate": estimate.checked
        });
    }

    Column {
        width: pane.width
        visible: pane.open
        spacing: 16

        Flow {
            width: parent.width
            spacing: 12
            Picker {
                objectName: "handKind"
                name: qsTr("Kind of record")
                choices: HandRecords.kinds
                current: pane.kind
                onChosen: value => pane.kind = value
            }
            Picker {
                visible: !pane.payout && HandRecords.contracts.length > 0
                name: qsTr("Contract")
                choices: HandRecords.contracts
                current: pane.contract
                onChosen: value => pane.contract = value
            }
        }
        PlainText {
            width: parent.width
            visible: !pane.possible
            text: qsTr("There is no contract yet. Import a history first: its contracts can be chosen here.")
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
        }
        Flow {
            width: parent.width
            visible: pane.possible
            spacing: 16
            Field {
                id: date
                draft: "record.date"
                objectName: "handDate"
                width: pane.narrow ? pane.width : 160
                label: qsTr("Day")
                hint: qsTr("YYYY-MM-DD")
                text: HandRecords.today
            }
            Field {
                id: amount
                draft: "record.amount"
                objectName: "handAmount"
                width: pane.narrow ? pane.width : 140
                label: qsTr("Amount")
                hint: pane.kind === "cancellation" ? qsTr("What was promised; may be empty") : qsTr("With a point, such as 12.50")
            }
            Field {
                id: currency
                draft: "record.currency"
                width: pane.narrow ? pane.width : 120
                label: qsTr("Currency")
                text: "USD"
            }
            Field {
                id: platform
                draft: "record.platform"
                width: pane.narrow ? pane.width : 200
                visible: pane.payout
                label: qsTr("Platform that paid")
            }
            Field {
                id: time
                draft: "record.time"
                width: pane.narrow ? pane.width : 140
                visible: pane.kind === "earning" || pane.kind === "cancellation"
                label: pane.kind === "earning" ? qsTr("Time worked") : qsTr("Time lost")
                hint: qsTr("H:MM, may be empty")
            }
            Field {
                id: cause
                draft: "record.cause"
                width: pane.narrow ? pane.width : 200
                visible: pane.kind === "cancellation"
                label: qsTr("Cause")
                hint: qsTr("One word, such as returned")
            }
            Field {
                id: decidedBy
                draft: "record.decidedBy"
                width: pane.narrow ? pane.width : 200
                visible: pane.kind === "cancellation"
                label: qsTr("Decided by")
                hint: qsTr("The platform, its client, you")
            }
            Field {
                id: notice
                draft: "record.notice"
                width: pane.narrow ? pane.width : 160
                visible: pane.kind === "cancellation"
                label: qsTr("Days of notice")
                hint: qsTr("0 for none")
            }
            Field {
                id: note
                draft: "record.note"
                width: pane.narrow ? pane.width : 260
                visible: pane.kind !== "earning"
                label: pane.kind === "expense" ? qsTr("What it was for") : qsTr("Note")
            }
        }
        CheckChoice {
            id: estimate
            visible: pane.possible
            width: pane.width
            text: qsTr("This is an estimate")
        }
        Notice {
            width: parent.width
            visible: HandRecords.errorText !== ""
            kind: Notice.Fault
            title: HandRecords.errorText
        }
        ActionButton {
            objectName: "handWrite"
            kind: ActionButton.Primary
            enabled: pane.possible && !HandRecords.busy
            text: qsTr("Write down")
            onClicked: pane.write()
        }
    }
    Connections {
        target: Drafts
        function onRestored() { pane.takeDraft(); }
    }
    Connections {
        target: HandRecords
        function onWritten(text: string) {
            amount.text = "";
            time.text = "";
            notice.text = "";
            note.text = "";
            Frame.told(text, UndoStack.undoText);
        }
    }
}
