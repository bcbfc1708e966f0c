// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** A sentence and at most one act over the page. It goes after 8 s, and waits while the pointer or the keyboard is on it. */
Rectangle {
    id: toast

    property string text: ""
    property string action: ""

    signal acted

    function show(text: string, action: string) {
        toast.text = text;
        toast.action = action;
        toast.visible = true;
        life.restart();
    }

    objectName: "toast"
    visible: false
    width: Math.min(row.implicitWidth + 32, (parent ? parent.width : 0) - 32)
    height: Math.max(44, words.height + 24)
    radius: Theme.controlRadius
    color: Theme.ink
    z: 15
    Accessible.role: Accessible.AlertMessage
    Accessible.name: toast.text

    Row {
        id: row
        x: 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 16
        PlainText {
            id: words
            width: Math.min(implicitWidth, (toast.parent ? toast.parent.width : 0) - 64 - (act.visible ? act.width + 16 : 0))
            text: toast.text
            color: Theme.ground
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        LinkButton {
            id: act
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            text: toast.action
            contentItem: PlainText {
                text: act.text
                type: Theme.headingType
                font.underline: true
                color: Theme.ground
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
            onClicked: {
                toast.visible = false;
                toast.acted();
            }
        }
    }
    HoverHandler {
        id: hover
    }
    Timer {
        id: life
        interval: 8000
        running: toast.visible && !hover.hovered && !act.activeFocus
        onTriggered: toast.visible = false
    }
}
