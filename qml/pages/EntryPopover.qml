// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay
import Backpay.Models

/** A stretch of own time, to be corrected or removed; what it said before stays in the vault. */
Popover {
    id: popover

    readonly property var entry: OwnEntries.entry
    property real work: 0 // the revision of its row
    readonly property bool loaded: popover.entry.id !== undefined

    panelWidth: 440
    name: popover.entry.title ?? ""
    onClosed: {
        for (const field of [day, line, note])
            field.text = "";
        Disclosure.close();
        OwnEntries.close();
    }

    function save(keepOverlap: bool) {
        if (!popover.loaded)
            return;
        OwnEntries.save({ contract: contract.current, day: day.text, line: line.text, kind: kind.current, note: note.text }, keepOverlap);
    }

    Connections {
        target: OwnEntries
        function onEntryChanged() {
            const entry = popover.entry;
            if (entry.id === undefined) {
                popover.close();
                return;
            }
            contract.current = entry.contract;
            kind.current = entry.kind;
            day.text = entry.day;
            line.text = entry.line;
            note.text = entry.note;
        }
    }
    Column {
        width: parent.width
        spacing: 12

        Item {
            width: parent.width
            height: Math.max(24, heading.implicitHeight)
            PlainText {
                id: heading
                width: parent.width - closer.width
                text: popover.entry.title ?? ""
                type: Theme.headingType
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            IconButton {
                id: closer
                anchors.right: parent.right
                anchors.rightMargin: -8
                anchors.verticalCenter: parent.verticalCenter
                iconName: "close"
                text: qsTr("Close")
                onClicked: popover.close()
            }
        }
        PlainText {
            width: parent.width
            text: popover.entry.told ?? ""
            type: Theme.smallType
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
        }
        Flow {
            width: parent.width
            spacing: 8
            Picker {
                id: contract
                objectName: "entryContract"
                name: qsTr("Contract")
                choices: TimerModel.contracts
                current: ""
                onChosen: value => contract.current = value
            }
            Picker {
                id: kind
                objectName: "entryKind"
                name: qsTr("Kind")
                choices: TimerModel.kinds
                current: ""
                onChosen: value => kind.current = value
            }
        }
        Field {
            id: line
            width: parent.width
            label: qsTr("When, or how long")
            hint: qsTr("14:10-15:05, or 1h 20m")
            fault: OwnEntries.errorText
            input.objectName: "entryLine"
            input.focus: true
            onAccepted: popover.save(false)
        }
        Field {
            id: day
            width: parent.width
            label: qsTr("Day")
            hint: qsTr("YYYY-MM-DD")
            input.objectName: "entryDay"
            onAccepted: popover.save(false)
        }
        Field {
            id: note
            width: parent.width
            label: qsTr("Note")
            input.objectName: "entryNote"
            onAccepted: popover.save(false)
        }
        Flow {
            width: parent.width
            spacing: 8
            ActionButton {
                objectName: "entrySave"
                kind: ActionButton.Primary
                enabled: popover.loaded
                text: qsTr("Keep changes")
                onClicked: popover.save(false)
            }
            ActionButton {
                visible: OwnEntries.overlaps
                text: qsTr("Keep both")
                onClicked: popover.save(true)
            }
            ActionButton {
                objectName: "entryRemove"
                kind: ActionButton.Destructive
                enabled: popover.loaded
                text: qsTr("Remove")
                onClicked: OwnEntries.remove(popover.entry.id)
            }
        }
        DisclosurePane {
            width: parent.width
            work: popover.work
            ownTime: true
        }
    }
}
