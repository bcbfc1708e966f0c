// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Backpay
import Backpay.Models

/** One of the many places of the rules, found by typing a part of its name or code. */
Column {
    id: place

    required property string label
    required property string current
    required property string currentText

    readonly property var found: menu.opened ? Calculator.placesWith(find.text) : []

    signal chosen(string value)

    spacing: 6

    PlainText {
        width: place.width
        text: place.label
        type: Theme.smallType
        color: Theme.inkSecondary
        Accessible.ignored: true
    }
    T.AbstractButton {
        id: button
        objectName: "placeButton"
        width: place.width
        implicitHeight: Frame.phone ? Theme.fieldTouchSize : Theme.fieldPointerSize
        focusPolicy: Qt.StrongFocus
        hoverEnabled: true
        text: place.currentText
        Accessible.role: Accessible.ComboBox
        Accessible.name: place.label + ": " + button.text
        Keys.onReturnPressed: button.clicked()
        Keys.onEnterPressed: button.clicked()
        Keys.onDownPressed: button.clicked()
        onClicked: menu.open(button)

        contentItem: Item {
            PlainText {
                x: 13
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - 13 - 40
                text: button.text
                Accessible.ignored: true
            }
            Icon {
                anchors.right: parent.right
                anchors.rightMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                name: "down"
                size: 16
            }
        }
        background: Rectangle {
            radius: Theme.controlRadius
            color: button.pressed ? Theme.pressed : button.hovered ? Theme.hover : Theme.surface
            border.width: Theme.hairline
            border.color: Theme.outline
        }
        FocusRing {
            shown: button.visualFocus
        }
    }
    Popover {
        id: menu
        panelWidth: 400
        name: place.label

        function choose(value: string) {
            menu.close();
            place.chosen(value);
        }

        onOpenedChanged: {
            if (menu.opened) {
                find.text = "";
                find.input.forceActiveFocus(Qt.PopupFocusReason);
            }
        }

        Field {
            id: find
            objectName: "placeFind"
            width: parent.width
            label: qsTr("Find a place")
            input.Keys.onDownPressed: if (list.count > 0) list.forceActiveFocus(Qt.TabFocusReason)
            onAccepted: if (place.found.length > 0) menu.choose(place.found[0].value)
        }
        Item {
            width: 1
            height: 8
        }
        ListView {
            id: list
            objectName: "placeList"
            width: parent.width
            height: 36 * 8
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: place.found
            Accessible.role: Accessible.List
            Accessible.name: place.label
            T.ScrollBar.vertical: ScrollMark {}
            Keys.onReturnPressed: (list.currentItem as TableRow).opened()
            Keys.onEnterPressed: (list.currentItem as TableRow).opened()
            Keys.onSpacePressed: (list.currentItem as TableRow).opened()

            delegate: TableRow {
                id: row
                required property var modelData
                required property int index
                width: list.width
                height: Frame.phone ? Theme.touchTargetSize : 36
                opens: true
                activeFocusOnTab: false
                holdsFocus: list.activeFocus && list.currentIndex === row.index
                sentence: row.modelData.text + ", " + row.modelData.value
                onOpened: menu.choose(row.modelData.value)

                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - code.width - 12
                    text: row.modelData.text
                    type: row.modelData.value === place.current ? Theme.bodyStrongType : Theme.bodyType
                    Accessible.ignored: true
                }
                PlainText {
                    id: code
                    anchors.right: parent.right
                    anchors.rightMargin: 12
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.modelData.value
                    type: Theme.noteType
                    color: Theme.inkTertiary
                    Accessible.ignored: true
                }
            }
        }
    }
}
