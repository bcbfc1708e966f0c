// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay

/** The scale of a chart: hairlines from zero up with their labels, and the baseline. */
Item {
    id: ruler

    /** List of {text, at}: `at` 0 at the baseline and 1 at the top. */
    required property var axis
    required property int plotTop
    required property int plotHeight

    /** Where the plot begins: behind the longest label. */
    readonly property int plotX: Math.max(34, Math.ceil(longest.implicitWidth) + 12)

    Accessible.ignored: true

    PlainText {
        id: longest
        visible: false
        text: ruler.axis.reduce((most, line) => line.text.length > most.length ? line.text : most, "")
        type: Theme.noteType
    }
    Repeater {
        model: ruler.axis
        Item {
            id: tick
            required property var modelData
            y: ruler.plotTop + ruler.plotHeight * (1 - tick.modelData.at)
            width: ruler.width
            Rule {
                x: ruler.plotX
                width: parent.width - x
                color: tick.modelData.at > 0 ? Theme.rule : Theme.outline
            }
            PlainText {
                y: -height / 2
                width: ruler.plotX - 8
                horizontalAlignment: Text.AlignRight
                text: tick.modelData.text
                type: Theme.noteType
                color: Theme.inkTertiary
                Accessible.ignored: true
            }
        }
    }
}
