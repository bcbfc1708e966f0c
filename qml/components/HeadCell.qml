// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** The heading of a column. */
PlainText {
    property bool sorted: false

    height: parent ? parent.height : implicitHeight
    horizontalAlignment: Text.AlignRight
    verticalAlignment: Text.AlignVCenter
    type: Theme.smallType
    color: sorted ? Theme.ink : Theme.inkSecondary
}
