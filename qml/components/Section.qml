// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** A 2 px rule, a heading and at most one thing at its right, below it where both have no room; the content follows. */
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

    /** Only what cannot be shortened goes below: notes and links elide. */
    readonly property bool stacked: asideRow.implicitHeight > 24 && heading.implicitWidth + 12 + asideRow.implicitWidth > section.width

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
        height: section.stacked ? 36 + asideRow.implicitHeight + 8 : section.linkText !== "" ? 36 : Math.max(36, asideRow.implicitHeight + 16)

        PlainText {
            id: heading
            y: ((section.stacked ? 36 : parent.height) - height) / 2
            width: Math.min(implicitWidth, section.stacked ? parent.width : parent.width - asideRow.width - 12)
            text: section.title
            type: Theme.headingType
            Accessible.role: Accessible.Heading
            Accessible.name: section.title
        }
        Row {
            id: asideRow
            x: section.stacked ? 0 : parent.width - width
            y: section.stacked ? 36 : (parent.height - height) / 2
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
