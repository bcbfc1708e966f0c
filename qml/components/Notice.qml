// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** What happened, what was kept, what to do: a bar and a tint, or the bar alone for a plain statement. */
Rectangle {
    id: notice

    enum Kind { Statement, Question, Warning, Fault }

    property int kind: Notice.Statement
    property string title: ""
    property string text: ""
    property string linkText: ""
    default property alias content: extra.data

    signal linkActivated

    readonly property int side: notice.kind === Notice.Statement ? 14 : 17

    implicitHeight: column.implicitHeight + (notice.kind === Notice.Statement ? 4 : 20)
    color: notice.kind === Notice.Question ? Theme.accentTint : notice.kind === Notice.Warning ? Theme.unpaidTint
        : notice.kind === Notice.Fault ? Theme.riskTint : "transparent"
    Accessible.role: notice.kind === Notice.Fault ? Accessible.AlertMessage : Accessible.Grouping
    Accessible.name: notice.title + " " + notice.text

    Rectangle {
        width: Theme.noticeBar
        height: parent.height
        color: notice.kind === Notice.Question ? Theme.accent : notice.kind === Notice.Warning ? Theme.unpaidEdge
            : notice.kind === Notice.Fault ? Theme.risk : Theme.ink
    }
    Column {
        id: column
        anchors.verticalCenter: parent.verticalCenter
        x: notice.side
        width: parent.width - notice.side - (notice.kind === Notice.Statement ? 0 : 16)
        spacing: 2

        PlainText {
            width: parent.width
            visible: text !== ""
            text: notice.title
            type: Theme.headingType
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            text: notice.text
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Column {
            id: extra
            width: parent.width
        }
        LinkButton {
            visible: text !== ""
            text: notice.linkText
            onClicked: notice.linkActivated()
        }
    }
}
