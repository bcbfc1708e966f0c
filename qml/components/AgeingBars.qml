// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay

/**
 * What is late, a bar for each platform and length of delay, on one scale that starts at zero. Tab enters the chart once;
 * up and down walk the bars, whose sentence is shown and spoken.
 */
Column {
    id: chart

    /** List of {label, first, note, figure, tone, fraction, sentence}; `first` begins a platform. */
    required property var bars
    required property string sentence

    property int current: 0

    Accessible.role: Accessible.Chart
    Accessible.name: chart.sentence

    function walk(to: int) {
        if (to >= 0 && to < repeater.count)
            (repeater.itemAt(to) as AgeingBar).takeFocus();
    }

    Repeater {
        id: repeater
        model: chart.bars

        AgeingBar {
            id: line
            width: chart.width
            z: bubble.visible ? 1 : 0
            tabStop: line.index === Math.min(chart.current, repeater.count - 1)
            onMoved: by => chart.walk(line.index + by)
            onHeld: on => {
                if (on) {
                    chart.current = line.index;
                    bubble.hold(line.index, line.modelData.sentence, line.width / 2);
                } else {
                    bubble.release(line.index);
                }
            }
            HoverHandler {
                onHoveredChanged: {
                    if (hovered)
                        bubble.hover(line.index, line.modelData.sentence, line.width / 2);
                    else
                        bubble.leave(line.index);
                }
            }
            TapHandler {
                onTapped: line.takeFocus()
            }
            ChartBubble {
                id: bubble
                y: (line.modelData.first ? 28 : 0) - height - 2
            }
        }
    }
}
