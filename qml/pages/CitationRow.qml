// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay
import Backpay.Models

/** Where a rule is written. The app goes nowhere by itself: text and address can be copied. */
TableRow {
    id: row

    required property string text
    required property string url

    height: words.height + 16
    sentence: row.text + (row.url === "" ? "" : ", " + row.url)

    Column {
        id: words
        y: 8
        width: parent.width - copy.width - 8
        PlainText {
            width: parent.width
            text: row.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            text: row.url
            type: Theme.monoType
            color: Theme.inkTertiary
            wrapMode: Text.WrapAnywhere
            Accessible.ignored: true
        }
    }
    IconButton {
        id: copy
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        iconName: "copy"
        text: qsTr("Copy %1").arg(row.text)
        onClicked: {
            Calculator.copy(row.url === "" ? row.text : row.text + "\n" + row.url);
            Frame.told(qsTr("Copied."), "");
        }
    }
}
