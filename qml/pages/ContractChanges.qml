// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** Merging other contracts into this one, splitting a project off it, and every merge and split that stands. */
Section {
    id: pane

    property bool open: false
    property string project: ContractEditor.projects.length > 0 ? ContractEditor.projects[0].value : ""
    readonly property bool canSplit: ContractEditor.projects.length > 1

    title: qsTr("Merge and split")
    linkName: "changesOpen"
    linkText: pane.open ? qsTr("Close") : qsTr("Open")
    onLinkActivated: pane.open = !pane.open

    function chosenKeys() {
        const keys = [];
        for (let i = 0; i < siblings.count; ++i) {
            const box = siblings.itemAt(i) as CheckChoice;
            if (box && box.checked)
                keys.push(ContractEditor.siblings[i].value);
        }
        return keys;
    }

    Column {
        width: pane.width
        visible: pane.open
        spacing: 16

        PlainText {
            width: parent.width
            text: ContractEditor.siblings.length > 0 ? qsTr("Count the rows of these contracts here, too. No row is changed, and it can be taken back.") : qsTr("There is no other contract of this platform to merge.")
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
        }
        Column {
            width: parent.width
            Repeater {
                id: siblings
                model: ContractEditor.siblings
                CheckChoice {
                    required property var modelData
                    width: parent ? parent.width : 0
                    text: modelData.text
                }
            }
        }
        ActionButton {
            objectName: "contractsMerge"
            visible: ContractEditor.siblings.length > 0
            enabled: !ContractEditor.busy
            text: qsTr("Merge into this one")
            onClicked: {
                const keys = pane.chosenKeys();
                if (keys.length > 0)
                    ContractEditor.merge(keys);
            }
        }
        ChoiceField {
            width: parent.width
            visible: pane.canSplit
            label: qsTr("Split off the rows of")
            pickerName: "splitProject"
            choices: ContractEditor.projects
            current: pane.project
            onChosen: value => pane.project = value
        }
        Field {
            id: splitName
            objectName: "splitName"
            width: parent.width
            visible: pane.canSplit
            label: qsTr("Name of the new contract")
        }
        ActionButton {
            objectName: "contractsSplit"
            visible: pane.canSplit
            enabled: !ContractEditor.busy && splitName.text !== ""
            text: qsTr("Split off")
            onClicked: ContractEditor.split(pane.project, splitName.text)
        }
        Notice {
            width: parent.width
            visible: ContractEditor.errorText !== "" && !ContractEditor.editing
            kind: Notice.Fault
            title: ContractEditor.errorText
        }
    }
    Repeater {
        model: ContractEditor.changes
        TableRow {
            id: row

            required property var modelData

            width: pane.width
            visible: pane.open
            height: words.implicitHeight + 16
            sentence: row.modelData.text + ", " + row.modelData.when

            Column {
                id: words
                y: 8
                width: undo.x - 12
                PlainText {
                    width: parent.width
                    text: row.modelData.text
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                PlainText {
                    width: parent.width
                    text: row.modelData.when
                    type: Theme.noteType
                    color: Theme.inkTertiary
                    Accessible.ignored: true
                }
            }
            LinkButton {
                id: undo
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Undo")
                Accessible.description: row.sentence
                onClicked: ContractEditor.undo(row.modelData.uuid)
            }
        }
    }
    Connections {
        target: ContractEditor
        function onDone() {
            splitName.text = "";
        }
    }
}
