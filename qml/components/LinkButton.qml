// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Backpay

/** A word that acts, in accent. */
T.AbstractButton {
    id: link

    property typeStyle type: Theme.headingType

    // A short word keeps its place at the end of a line; the room for a finger is in front of it.
    leftPadding: Frame.phone ? Math.max(0, Theme.touchTargetSize - contentItem.implicitWidth - rightPadding) : 0
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Frame.phone ? Theme.touchTargetSize : 24
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: link.text
    Keys.onReturnPressed: link.clicked()
    Keys.onEnterPressed: link.clicked()

    contentItem: PlainText {
        text: link.text
        type: link.type
        font.pixelSize: Theme.smallType.px
        font.underline: link.hovered
        color: !link.enabled ? Theme.inkTertiary : link.pressed ? Theme.accentPressed : link.hovered ? Theme.accentHover : Theme.accent
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    FocusRing {
        shown: link.visualFocus
        anchors.topMargin: Math.max(0, (link.height - 24) / 2) - reach
        anchors.bottomMargin: Math.max(0, (link.height - 24) / 2) - reach
        corner: 2
    }
}
