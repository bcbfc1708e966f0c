// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** The heading of a column. */
PlainText {
    property bool sorted: false

    height: parent ? parent.height : implicitHeight
    // A heading that fills its column stays apart from the one before it.
    leftPadding: horizontalAlignment === Text.AlignRight ? 6 : 0
    horizontalAlignment: Text.AlignRight
    verticalAlignment: Text.AlignVCenter
    type: Theme.smallType
    color: sorted ? Theme.ink : Theme.inkSecondary
}
