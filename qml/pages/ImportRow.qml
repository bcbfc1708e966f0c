// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** One row of the preview, or the words for the rows left out between two of them. */
TableRow {
    id: row

    required property int index
    required property string line
    required property string written
    required property string readAs
    required property string task
    required property string time
    required property string pay
    required property string status
    required property string fateText
    required property string why
    required property string tone
    required property bool included
    required property bool canExclude
    required property string gap

    property bool narrow: false
    /** Whether the rows say why, below what they say. */
    property bool tall: false
    property int whyLines: 1
    property int statusX: 0
    property int fateX: 0

    readonly property bool atRisk: row.tone === "risk"

    function toggle() {
        if (row.canExclude)
            ImportController.setIncluded(row.index, !row.included);
    }

    PlainText {
        visible: row.gap !== ""
        anchors.fill: parent
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: row.gap
        type: Theme.smallType
        color: Theme.inkTertiary
        Accessible.ignored: true
    }
    Only {
        when: row.gap === "" && !row.narrow
        Item {
            width: row.width
            height: row.tall ? 34 : row.height - 1
            opacity: row.included || !row.canExclude ? 1 : 0.5
            PlainText {
                visible: row.tall
                x: 46
                y: 30
                width: parent.width - x - 36
                text: row.why
                type: Theme.smallType
                color: Theme.inkTertiary
                Accessible.ignored: true
            }
            Cell {
                width: 30
                text: row.line
                faint: true
            }
            Cell {
                x: 46
                width: 104
                horizontalAlignment: Text.AlignLeft
                text: row.written
                type: Theme.monoType
                color: Theme.inkSecondary
            }
            Cell {
                x: 155
                width: 88
                horizontalAlignment: Text.AlignLeft
                text: row.readAs
            }
            Cell {
                x: 246
                width: 60
                horizontalAlignment: Text.AlignLeft
                text: row.task
            }
            Cell {
                x: 301
                width: 50
                text: row.time
            }
            Cell {
                x: 352
                width: 72
                text: row.pay
                color: row.atRisk ? Theme.riskText : Theme.ink
            }
            Cell {
                x: row.statusX
                width: 82
                horizontalAlignment: Text.AlignLeft
                text: row.status
                color: Theme.inkSecondary
            }
            Mark {
                x: row.fateX
                anchors.verticalCenter: parent.verticalCenter
                tone: row.tone
            }
            Cell {
                x: row.fateX + 18
                width: parent.width - x - (row.canExclude ? 28 : 0)
                horizontalAlignment: Text.AlignLeft
                text: row.fateText
                color: row.atRisk ? Theme.riskText : Theme.ink
            }
        }
    }
    Only {
        when: row.gap === "" && row.narrow
        Item {
            id: two
            anchors.fill: parent
            opacity: row.included || !row.canExclude ? 1 : 0.5
            readonly property int endX: width - (row.canExclude ? 32 : 0)
            Mark {
                y: row.tall ? 12 : (parent.height - height) / 2
                tone: row.tone
            }
            PlainText {
                visible: row.tall
                x: 22
                y: 48
                width: parent.width - x
                text: row.why
                type: Theme.smallType
                color: Theme.inkTertiary
                wrapMode: Text.Wrap
                maximumLineCount: row.whyLines
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            PlainText {
                id: day
                x: 22
                y: 6
                width: Math.min(implicitWidth, two.endX - x - 90)
                text: row.readAs === "" ? row.written : row.readAs
                Accessible.ignored: true
            }
            PlainText {
                x: day.x + day.width + 8
                y: 6
                width: Math.max(0, Math.min(implicitWidth, pay.x - x - 8))
                text: row.task
                color: Theme.inkSecondary
                Accessible.ignored: true
            }
            PlainText {
                id: lineText
                x: 22
                y: 27
                text: qsTr("Line %1.").arg(row.line)
                type: Theme.smallType
                color: row.atRisk ? Theme.riskText : Theme.inkTertiary
                Accessible.ignored: true
            }
            PlainText {
                x: lineText.x + lineText.width + 4
                y: 27
                width: Math.min(implicitWidth, time.x - x - 8)
                text: row.fateText
                type: Theme.smallType
                color: row.atRisk ? Theme.riskText : Theme.inkTertiary
                Accessible.ignored: true
            }
            PlainText {
                id: pay
                x: two.endX - width
                y: 6
                text: row.pay
                color: row.atRisk ? Theme.riskText : Theme.ink
                Accessible.ignored: true
            }
            PlainText {
                id: time
                x: two.endX - width
                y: 27
                text: row.time
                type: Theme.smallType
                color: Theme.inkTertiary
                Accessible.ignored: true
            }
        }
    }
    CheckChoice {
        id: include
        visible: row.canExclude
        anchors.right: parent.right
        y: ((row.tall ? (row.narrow ? 52 : 34) : parent.height) - height) / 2
        wordless: true
        atEnd: true
        focusPolicy: Qt.ClickFocus
        text: qsTr("Import line %1").arg(row.line)
        checked: row.included
        onToggled: row.toggle()
    }
}
