// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** Every rule with its source and the day it was checked through. */
Column {
    id: law

    required property PageFrame page
    readonly property var open: LawInUse.rule
    readonly property bool isOpen: law.open.id !== undefined
    property string words: ""

    spacing: Frame.sectionGap

    Only {
        when: law.isOpen
        RuleFacts {
            width: law.width
            rule: law.open
        }
    }
    Section {
        width: parent.width
        visible: !law.isOpen
        title: qsTr("Rules")
        Paragraph {
            width: parent.width
            bottomPadding: 12
            text: LawInUse.summary
        }
        Row {
            width: parent.width
            bottomPadding: 12
            ActionButton {
                objectName: "lawCheck"
                iconName: "check"
                text: qsTr("Check the rules")
                onClicked: LawInUse.check()
            }
        }
        Repeater {
            model: LawInUse.checkLines
            MarkedLine {
                id: found
                required property var modelData
                width: law.width
                tone: found.modelData.tone
                text: found.modelData.text
            }
        }
        Field {
            id: find
            width: parent.width
            label: qsTr("Find a rule by place, name or law")
            input.objectName: "lawFind"
            onTextChanged: law.words = find.text
        }
        Item {
            width: 1
            height: 8
        }
        PageList {
            id: rules
            objectName: "lawRules"
            width: law.width
            page: law.page
            rowHeight: 54
            name: qsTr("Rules")
            model: LawInUse.rulesWith(law.words)
            list.Keys.onReturnPressed: (rules.list.currentItem as TableRow).opened()
            list.Keys.onSpacePressed: (rules.list.currentItem as TableRow).opened()
            delegate: TableRow {
                id: row
                required property var modelData
                required property int index
                objectName: "rule-" + row.modelData.id
                width: rules.width
                height: rules.rowHeight
                opens: true
                activeFocusOnTab: false
                holdsFocus: rules.list.activeFocus && rules.list.currentIndex === row.index
                sentence: row.modelData.name + ", " + row.modelData.kind + ", " + row.modelData.id + ", " + row.modelData.checked
                onOpened: LawInUse.open(row.modelData.id)
                PlainText {
                    y: 7
                    width: parent.width - 24
                    text: row.modelData.name
                    type: Theme.bodyStrongType
                    Accessible.ignored: true
                }
                PlainText {
                    y: 29
                    width: parent.width - 24
                    text: [row.modelData.kind, row.modelData.id, row.modelData.checked].filter(part => part !== "").join(", ")
                    type: Theme.noteType
                    color: Theme.inkTertiary
                    Accessible.ignored: true
                }
                Icon {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    name: "right"
                    size: 16
                }
            }
        }
    }
    Connections {
        target: Route
        function onFind() {
            LawInUse.close();
            Route.answered = true;
            find.input.forceActiveFocus(Qt.ShortcutFocusReason);
        }
    }
}
