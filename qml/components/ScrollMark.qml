// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Backpay

/** The page's scroll bar: thin, there only while there is something to scroll. */
T.ScrollBar {
    id: bar

    implicitWidth: 10
    padding: 2
    visible: bar.size < 1
    minimumSize: 0.05
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 24
        radius: 3
        color: bar.pressed ? Theme.inkTertiary : Theme.outline
        opacity: bar.active || bar.hovered ? 1 : Frame.phone ? 0 : 0.45
    }
}
