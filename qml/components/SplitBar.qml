// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** Paid and unpaid side by side over the whole width; a part that is zero is left out with its gap. */
Item {
    id: bar

    /** Share of the whole that was paid, 0 to 1. */
    property real paidFraction: 0

    readonly property real gap: bar.paidFraction > 0 && bar.paidFraction < 1 ? 2 : 0

    implicitHeight: Theme.barThickSize
    Accessible.ignored: true

    ToneFill {
        id: paid
        tone: "paid"
        width: Math.round((bar.width - bar.gap) * bar.paidFraction)
        height: bar.height
    }
    ToneFill {
        tone: "unpaid"
        x: paid.width + bar.gap
        width: bar.width - x
        height: bar.height
    }
}
