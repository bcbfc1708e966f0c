// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Backpay
import Backpay.Models

/**
 * The window. Everything is laid out for text scale 1 on a stage that is scaled as a whole, so larger text gives the
 * layout of a narrower window and nothing is cut off.
 */
T.ApplicationWindow {
    id: window

    objectName: "mainWindow"
    width: 1280
    height: 800
    minimumWidth: 360
    minimumHeight: 640
    visible: true
    color: Theme.ground
    title: Session.state === Session.Open ? qsTr("%1 – Backpay").arg(Session.vaultName) : qsTr("Backpay")

    /** Set by the program for --gallery: the page of parts instead of the app. */
    property bool gallery: false

    /** Shows the preview of files, or asks for the passphrase of a vault; nothing is stored unasked. */
    function openFiles(files: var) {
        const vault = files.find(file => Session.namesVault(file));
        if (vault !== undefined)
            Session.openFile(vault);
        else if (files.length > 0)
            ImportController.addFiles(files);
        if (vault === undefined && files.length > 0 && Session.state === Session.Open)
            Route.go(Route.Import);
    }

    Binding {
        target: Frame
        property: "width"
        value: stage.width
    }
    Binding {
        target: Frame
        property: "height"
        value: stage.height
    }
    Binding {
        target: Frame
        property: "layer"
        value: overlay
    }
    Item {
        id: stage
        width: window.width / Appearance.textScale
        height: window.height / Appearance.textScale
        scale: Appearance.textScale
        transformOrigin: Item.TopLeft
        transform: Scale {
            origin.x: window.width / 2
            xScale: Frame.mirrored ? -1 : 1
        }

        // Below the pages, of which one may want the files itself.
        DropArea {
            id: drop
            anchors.fill: parent
            enabled: !window.gallery && !Session.busy
            keys: ["text/uri-list"]
            onDropped: drag => window.openFiles(drag.urls)
        }
        Only {
            when: window.gallery
            takesFocus: true
            Gallery {
                anchors.fill: parent
            }
        }
        Only {
            when: !window.gallery && Session.state === Session.FirstRun
            takesFocus: true
            FirstRunPage {
                anchors.fill: parent
            }
        }
        Only {
            when: !window.gallery && Session.state === Session.Locked
            takesFocus: true
            UnlockPage {
                anchors.fill: parent
            }
        }
        Only {
            when: !window.gallery && Session.state === Session.Open
            takesFocus: true
            AppShell {
                anchors.fill: parent
            }
        }
        Rectangle {
            anchors.fill: parent
            visible: drop.containsDrag
            color: "transparent"
            border.width: Theme.focusLine
            border.color: Theme.accent
            z: 5
        }
        Item {
            id: overlay
            anchors.fill: parent
        }
        Toast {
            id: toast
            anchors.horizontalCenter: parent.horizontalCenter
            y: stage.height - height - (Frame.phone ? 76 : 76)
            onActed: Frame.toastActed()
        }
    }
    // Another window is in use, or this one is a picture among others in the list of them.
    Rectangle {
        objectName: "cover"
        anchors.fill: parent
        visible: Privacy.coverWhenAway && Session.state === Session.Open && !window.active
        color: Theme.ground
        z: 10
        AppMark {
            anchors.centerIn: parent
            size: 44
        }
    }
    Connections {
        target: Frame
        function onTold(text: string, action: string) {
            toast.show(text, action);
        }
    }
    // Here, because a restore ends with the vault locked.
    Connections {
        target: Backups
        function onDone(text: string) {
            toast.show(text, "");
        }
    }
}
