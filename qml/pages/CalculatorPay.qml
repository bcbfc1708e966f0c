// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** What was paid for the week, line by line. */
Section {
    id: pay

    title: qsTr("Pay")
    note: Calculator.currency

    Repeater {
        id: lines
        model: Calculator.lines
        PayLine {
            width: parent ? parent.width : 0
        }
    }
    Item {
        width: 1
        height: 16
    }
    ActionButton {
        objectName: "calculatorAddLine"
        enabled: Calculator.canAddLine
        iconName: "plus"
        text: qsTr("Add a line of pay")
        onClicked: {
            Calculator.addLine();
            (lines.itemAt(lines.count - 1) as PayLine).focusKind();
        }
    }
}
