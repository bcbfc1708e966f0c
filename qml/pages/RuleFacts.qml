// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** One rule with all its values, each with where it is written. */
Section {
    id: facts

    required property var rule

    title: facts.rule.name ?? ""
    linkText: qsTr("All rules")
    linkName: "ruleClose"
    onLinkActivated: LawInUse.close()

    PlainText {
        width: parent.width
        bottomPadding: 6
        text: facts.rule.id ?? ""
        type: Theme.monoType
        color: Theme.inkTertiary
    }
    Repeater {
        model: facts.rule.facts ?? []
        TableRow {
            id: row
            required property var modelData
            readonly property bool head: row.modelData.depth === 0
            width: facts.width
            height: words.implicitHeight + 14
            sentence: row.modelData.label === "" ? row.modelData.text : row.modelData.label + ": " + row.modelData.text
            Column {
                id: words
                x: row.modelData.depth === 2 ? 16 : 0
                y: 6
                width: parent.width - x
                PlainText {
                    width: parent.width
                    visible: text !== ""
                    text: row.modelData.label
                    type: Theme.noteType
                    color: Theme.inkTertiary
                    Accessible.ignored: true
                }
                PlainText {
                    width: parent.width
                    text: row.modelData.text
                    type: row.head ? Theme.bodyStrongType : row.modelData.depth === 2 ? Theme.smallType : Theme.bodyType
                    color: row.modelData.depth === 2 ? Theme.inkSecondary : Theme.ink
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
