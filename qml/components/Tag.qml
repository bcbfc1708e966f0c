// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** A word on sunken ground. It says something and does nothing. */
Rectangle {
    id: tag

    required property string text

    implicitWidth: label.implicitWidth + 16
    implicitHeight: 22
    radius: Theme.tagRadius
    color: Theme.sunken

    PlainText {
        id: label
        anchors.centerIn: parent
        width: Math.min(implicitWidth, tag.width - 16)
        text: tag.text
        type: Theme.noteType
        color: Theme.inkSecondary
    }
}
