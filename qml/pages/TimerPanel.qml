// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** The live timer: what runs, for how long, and what to do about it; stopped, the contracts to start it for. */
Rectangle {
    id: panel

    /** Whether the other work to go on with is being chosen. */
    property bool choosing: false
    readonly property bool narrow: panel.width < 620
    readonly property var cap: TimerModel.cap
    readonly property bool capped: TimerModel.running && panel.cap.sentence !== undefined
    readonly property bool capBeside: panel.capped && panel.width >= 840
    readonly property int side: panel.narrow ? 16 : 20

    objectName: "timerPanel"
    implicitHeight: column.implicitHeight + 2 * (panel.narrow ? 12 : 14)
    radius: Theme.panelRadius
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.outline
    Accessible.role: Accessible.Grouping
    Accessible.name: TimerModel.running ? TimerModel.stateText + ", " + TimerModel.contractName + ", " + TimerModel.detail : qsTr("Timer, stopped")

    Column {
        id: column
        x: panel.side
        anchors.verticalCenter: parent.verticalCenter
        width: panel.width - 2 * panel.side
        spacing: 12

        Item {
            width: parent.width
            visible: TimerModel.running
            height: panel.narrow ? what.height : Math.max(what.height, acts.height)

            Column {
                id: what
                anchors.verticalCenter: parent.verticalCenter
                width: panel.capBeside ? parent.width - capBar.width - 48 - time.width - acts.width - 48 : parent.width - time.width - (panel.narrow ? 12 : acts.width + 48)
                spacing: 2
                MarkedText {
                    tone: TimerModel.paused ? "none" : "running"
                    text: TimerModel.stateText
                }
                PlainText {
                    width: parent.width
                    text: TimerModel.contractName
                    type: Theme.headingTimerType
                    elide: Text.ElideRight
                }
                PlainText {
                    width: parent.width
                    text: TimerModel.detail
                    type: Theme.smallType
                    color: Theme.inkTertiary
                    elide: Text.ElideRight
                }
            }
            CapBar {
                id: capBar
                visible: panel.capBeside
                anchors.right: time.left
                anchors.rightMargin: 48
                anchors.verticalCenter: parent.verticalCenter
                width: 250
                shown: panel.cap
            }
            PlainText {
                id: time
                objectName: "timerTime"
                anchors.right: parent.right
                anchors.rightMargin: panel.narrow ? 0 : acts.width + 24
                anchors.verticalCenter: parent.verticalCenter
                text: TimerModel.timeText
                type: panel.narrow ? Theme.heroPhoneType : Theme.heroType
            }
            TimerActs {
                id: acts
                visible: !panel.narrow
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                onSwitchAsked: panel.choosing = !panel.choosing
            }
        }
        Only {
            when: panel.capped && !panel.capBeside
            CapBar {
                width: column.width
                wordsBelow: true
                shown: panel.cap
            }
        }
        TimerActs {
            visible: panel.narrow && TimerModel.running
            width: parent.width
            onSwitchAsked: panel.choosing = !panel.choosing
        }
        Only {
            when: panel.choosing && TimerModel.running
            TimerChooser {
                width: column.width
                onDone: panel.choosing = false
            }
        }
        Notice {
            objectName: "capNotice"
            width: parent.width
            visible: text !== ""
            kind: Notice.Warning
            text: panel.cap.notice ?? ""
        }
        PlainText {
            visible: !TimerModel.running
            width: parent.width
            text: TimerModel.recent.length > 0 ? qsTr("Start the timer for") : qsTr("The timer is stopped. Import a history to have a contract to time.")
            type: Theme.smallType
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
        }
        Flow {
            width: parent.width
            visible: !TimerModel.running && TimerModel.recent.length > 0
            spacing: 8
            Repeater {
                model: TimerModel.recent
                ActionButton {
                    required property var modelData
                    required property int index
                    objectName: "timerStart" + index
                    width: Math.min(implicitWidth, column.width)
                    iconName: "play"
                    text: modelData.text
                    Accessible.name: qsTr("Start the timer for %1").arg(modelData.text)
                    onClicked: TimerModel.work(modelData.value, "task")
                }
            }
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            text: TimerModel.leftText
            type: Theme.smallType
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
        }
        Notice {
            width: parent.width
            visible: TimerModel.errorText !== ""
            kind: Notice.Fault
            text: TimerModel.errorText
        }
    }
}
