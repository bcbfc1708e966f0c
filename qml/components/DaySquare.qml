// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** The hours of one day: what was paid solid, the rest hatched above it. */
Item {
    id: square

    required property int side
    property int unpaidHeight: 0

    width: square.side
    height: square.side
    Accessible.ignored: true

    ToneFill {
        tone: "paid"
        y: square.unpaidHeight
        width: square.side
        height: square.side - square.unpaidHeight
    }
    ToneFill {
        tone: "unpaid"
        width: square.side
        height: square.unpaidHeight
    }
}
