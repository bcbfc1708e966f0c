// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** What a packet would say first, how well its records are known, what it leaves open, and what stays out. */
Column {
    id: preview

    component Sentences: Section {
        id: sentences
        property var lines: []
        width: preview.width
        visible: sentences.lines.length > 0
        Column {
            width: parent.width
            spacing: 6
            Repeater {
                model: sentences.lines
                PlainText {
                    required property string modelData
                    width: parent ? parent.width : 0
                    text: modelData
                    type: Theme.smallType
                    color: Theme.inkSecondary
                    wrapMode: Text.Wrap
                }
            }
        }
    }

    spacing: 16

    PacketPaper {
        objectName: "packetPaper"
        width: parent.width
    }
    Section {
        width: parent.width
        title: qsTr("Records by grade")
        note: PacketModel.weakest
        Repeater {
            model: PacketModel.grades
            Item {
                id: row
                required property var modelData
                width: parent ? parent.width : 0
                height: 28
                Accessible.role: Accessible.ListItem
                Accessible.name: row.modelData.gradeName + ": " + row.modelData.figure
                Grade {
                    anchors.verticalCenter: parent.verticalCenter
                    grade: row.modelData.grade
                    gradeName: row.modelData.gradeName
                    Accessible.ignored: true
                }
                PlainText {
                    x: 28
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - x - figure.width - 8
                    text: row.modelData.text
                    type: Theme.smallType
                    color: Theme.inkSecondary
                    Accessible.ignored: true
                }
                PlainText {
                    id: figure
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.modelData.figure
                    type: Theme.smallType
                    Accessible.ignored: true
                }
            }
        }
    }
    Sentences {
        objectName: "packetQuestions"
        title: qsTr("Open questions")
        lines: PacketModel.questions
    }
    Sentences {
        objectName: "packetLeftOut"
        title: qsTr("Left out for this reader")
        lines: PacketModel.leftOut
    }
}
