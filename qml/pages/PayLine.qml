// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** One line of the week's pay: what it is for, and the fields that kind has. */
Column {
    id: line

    required property int index
    required property string kind
    required property string basis
    required property string per
    required property var typed
    required property var labels
    required property var faults

    readonly property real half: (line.width - 16) / 2

    spacing: 10
    topPadding: line.index === 0 ? 0 : 12

    function focusKind() {
        kind.forceActiveFocus(Qt.TabFocusReason);
    }

    component Part: Field {
        id: part
        required property string key
        objectName: "pay-" + line.index + "-" + part.key
        width: line.half
        visible: line.labels[part.key] !== ""
        label: line.labels[part.key]
        text: line.typed[part.key]
        fault: line.faults[part.key]
        onTextChanged: Calculator.setLine(line.index, part.key, part.text)
    }

    Rule {
        visible: line.index > 0
        width: line.width
    }
    Item {
        width: line.width
        height: kind.height
        Picker {
            id: kind
            objectName: "pay-" + line.index + "-kind"
            width: Math.min(implicitWidth, line.width - remove.width - 8)
            name: qsTr("Line %1 of the pay").arg(line.index + 1)
            choices: Calculator.payKinds
            current: line.kind
            onChosen: value => Calculator.setLine(line.index, "kind", value)
        }
        IconButton {
            id: remove
            objectName: "pay-" + line.index + "-remove"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            iconName: "close"
            text: qsTr("Remove line %1 of the pay").arg(line.index + 1)
            onClicked: Calculator.removeLine(line.index)
        }
    }
    Flow {
        width: line.width
        spacing: 16
        Part {
            key: "rate"
        }
        Part {
            key: "amount"
        }
        Part {
            key: "days"
        }
        Part {
            key: "hours"
            hint: line.kind === "piece" ? qsTr("May be empty.") : ""
        }
        ChoiceField {
            visible: line.per !== ""
            width: line.half
            label: qsTr("It pays")
            choices: Calculator.periods
            current: line.per
            onChosen: value => Calculator.setLine(line.index, "per", value)
        }
        Part {
            key: "covers"
            hint: qsTr("Empty: all hours.")
        }
        ChoiceField {
            visible: line.basis !== ""
            width: line.width
            label: qsTr("What it depends on")
            choices: Calculator.bonusBases
            current: line.basis
            onChosen: value => Calculator.setLine(line.index, "basis", value)
        }
    }
}
