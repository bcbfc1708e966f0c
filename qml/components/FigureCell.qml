// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** A figure of a table row that opens its rows: a Cell with a way behind it. */
FigureLink {
    property bool strong: false
    property bool faint: false

    height: parent ? parent.height : implicitHeight
    inRow: true
    horizontalAlignment: Text.AlignRight
    verticalAlignment: Text.AlignVCenter
    type: strong ? Theme.bodyStrongType : Theme.bodyType
    color: faint ? Theme.inkTertiary : Theme.ink
}
