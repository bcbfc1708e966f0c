// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay
import Backpay.Models

/** What the selected rows come to, and what can be done with them. */
Item {
    id: foot

    PlainText {
        objectName: "rowsSelection"
        anchors.verticalCenter: parent.verticalCenter
        width: foot.width - acts.width - 12
        text: RowsModel.selectionText
        type: Frame.phone ? Theme.smallType : Theme.bodyStrongType
        wrapMode: Text.Wrap
        maximumLineCount: 2
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Row {
        id: acts
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8
        ActionButton {
            objectName: "rowsCopy"
            iconName: "copy"
            text: qsTr("Copy")
            onClicked: RowsModel.copySelection()
        }
        IconButton {
            objectName: "rowsClear"
            anchors.verticalCenter: parent.verticalCenter
            iconName: "close"
            text: qsTr("Select nothing")
            onClicked: RowsModel.clearSelection()
        }
    }
}
