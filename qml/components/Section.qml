// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** A 2 px rule, a heading and at most one thing at its right; the content follows below. */
Item {
    id: section

    required property string title
    property string note: ""
    property string linkText: ""
    property alias linkName: link.objectName
    /** What stands at the right end beside note and link, for example a key or a Segmented. */
    property alias aside: asideRow.data
    default property alias content: body.data

    signal linkActivated

    implicitHeight: body.y + body.implicitHeight
    implicitWidth: 200

    Rule {
        width: section.width
        implicitHeight: Theme.sectionLine
        color: Theme.ruleStrong
    }
    Item {
        id: head
        y: Theme.sectionLine
        width: section.width
        // A link may reach over the head: its target is taller than its word.
        height: section.linkText !== "" ? 36 : Math.max(36, asideRow.implicitHeight + 16)

        PlainText {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, parent.width - asideRow.width - 12)
            text: section.title
            type: Theme.headingType
            Accessible.role: Accessible.Heading
            Accessible.name: section.title
        }
        Row {
            id: asideRow
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 16

            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, head.width * 0.6)
                text: section.note
                type: Theme.smallType
                color: Theme.inkTertiary
                visible: section.note !== ""
            }
            LinkButton {
                id: link
                anchors.verticalCenter: parent.verticalCenter
                text: section.linkText
                visible: section.linkText !== ""
                onClicked: section.linkActivated()
            }
        }
    }
    Column {
        id: body
        y: head.y + head.height
        width: section.width
    }
}
