// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay

/** A track: what it means, its findings, and the sum of them or why there is none. */
Column {
    id: column

    required property var track

    signal opened(int entry)

    Section {
        width: parent.width
        title: column.track.title
        note: column.track.count

        PlainText {
            width: parent.width
            bottomPadding: 10
            text: column.track.meaning
            type: Theme.smallType
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
        }
        Rule {
            width: parent.width
            color: Theme.outline
        }
        Repeater {
            model: column.track.entries
            FindingRow {
                required property var modelData
                width: parent ? parent.width : 0
                entry: modelData
                onOpened: column.opened(modelData.index)
            }
        }
        Repeater {
            model: column.track.totals
            FigureRow {
                required property var modelData
                width: parent ? parent.width : 0
                label: modelData.label
                note: modelData.currency
                figure: modelData.figure
                closing: true
            }
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            topPadding: 10
            text: column.track.closing
            type: Theme.smallType
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
        }
        PlainText {
            width: parent.width
            visible: column.track.entries.length === 0
            topPadding: 10
            text: qsTr("Nothing found.")
            type: Theme.smallType
            color: Theme.inkTertiary
        }
    }
}
