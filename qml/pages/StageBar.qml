// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay

/** How much of what was earned has reached each stage, in one bar. A stage of nothing is left out with its gap. */
Row {
    id: bar

    /** List of {tone, fraction}. */
    required property var stages

    height: Theme.barThickSize
    spacing: 2
    clip: true
    Accessible.ignored: true

    Repeater {
        model: bar.stages
        ToneFill {
            required property var modelData
            tone: modelData.tone === "none" ? "due" : modelData.tone
            width: modelData.fraction > 0 ? Math.max(3, Math.round(bar.width * modelData.fraction) - bar.spacing) : 0
            height: bar.height
        }
    }
}
