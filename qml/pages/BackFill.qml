// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay
import Backpay.Models

/** Time that was not timed, in one line. */
Section {
    id: fill

    property string contract: ""
    readonly property string chosen: fill.contract !== "" ? fill.contract : TimerModel.recent.length > 0 ? TimerModel.recent[0].value : ""

    title: qsTr("Add time")
    visible: TimerModel.recent.length > 0

    function write(keep: bool) {
        if (line.text !== "")
            TimerModel.note(fill.chosen, line.text, date.text, keep);
    }

    Column {
        width: fill.width
        spacing: 12

        Picker {
            objectName: "fillContract"
            name: qsTr("Contract")
            choices: TimerModel.contracts
            current: fill.chosen
            onChosen: value => fill.contract = value
        }
        Field {
            id: line
            width: parent.width
            label: qsTr("When, and what it was")
            hint: qsTr("14:10-15:05 reading guidelines, or 1h 20m waiting")
            draft: "time.line"
            fault: TimerModel.noteErrorText
            input.objectName: "fillLine"
            onAccepted: fill.write(false)
        }
        Field {
            id: date
            width: Math.min(parent.width, 240)
            label: qsTr("Day, where it was not today")
            hint: qsTr("YYYY-MM-DD")
            draft: "time.day"
            onAccepted: fill.write(false)
        }
        Row {
            spacing: 8
            ActionButton {
                objectName: "fillWrite"
                text: qsTr("Write down")
                enabled: line.text !== ""
                onClicked: fill.write(false)
            }
            ActionButton {
                visible: TimerModel.overlaps
                text: qsTr("Keep both")
                onClicked: fill.write(true)
            }
        }
    }
    Connections {
        target: Route
        function onAddTime() {
            if (fill.visible)
                line.input.forceActiveFocus(Qt.ShortcutFocusReason);
        }
    }
    Connections {
        target: TimerModel
        function onNoted(text: string) {
            line.text = "";
            date.text = "";
            Frame.told(text, UndoStack.undoText);
        }
    }
}
