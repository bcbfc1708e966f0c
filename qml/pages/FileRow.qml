// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Backpay

/** One file of the import: its source, its name, and what was found in it. */
T.AbstractButton {
    id: row

    required property string name
    required property string source
    required property string detail
    required property string tone
    required property bool current
    property bool acts: true

    implicitHeight: words.implicitHeight + 20
    focusPolicy: row.acts ? Qt.StrongFocus : Qt.NoFocus
    hoverEnabled: row.acts
    enabled: true
    text: row.source + ", " + row.name + ", " + row.detail
    Accessible.role: row.acts ? Accessible.RadioButton : Accessible.ListItem
    Accessible.name: row.text
    Accessible.checkable: row.acts
    Accessible.checked: row.current
    Keys.onReturnPressed: row.clicked()

    Item {
        anchors.fill: parent
        z: 1
        Mark {
            y: 15
            tone: row.tone
        }
        Column {
            id: words
            x: 18
            y: 9
            width: parent.width - x
            PlainText {
                width: parent.width
                text: row.source
                type: Theme.bodyStrongType
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                text: row.name
                type: Theme.noteType
                color: Theme.inkSecondary
                elide: Text.ElideMiddle
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                text: row.detail
                type: Theme.noteType
                color: row.tone === "risk" ? Theme.riskText : Theme.inkTertiary
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -12
        anchors.rightMargin: row.acts ? -12 : 0
        radius: Theme.controlRadius
        color: row.current ? Theme.selected : row.acts && row.pressed ? Theme.pressed : row.acts && row.hovered ? Theme.hover : "transparent"
    }
    FocusRing {
        shown: row.visualFocus
        inside: true
        radius: Theme.controlRadius
        anchors.leftMargin: -12
        anchors.rightMargin: -12
    }
}
