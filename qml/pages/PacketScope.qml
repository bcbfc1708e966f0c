// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay
import Backpay.Models

/** What a packet covers. On a phone what is chosen stands in two lines until it is to be changed. */
Column {
    id: scope

    property bool changing: !Frame.phone

    spacing: 12

    Item {
        width: parent.width
        height: when.y + when.height + 6
        visible: Frame.phone
        Rule {
            width: parent.width
        }
        PlainText {
            y: 6
            width: change.x - 12
            text: PacketModel.scopeText
            Accessible.ignored: true
        }
        PlainText {
            id: when
            y: 26
            width: change.x - 12
            text: PacketModel.days
            wrapMode: Text.Wrap
            type: Theme.smallType
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
        LinkButton {
            id: change
            objectName: "packetScopeChange"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: scope.changing ? qsTr("Done") : qsTr("Change")
            Accessible.description: PacketModel.scopeText + ", " + PacketModel.days
            onClicked: scope.changing = !scope.changing
        }
        Rule {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
    Section {
        width: parent.width
        visible: scope.changing
        title: qsTr("What it covers")
        note: Frame.phone ? "" : PacketModel.days

        Flow {
            width: parent.width
            spacing: 12
            Picker {
                objectName: "packetPlatform"
                width: Math.min(implicitWidth, scope.width)
                name: qsTr("Platform")
                choices: PacketModel.platforms
                current: PacketModel.platform
                onChosen: value => PacketModel.platform = value
            }
            Picker {
                objectName: "packetContract"
                width: Math.min(implicitWidth, scope.width)
                name: qsTr("Contract")
                choices: PacketModel.contracts
                current: PacketModel.contract
                onChosen: value => PacketModel.contract = value
            }
            Picker {
                objectName: "packetPeriod"
                width: Math.min(implicitWidth, scope.width)
                name: qsTr("Days")
                iconName: "calendar"
                choices: PacketModel.periods
                current: PacketModel.period
                onChosen: value => PacketModel.period = value
            }
        }
        Item {
            width: 1
            height: 12
            visible: days.visible
        }
        Flow {
            id: days
            width: parent.width
            visible: PacketModel.period === "days"
            spacing: 12
            Field {
                width: Math.min(180, (scope.width - 12) / 2)
                label: qsTr("First day")
                hint: qsTr("YYYY-MM-DD")
                input.objectName: "packetFrom"
                text: PacketModel.from
                input.onEditingFinished: PacketModel.from = text
            }
            Field {
                width: Math.min(180, (scope.width - 12) / 2)
                label: qsTr("Last day")
                hint: qsTr("YYYY-MM-DD")
                input.objectName: "packetTo"
                text: PacketModel.to
                input.onEditingFinished: PacketModel.to = text
            }
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            topPadding: 6
            text: PacketModel.daysFault
            type: Theme.smallType
            color: Theme.riskText
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
}
