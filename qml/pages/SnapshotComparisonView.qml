// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** What one export of a history says differently from the export before it. */
Column {
    id: view

    required property PageFrame page

    spacing: Frame.sectionGap

    Section {
        width: view.width
        title: SnapshotComparison.sourceName
        TermRow {
            width: parent.width
            label: qsTr("Before")
            value: SnapshotComparison.before
            note: SnapshotComparison.beforeFile
        }
        TermRow {
            width: parent.width
            label: qsTr("After")
            value: SnapshotComparison.after
            note: SnapshotComparison.afterFile
        }
    }
    Section {
        width: view.width
        visible: rows.count > 0
        title: qsTr("What changed")
        PlainText {
            width: parent.width
            visible: text !== ""
            bottomPadding: 8
            text: SnapshotComparison.note
            type: Theme.smallType
            color: Theme.inkTertiary
            wrapMode: Text.Wrap
        }
        ChangedRows {
            id: rows
            objectName: "comparisonRows"
            width: parent.width
            page: view.page
            name: qsTr("What changed")
            model: SnapshotComparison.rows
        }
    }
}
