// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** One figure of a table row: right-aligned in its column. */
PlainText {
    property bool strong: false
    property bool faint: false

    height: parent ? parent.height : implicitHeight
    horizontalAlignment: Text.AlignRight
    verticalAlignment: Text.AlignVCenter
    type: strong ? Theme.bodyStrongType : Theme.bodyType
    color: faint ? Theme.inkTertiary : Theme.ink
    Accessible.ignored: true
}
