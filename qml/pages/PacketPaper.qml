// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** The first page of a packet as it would lie on the table: white with ink in every theme. */
Rectangle {
    id: paper

    readonly property var page: PacketModel.paper
    readonly property int margin: paper.width > 320 ? 28 : 20

    implicitHeight: sheet.height + 2 * 20
    color: Theme.paper
    border.width: Theme.hairline
    border.color: Theme.paperEdge
    Accessible.role: Accessible.Grouping
    Accessible.name: {
        const words = [qsTr("First page"), paper.page.title].concat(paper.page.lines ?? []);
        for (const row of paper.page.figures ?? [])
            words.push(row.label + " " + row.figure);
        return words.concat([paper.page.showsTitle, paper.page.shows, paper.page.showsNotTitle, paper.page.showsNot, paper.page.foot]).join(". ");
    }

    component Line: PlainText {
        width: parent ? parent.width : 0
        color: Theme.paperInkSecondary
        type: Theme.smallType
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    component Gap: Item {
        width: 1
        height: 10
    }

    Column {
        id: sheet
        x: paper.margin
        y: 18
        width: paper.width - 2 * paper.margin

        Line {
            text: paper.page.head ?? ""
        }
        Item {
            width: 1
            height: 7
        }
        Rule {
            width: parent.width
            implicitHeight: Theme.sectionLine
            color: Theme.paperInk
        }
        Item {
            width: 1
            height: 13
        }
        PlainText {
            width: parent.width
            bottomPadding: 4
            text: paper.page.title ?? ""
            type: Theme.figureSmallType
            color: Theme.paperInk
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Repeater {
            model: paper.page.lines ?? []
            Line {
                required property string modelData
                text: modelData
            }
        }
        Item {
            width: 1
            height: 12
        }
        Rule {
            width: parent.width
            color: Theme.paperInk
        }
        Repeater {
            model: paper.page.figures ?? []
            Item {
                id: row
                required property var modelData
                width: parent ? parent.width : 0
                height: Math.max(27, label.height + 9)
                Line {
                    id: label
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - figure.width - 12
                    text: row.modelData.label
                    color: Theme.paperInk
                }
                PlainText {
                    id: figure
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.modelData.figure
                    type: Theme.smallType
                    color: Theme.paperInk
                    Accessible.ignored: true
                }
                Rule {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    color: Theme.paperRule
                }
            }
        }
        Gap {}
        PlainText {
            width: parent.width
            text: paper.page.showsTitle ?? ""
            type: Theme.headingType
            font.pixelSize: Theme.smallType.px
            color: Theme.paperInk
            Accessible.ignored: true
        }
        Line {
            text: paper.page.shows ?? ""
        }
        Gap {}
        PlainText {
            width: parent.width
            text: paper.page.showsNotTitle ?? ""
            type: Theme.headingType
            font.pixelSize: Theme.smallType.px
            color: Theme.paperInk
            Accessible.ignored: true
        }
        Line {
            text: paper.page.showsNot ?? ""
        }
        Gap {}
        Rule {
            width: parent.width
            color: Theme.paperInk
        }
        Line {
            topPadding: 7
            text: paper.page.foot ?? ""
        }
    }
}
