// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** "What is in here?": a figure, one sentence on what it holds, its parts, and the way to its rows. */
Popover {
    id: popover

    readonly property var figure: FigureModel.figure
    readonly property bool hasRows: popover.figure.rows !== undefined

    signal rowsWanted(var rows)
    signal contractWanted(string key)

    objectName: "figurePopover"
    name: popover.figure.term ?? ""

    // Forgotten with the figures it was made with: when they are hidden, or read anew.
    onFigureChanged: if (popover.opened && popover.figure.term === undefined) popover.close()

    function follow(part: var) {
        popover.close();
        if (part.rows !== undefined)
            popover.rowsWanted(part.rows);
        else if (part.contract !== undefined)
            popover.contractWanted(part.contract);
    }

    Column {
        width: parent.width
        spacing: 8

        Item {
            width: parent.width
            height: Math.max(term.implicitHeight, figureText.implicitHeight)
            PlainText {
                id: term
                anchors.baseline: figureText.baseline
                width: parent.width - figureText.width - 12
                text: popover.figure.term ?? ""
                type: Theme.headingType
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            PlainText {
                id: figureText
                anchors.right: parent.right
                width: Math.min(implicitWidth, parent.width * 0.7)
                text: popover.figure.figure ?? ""
                type: Theme.figureType
            }
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            text: popover.figure.sentence ?? ""
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
        }
        Rule {
            width: parent.width
            visible: parts.count > 0
            color: Theme.outline
        }
        Column {
            width: parent.width
            visible: parts.count > 0
            Repeater {
                id: parts
                model: popover.figure.parts ?? []
                MoneyRow {
                    id: part
                    required property var modelData
                    required property int index
                    objectName: "figurePart" + part.index
                    width: parent ? parent.width : 0
                    height: Frame.phone ? Theme.touchTargetSize : 36
                    opens: part.modelData.rows !== undefined || part.modelData.contract !== undefined
                    label: part.modelData.term
                    figure: part.modelData.figure
                    onOpened: popover.follow(part.modelData)
                }
            }
        }
        Item {
            width: parent.width
            height: Math.max(rowsLink.height, Theme.gradeSize)
            LinkButton {
                id: rowsLink
                objectName: "figureRows"
                anchors.verticalCenter: parent.verticalCenter
                visible: popover.hasRows
                focus: popover.hasRows
                text: FigureModel.rowsText === "" ? qsTr("Open the rows") : qsTr("Open %1").arg(FigureModel.rowsText)
                onClicked: popover.follow(popover.figure)
            }
            LinkButton {
                anchors.verticalCenter: parent.verticalCenter
                visible: !popover.hasRows
                focus: !popover.hasRows
                text: qsTr("Close")
                onClicked: popover.close()
            }
            Row {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: FigureModel.grade !== ""
                spacing: 8
                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("weakest grade")
                    type: Theme.smallType
                    color: Theme.inkTertiary
                }
                Grade {
                    id: grade
                    grade: FigureModel.grade
                    gradeName: FigureModel.gradeName
                }
            }
        }
    }
}
