// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** What proves the cells of a row that a packet left out: behind a link until it is asked for. */
Column {
    id: pane

    required property real work
    required property bool ownTime

    visible: pane.work > 0
    spacing: 8

    Connections {
        target: Disclosure
        function onCopied(text: string) { Frame.told(text, ""); }
    }
    Rule {
        width: parent.width
    }
    LinkButton {
        objectName: "disclose"
        visible: !Disclosure.asked
        text: qsTr("Prove what a packet left out")
        onClicked: Disclosure.open(pane.work, pane.ownTime)
    }
    Flow {
        width: parent.width
        visible: Disclosure.asked
        spacing: 8
        Picker {
            objectName: "discloseReader"
            name: qsTr("Who has the packet")
            choices: Disclosure.readers
            current: Disclosure.reader
            onChosen: value => Disclosure.reader = value
        }
        ActionButton {
            objectName: "discloseCopy"
            visible: Disclosure.cells.length > 0
            text: qsTr("Copy")
            onClicked: Disclosure.copy()
        }
    }
    PlainText {
        width: parent.width
        visible: Disclosure.busy
        text: qsTr("Reading the rows …")
        type: Theme.smallType
        color: Theme.inkSecondary
    }
    PlainText {
        objectName: "discloseNote"
        width: parent.width
        visible: text !== ""
        text: Disclosure.note
        type: Theme.smallType
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
    }
    Repeater {
        model: Disclosure.cells
        delegate: Column {
            id: cell
            required property var modelData
            width: pane.width
            spacing: 2
            PlainText {
                width: parent.width
                text: cell.modelData.field
                type: Theme.noteType
                color: Theme.inkTertiary
            }
            PlainText {
                width: parent.width
                text: cell.modelData.value
                wrapMode: Text.Wrap
            }
            PlainText {
                width: parent.width
                text: qsTr("salt %1").arg(cell.modelData.salt)
                type: Theme.monoType
                color: Theme.inkSecondary
                wrapMode: Text.WrapAnywhere
            }
            PlainText {
                width: parent.width
                text: qsTr("commitment %1").arg(cell.modelData.commitment)
                type: Theme.monoType
                color: Theme.inkSecondary
                wrapMode: Text.WrapAnywhere
            }
        }
    }
}
