// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Backpay

/** Two or three words of which one holds. Left and right move the choice. */
Rectangle {
    id: control

    /** List of {text, icon}. */
    required property var segments
    property int current: 0
    property string name: ""

    signal chosen(int index)

    implicitWidth: row.implicitWidth + 2
    implicitHeight: Frame.phone ? Theme.segmentTouchSize : Theme.segmentPointerSize
    radius: Theme.controlRadius
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.outline
    Accessible.role: Accessible.PageTabList
    Accessible.name: control.name

    Row {
        id: row
        x: 1
        y: 1
        height: parent.height - 2

        Repeater {
            id: repeater
            model: control.segments

            T.AbstractButton {
                id: segment

                required property var modelData
                required property int index

                readonly property bool first: segment.index === 0
                readonly property bool last: segment.index === repeater.count - 1
                readonly property bool on: segment.index === control.current

                y: (row.height - height) / 2
                height: Frame.phone ? Theme.touchTargetSize : row.height
                topInset: -y > 0 ? -y : 0
                bottomInset: topInset
                implicitWidth: words.implicitWidth + 26
                focusPolicy: Qt.StrongFocus
                hoverEnabled: true
                text: segment.modelData.text
                Accessible.role: Accessible.PageTab
                Accessible.name: segment.text
                Accessible.checkable: true
                Accessible.checked: segment.on
                onClicked: control.chosen(segment.index)
                Keys.onReturnPressed: segment.clicked()
                Keys.onLeftPressed: if (!segment.first) {
                    control.chosen(segment.index - 1);
                    repeater.itemAt(segment.index - 1).forceActiveFocus(Qt.TabFocusReason);
                }
                Keys.onRightPressed: if (!segment.last) {
                    control.chosen(segment.index + 1);
                    repeater.itemAt(segment.index + 1).forceActiveFocus(Qt.TabFocusReason);
                }

                Row {
                    id: words
                    anchors.centerIn: parent
                    z: 1
                    spacing: 6
                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        visible: name !== ""
                        name: segment.modelData.icon
                        size: Theme.iconInButtonSize
                        color: segment.on ? Theme.ink : Theme.inkSecondary
                    }
                    PlainText {
                        text: segment.text
                        type: segment.on ? Theme.headingType : Theme.bodyType
                        color: segment.on ? Theme.ink : Theme.inkSecondary
                        Accessible.ignored: true
                    }
                }
                // One radius serves all corners of a Rectangle: a filler squares the inner side.
                background: Rectangle {
                    radius: segment.first || segment.last ? Theme.controlRadius - 1 : 0
                    color: segment.on ? Theme.selected : segment.pressed ? Theme.pressed : segment.hovered ? Theme.hover : "transparent"
                    Rectangle {
                        x: segment.first ? parent.width / 2 : 0
                        width: parent.width / 2
                        height: parent.height
                        color: parent.color
                    }
                    Rectangle {
                        visible: !segment.first
                        width: 1
                        height: parent.height
                        color: Theme.outline
                    }
                }
                FocusRing {
                    shown: segment.visualFocus
                }
            }
        }
    }
}
