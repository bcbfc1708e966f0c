// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Backpay
import Backpay.Models

/** The terms of the contract as fields, its rates over time, and the way to keep or leave what was typed. */
Section {
    id: pane

    title: qsTr("Edit terms")

    Column {
        width: pane.width
        spacing: 16

        Repeater {
            model: pane.visible ? ContractEditor.fields : []
            Column {
                id: entry

                required property var modelData
                readonly property string name: entry.modelData.name
                property string chosen: entry.modelData.value

                width: pane.width

                Field {
                    id: typed
                    objectName: "term-" + entry.name
                    width: parent.width
                    visible: entry.modelData.choices.length === 0
                    label: entry.modelData.label
                    hint: entry.modelData.hint
                    text: entry.modelData.value
                    fault: ContractEditor.faults[entry.name] ?? ""
                    buttonText: entry.modelData.isFile ? qsTr("Choose") : ""
                    onTextChanged: if (entry.modelData.choices.length === 0) ContractEditor.set(entry.name, text)
                    onAccepted: ContractEditor.save()
                    onButtonClicked: {
                        chooser.field = typed;
                        chooser.open();
                    }
                }
                ChoiceField {
                    width: parent.width
                    visible: entry.modelData.choices.length > 0
                    label: entry.modelData.label
                    pickerName: "term-" + entry.name
                    choices: entry.modelData.choices
                    current: entry.chosen
                    onChosen: value => {
                        entry.chosen = value;
                        ContractEditor.set(entry.name, value);
                    }
                }
            }
        }
        Notice {
            width: parent.width
            visible: ContractEditor.errorText !== ""
            kind: Notice.Fault
            title: ContractEditor.errorText
        }
        Flow {
            width: parent.width
            spacing: 12
            ActionButton {
                objectName: "termsSave"
                kind: ActionButton.Primary
                enabled: !ContractEditor.busy
                text: qsTr("Save terms")
                onClicked: ContractEditor.save()
            }
            ActionButton {
                objectName: "termsCancel"
                text: qsTr("Cancel")
                onClicked: ContractEditor.cancel()
            }
        }
    }
    FileDialog {
        id: chooser
        property Field field: null
        title: qsTr("Choose the agreement")
        nameFilters: [qsTr("All files (*)")]
        onAccepted: if (chooser.field) chooser.field.text = "" + chooser.selectedFile
    }
}
