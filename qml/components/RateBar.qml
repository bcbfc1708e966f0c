// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** The three rates on one line: what was paid, what unpaid time cost, what was offered and not paid. */
Item {
    id: bar

    property real solid: 0
    property real hatch: 0
    property real outline: 0

    implicitHeight: Theme.barRowSize
    Accessible.ignored: true

    // Neighbours share their edge, so that the parts join without a gap.
    ToneFill {
        id: solidPart
        tone: "paid"
        width: Math.round(bar.width * bar.solid)
        height: bar.height
    }
    ToneFill {
        id: hatchPart
        tone: "unpaid"
        x: solidPart.width
        width: Math.round(bar.width * bar.hatch)
        height: bar.height
    }
    ToneFill {
        tone: "due"
        readonly property int overlap: solidPart.width + hatchPart.width > 0 ? Theme.hairline : 0
        x: solidPart.width + hatchPart.width - overlap
        width: bar.outline > 0 ? Math.round(bar.width * bar.outline) + overlap : 0
        height: bar.height
    }
}
