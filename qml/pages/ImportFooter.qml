// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay
import Backpay.Models

/** The two buttons of an import that stay in sight. */
Item {
    id: footer

    readonly property bool done: ImportController.step === ImportController.Done

    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        visible: !Frame.phone && !footer.done
        width: buttons.x - 16
        text: qsTr("Esc leaves without storing anything")
        type: Theme.smallType
        color: Theme.inkTertiary
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Frame.phone ? footer.width : implicitWidth
        spacing: Frame.phone ? 10 : 12

        ActionButton {
            id: back
            visible: !footer.done
            objectName: "importBack"
            text: qsTr("Back")
            width: Frame.phone ? Math.max(100, implicitWidth) : implicitWidth
            onClicked: ImportController.back()
        }
        ActionButton {
            id: undo
            visible: footer.done
            objectName: "importUndo"
            iconName: Frame.phone ? "" : "undo"
            text: qsTr("Undo this import")
            width: Frame.phone ? Math.min(implicitWidth, footer.width * 0.5) : implicitWidth
            onClicked: ImportController.undoLast()
        }
        ActionButton {
            objectName: footer.done ? "importSee" : "importNext"
            kind: ActionButton.Primary
            text: footer.done ? qsTr("See what it paid") : ImportController.nextText
            enabled: footer.done || ImportController.canNext
            width: Frame.phone ? buttons.width - (footer.done ? undo.width : back.width) - buttons.spacing : implicitWidth
            onClicked: {
                if (footer.done)
                    Route.go(Route.Pay);
                else
                    ImportController.next();
            }
        }
    }
}
