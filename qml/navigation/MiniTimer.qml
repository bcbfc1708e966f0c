// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Backpay
import Backpay.Models

/** The timer where Today is not in sight: tapping it opens Today. */
T.AbstractButton {
    id: mini

    readonly property var cap: TimerModel.cap

    objectName: "miniTimer"
    implicitHeight: Theme.miniTimerSize
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: TimerModel.stateText + ", " + TimerModel.contractName + (mini.cap.sentence ? ", " + mini.cap.sentence : "")
    Keys.onReturnPressed: mini.clicked()
    Keys.onEnterPressed: mini.clicked()

    Item {
        anchors.fill: parent
        anchors.leftMargin: mini.leftPadding
        anchors.rightMargin: mini.rightPadding
        z: 1
        Mark {
            id: mark
            anchors.verticalCenter: parent.verticalCenter
            tone: TimerModel.paused ? "none" : "running"
        }
        Column {
            anchors.left: mark.right
            anchors.leftMargin: 8
            anchors.right: time.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            PlainText {
                width: parent.width
                text: TimerModel.contractName
                type: Theme.bodyStrongType
                font.pixelSize: Theme.smallType.px
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                visible: text !== ""
                text: mini.cap.leftText ?? ""
                type: Theme.noteType
                color: Theme.inkSecondary
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        PlainText {
            id: time
            anchors.right: stop.left
            anchors.rightMargin: 4
            anchors.verticalCenter: parent.verticalCenter
            text: TimerModel.timeText
            type: Theme.figureMiniType
            Accessible.ignored: true
        }
        IconButton {
            id: stop
            objectName: "miniStop"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            iconName: "stop"
            text: qsTr("Stop the timer")
            onClicked: TimerModel.stop()
        }
    }
    background: Rectangle {
        color: mini.pressed ? Theme.pressed : mini.hovered ? Theme.hover : Theme.surface
        Rule {
            width: parent.width
        }
    }
    FocusRing {
        shown: mini.visualFocus
        inside: true
    }
}
