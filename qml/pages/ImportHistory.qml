// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** What was imported so far. Each import can be taken back at any later time. */
Section {
    id: history

    visible: rows.count > 0
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

            width: history.width
            height: words.implicitHeight + 17
            sentence: row.source + ", " + row.name + ", " + row.detail + ", " + row.when

            Column {
                id: words
                y: 8
                width: parent.width - undo.width - 16
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
                Flow {
                    width: parent.width
                    spacing: 10
                    PlainText {
                        text: row.detail
                        type: Theme.smallType
                        color: Theme.inkTertiary
                        Accessible.ignored: true
                    }
                    PlainText {
                        text: row.when
                        type: Theme.smallType
                        color: Theme.inkTertiary
                        Accessible.ignored: true
                    }
                }
            }
            LinkButton {
                id: undo
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Undo")
                Accessible.description: row.sentence
                onClicked: ImportController.undo(row.uuid)
            }
        }
    }
}
