// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay

/** The headline figures of a contract in one line, or in as many lines of three as a narrow page needs. */
Grid {
    id: grid

    /** List of {label, figure, tone}. */
    required property var figures

    readonly property int perLine: grid.width >= 160 * grid.figures.length ? Math.max(1, grid.figures.length) : grid.width >= 480 ? 3 : 2

    columns: grid.perLine
    rowSpacing: 12

    Repeater {
        model: grid.figures
        Item {
            id: cell
            required property var modelData
            width: grid.width / grid.perLine
            height: words.height
            readonly property bool live: figureText.live
            Accessible.role: Accessible.StaticText
            Accessible.name: cell.modelData.label + " " + cell.modelData.figure
            Accessible.ignored: cell.live

            Column {
                id: words
                width: parent.width - 8
                Row {
                    spacing: 6
                    Mark {
                        anchors.verticalCenter: parent.verticalCenter
                        visible: tone !== ""
                        tone: cell.modelData.tone
                    }
                    PlainText {
                        width: Math.min(implicitWidth, words.width - 16)
                        text: cell.modelData.label
                        type: Theme.smallType
                        color: Theme.inkSecondary
                        Accessible.ignored: true
                    }
                }
                FigureLink {
                    id: figureText
                    width: Math.min(implicitWidth, words.width)
                    text: cell.modelData.figure
                    figure: cell.modelData.opens
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.bodyType.px
                    type: Frame.phone ? Theme.figureSmallType : Theme.figureType
                }
            }
        }
    }
}
