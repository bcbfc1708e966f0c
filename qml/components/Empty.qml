// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** What a section says before it has anything to show, and the one act that changes that. */
Column {
    id: empty

    required property string title
    property string text: ""
    property string actionText: ""
    property string actionIcon: ""

    signal acted

    spacing: 8
    topPadding: 4

    PlainText {
        width: parent.width
        text: empty.title
        type: Theme.figureSmallType
        wrapMode: Text.Wrap
    }
    PlainText {
        width: parent.width
        visible: text !== ""
        text: empty.text
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
    }
    Item {
        width: 1
        height: 4
        visible: action.visible
    }
    ActionButton {
        id: action
        visible: text !== ""
        kind: ActionButton.Primary
        text: empty.actionText
        iconName: empty.actionIcon
        onClicked: empty.acted()
    }
}
