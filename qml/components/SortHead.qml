// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Backpay

/** The heading of a column that orders its table: ink and an arrow where it does. */
T.AbstractButton {
    id: head

    property bool sorted: false
    property bool descending: true
    property int align: Text.AlignRight

    height: parent ? parent.height : implicitHeight
    implicitWidth: words.implicitWidth + 18
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: head.text
    Accessible.description: !head.sorted ? qsTr("Orders the rows") : head.descending ? qsTr("Ordered, the largest first") : qsTr("Ordered, the smallest first")
    Keys.onReturnPressed: head.clicked()
    Keys.onEnterPressed: head.clicked()

    PlainText {
        id: words
        x: head.align === Text.AlignLeft ? 0 : parent.width - width - (arrow.visible ? 18 : 0)
        height: parent.height
        width: Math.min(implicitWidth, parent.width - (arrow.visible ? 18 : 0))
        verticalAlignment: Text.AlignVCenter
        text: head.text
        type: Theme.smallType
        font.underline: head.hovered
        color: head.sorted ? Theme.ink : Theme.inkSecondary
        Accessible.ignored: true
    }
    Icon {
        id: arrow
        visible: head.sorted
        x: head.align === Text.AlignLeft ? words.width + 4 : parent.width - width
        anchors.verticalCenter: parent.verticalCenter
        name: "down"
        size: 14
        rotation: head.descending ? 0 : 180
        color: Theme.ink
    }
    FocusRing {
        shown: head.visualFocus
        inside: true
    }
}
