// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay

/** The numbered steps of a task, done ones ticked, the current one filled. */
Row {
    id: stepper

    required property var steps
    property int current: 0

    spacing: 12
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1, step %2 of %3").arg(stepper.steps[stepper.current]).arg(stepper.current + 1).arg(stepper.steps.length)

    Repeater {
        model: stepper.steps

        Row {
            id: step
            required property string modelData
            required property int index
            readonly property bool done: step.index < stepper.current
            readonly property bool now: step.index === stepper.current
            spacing: 12

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                visible: step.index > 0
                width: 28
                height: 1
                color: Theme.outline
            }
            Row {
                spacing: 8
                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: 22
                    height: 22
                    radius: 11
                    color: step.now ? Theme.accent : "transparent"
                    border.width: step.now ? 0 : 1
                    border.color: Theme.outline
                    PlainText {
                        anchors.centerIn: parent
                        visible: !step.done
                        text: step.index + 1
                        type: Theme.headingType
                        font.pixelSize: Theme.noteType.px
                        color: step.now ? Theme.accentInk : Theme.inkSecondary
                        Accessible.ignored: true
                    }
                    Icon {
                        anchors.centerIn: parent
                        visible: step.done
                        name: "check"
                        size: 16
                    }
                }
                PlainText {
                    text: step.modelData
                    type: step.now ? Theme.headingType : Theme.bodyType
                    color: step.now ? Theme.ink : Theme.inkSecondary
                    Accessible.ignored: true
                }
            }
        }
    }
}
