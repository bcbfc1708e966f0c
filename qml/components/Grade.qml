// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** The record grade of a figure: A and B filled (recorded by a machine), C to E outlined (written by a person). */
Rectangle {
    id: badge

    required property string grade
    property string gradeName: ""

    readonly property bool filled: badge.grade === "A" || badge.grade === "B"

    implicitWidth: Theme.gradeSize
    implicitHeight: Theme.gradeSize
    visible: badge.grade !== ""
    radius: Theme.tagRadius
    color: badge.filled ? Theme.inkSecondary : "transparent"
    border.width: badge.filled ? 0 : Theme.hairline
    border.color: Theme.inkSecondary
    Accessible.role: Accessible.StaticText
    Accessible.name: badge.gradeName === "" ? badge.grade : badge.gradeName

    PlainText {
        anchors.centerIn: parent
        text: badge.grade
        type: Theme.bodyStrongType
        font.pixelSize: Theme.noteType.px
        color: badge.filled ? Theme.ground : Theme.ink
        Accessible.ignored: true
    }
}
