// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Backpay

/** One place to go: a row of the sidebar, or an icon over its word in the rail and the bottom bar. */
T.AbstractButton {
    id: item

    required property string iconName
    property bool current: false
    property bool row: false
    property bool atBottom: false
    /** What stands at the end of a row: how many wait there. */
    property string count: ""

    readonly property color ink: item.current ? Theme.accent : Theme.inkSecondary

    implicitHeight: item.row ? Theme.navItemSize : item.atBottom ? Theme.bottomBarSize : Theme.railItemSize
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.PageTab
    Accessible.name: item.count === "" ? item.text : item.text + ", " + item.count
    Accessible.selectable: true
    Accessible.selected: item.current
    Keys.onReturnPressed: item.clicked()
    Keys.onEnterPressed: item.clicked()

    contentItem: Item {
        Icon {
            x: item.row ? 10 : (parent.width - width) / 2
            y: item.row ? (parent.height - height) / 2 : item.atBottom ? 10 : 6
            name: item.iconName
            size: item.atBottom ? Theme.iconBottomBarSize : Theme.iconSize
            color: item.ink
        }
        PlainText {
            x: item.row ? 42 : 2
            y: item.row ? (parent.height - height) / 2 : item.atBottom ? 35 : 31
            width: parent.width - x - (item.row && item.count !== "" ? 48 : 2)
            Binding on horizontalAlignment {
                when: !item.row
                value: Text.AlignHCenter
            }
            text: item.text
            type: item.row ? (item.current ? Theme.bodyStrongType : Theme.bodyType) : Theme.noteType
            font.weight: item.current ? Font.DemiBold : Font.Normal
            color: item.row || !item.atBottom ? (item.current ? Theme.ink : Theme.inkSecondary) : item.ink
            Accessible.ignored: true
        }
        PlainText {
            visible: item.row && text !== ""
            x: parent.width - width - 10
            y: (parent.height - height) / 2
            width: 36
            horizontalAlignment: Text.AlignRight
            text: item.count
            type: Theme.smallType
            color: Theme.inkTertiary
            Accessible.ignored: true
        }
    }
    background: Item {
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: item.row ? parent.width : 48
            height: item.row ? parent.height : 28
            y: item.row ? 0 : 2
            visible: item.row || !item.atBottom
            radius: item.row ? Theme.controlRadius : 14
            color: item.current ? Theme.selected : item.pressed ? Theme.pressed : item.hovered ? Theme.hover : "transparent"
        }
    }
    FocusRing {
        shown: item.visualFocus
        inside: true
        radius: Theme.controlRadius
    }
}
