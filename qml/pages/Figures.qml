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

    readonly property int perLine: grid.width >= 160 * grid.figures.length ? Math.max(1, grid.figures.length) : grid.width >= 280 ? 3 : 2

    columns: grid.perLine
    rowSpacing: 12

    Repeater {
        model: grid.figures
        Item {
            id: cell
            required property var modelData
            required property int index

            /** The last of one line ends where the page does. */
            readonly property bool atEnd: grid.perLine === grid.figures.length && cell.index === grid.perLine - 1

            width: grid.width / grid.perLine
            height: words.height
            Accessible.ignored: figureText.live
            Accessible.role: Accessible.StaticText
            Accessible.name: cell.modelData.label + " " + cell.modelData.figure

            Column {
                id: words
                width: parent.width - (cell.atEnd ? 0 : 8)
                Row {
                    anchors.right: cell.atEnd ? parent.right : undefined
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
                    width: words.width
                    horizontalAlignment: cell.atEnd ? Text.AlignRight : Text.AlignLeft
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
