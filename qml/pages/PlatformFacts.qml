// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** One platform: how to get its data, and each fact with who says so and since when. */
Column {
    id: facts

    required property var platform

    spacing: Frame.sectionGap

    Section {
        width: parent.width
        title: facts.platform.name ?? ""
        linkText: qsTr("All platforms")
        linkName: "platformClose"
        onLinkActivated: Platforms.close()
        Paragraph {
            width: parent.width
            text: facts.platform.about ?? ""
        }
    }
    Section {
        width: parent.width
        title: qsTr("How to get the data")
        Repeater {
            model: facts.platform.sources ?? []
            FigureRow {
                required property var modelData
                width: parent ? parent.width : 0
                label: modelData.name
                note: modelData.text
            }
        }
        Paragraph {
            width: parent.width
            topPadding: 8
            text: facts.platform.how ?? ""
        }
    }
    Section {
        width: parent.width
        visible: (facts.platform.facts ?? []).length > 0
        title: qsTr("How and when it pays")
        Repeater {
            model: facts.platform.facts ?? []
            TableRow {
                id: row
                required property var modelData
                width: facts.width
                height: words.implicitHeight + 18
                sentence: row.modelData.label + ": " + row.modelData.text + " " + row.modelData.notes + " " + row.modelData.origin
                Column {
                    id: words
                    y: 8
                    width: parent.width
                    spacing: 2
                    PlainText {
                        width: parent.width
                        text: row.modelData.label
                        type: Theme.smallType
                        color: Theme.inkTertiary
                        Accessible.ignored: true
                    }
                    PlainText {
                        width: parent.width
                        text: row.modelData.text
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                    PlainText {
                        width: parent.width
                        visible: text !== ""
                        text: row.modelData.notes
                        type: Theme.smallType
                        color: Theme.inkSecondary
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                    PlainText {
                        width: parent.width
                        text: row.modelData.origin
                        type: Theme.noteType
                        color: Theme.inkTertiary
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
