// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay
import Backpay.Models

/** The line of the imported file behind a row, exactly as it was written, and how to check that file. */
Popover {
    id: popover

    panelWidth: 560
    name: popover.source.title ?? ""
    onClosed: {
        Disclosure.close();
        SourceModel.closeSource();
    }

    readonly property var source: SourceModel.source
    property real work: 0 // the revision of the row where packets hold it as work
    property bool ownTime: false

    Column {
        width: parent.width
        spacing: 8

        Item {
            width: parent.width
            height: 24
            PlainText {
                width: parent.width - closer.width
                text: popover.source.title ?? ""
                type: Theme.headingType
                elide: Text.ElideMiddle
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            IconButton {
                id: closer
                anchors.right: parent.right
                anchors.rightMargin: -8
                anchors.verticalCenter: parent.verticalCenter
                focus: true
                iconName: "close"
                text: qsTr("Close")
                onClicked: popover.close()
            }
        }
        PlainText {
            width: parent.width
            text: popover.source.place ?? ""
            type: Theme.smallType
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
        }
        Rule {
            width: parent.width
            color: Theme.outline
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            text: popover.source.header ?? ""
            type: Theme.monoType
            color: Theme.inkTertiary
            wrapMode: Text.WrapAnywhere
        }
        PlainText {
            objectName: "sourceText"
            width: parent.width
            text: popover.source.text ?? ""
            type: Theme.monoType
            wrapMode: Text.WrapAnywhere
        }
        Rule {
            width: parent.width
        }
        PlainText {
            width: parent.width
            text: qsTr("SHA-256 of the file")
            type: Theme.noteType
            color: Theme.inkTertiary
        }
        PlainText {
            width: parent.width
            text: popover.source.sha256 ?? ""
            type: Theme.monoType
            color: Theme.inkSecondary
            wrapMode: Text.WrapAnywhere
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            text: popover.source.note ?? ""
            type: Theme.smallType
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
        }
        DisclosurePane {
            width: parent.width
            work: popover.work
            ownTime: popover.ownTime
        }
    }
}
