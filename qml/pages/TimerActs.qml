// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay
import Backpay.Models

/** Switch, pause or go on, and stop. */
Flow {
    id: acts

    signal switchAsked

    spacing: 8

    ActionButton {
        objectName: "timerSwitch"
        iconName: "switch"
        text: qsTr("Switch")
        onClicked: acts.switchAsked()
    }
    ActionButton {
        objectName: "timerPause"
        text: TimerModel.paused ? qsTr("Resume") : qsTr("Pause")
        onClicked: TimerModel.paused ? TimerModel.resume() : TimerModel.pause()
    }
    ActionButton {
        objectName: "timerStop"
        kind: ActionButton.Primary
        iconName: "stop"
        text: qsTr("Stop")
        onClicked: TimerModel.stop()
    }
}
