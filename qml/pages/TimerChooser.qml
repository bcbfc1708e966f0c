// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay
import Backpay.Models

/** Which work the timer goes on with. */
Flow {
    id: chooser

    property string contract: TimerModel.contract
    property string kind: TimerModel.kind

    signal done

    spacing: 8

    Picker {
        objectName: "timerContract"
        name: qsTr("Contract")
        choices: TimerModel.contracts
        current: chooser.contract
        onChosen: value => chooser.contract = value
    }
    Picker {
        objectName: "timerKind"
        name: qsTr("Kind of time")
        choices: TimerModel.kinds
        current: chooser.kind
        onChosen: value => chooser.kind = value
    }
    ActionButton {
        objectName: "timerSwitchNow"
        text: qsTr("Switch to this")
        onClicked: {
            TimerModel.work(chooser.contract, chooser.kind);
            chooser.done();
        }
    }
}
