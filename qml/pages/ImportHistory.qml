// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** What was imported so far. Each import can be taken back at any later time. */
Section {
    id: history

    property bool shown: true

    visible: history.shown && rows.count > 0
    title: qsTr("Imported so far")

    Repeater {
        id: rows
        model: ImportController.history

        TableRow {
            id: row

            required property string uuid
            required property string name
            required property string source
            required property string detail
            required property string when
            required property bool hasBefore

            width: history.width
            height: words.y + words.implicitHeight + (Frame.phone && row.hasBefore ? changes.height : 9)
            sentence: row.source + ", " + row.name + ", " + row.detail + ", " + row.when

            Column {
                id: words
                y: 8
                width: (changes.visible && !Frame.phone ? changes.x : undo.x) - 16
                PlainText {
                    width: parent.width
                    text: row.source
                    type: Theme.bodyStrongType
                    Accessible.ignored: true
                }
                PlainText {
                    width: parent.width
                    text: row.name
                    type: Theme.smallType
                    color: Theme.inkSecondary
                    elide: Text.ElideMiddle
                    Accessible.ignored: true
                }
                PlainText {
                    width: parent.width
                    text: qsTr("Imported %1. %2").arg(row.when).arg(row.detail)
                    type: Theme.smallType
                    color: Theme.inkTertiary
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
            LinkButton {
                id: changes
                objectName: "historyChanges"
                visible: row.hasBefore
                x: Frame.phone ? 0 : undo.x - width - 24
                y: Frame.phone ? words.y + words.implicitHeight : (parent.height - height) / 2
                text: qsTr("What changed")
                Accessible.description: row.sentence
                onClicked: SnapshotComparison.open(row.uuid)
            }
            LinkButton {
                id: undo
                x: parent.width - width
                y: Frame.phone ? 0 : (parent.height - height) / 2
                text: qsTr("Undo")
                Accessible.description: row.sentence
                onClicked: ImportController.undo(row.uuid)
            }
        }
    }
}
