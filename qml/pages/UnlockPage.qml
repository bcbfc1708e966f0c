// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Backpay
import Backpay.Models

/** A closed vault. No amounts are shown here. */
FocusScope {
    id: unlock

    function open() {
        if (field.text === "" || Session.busy)
            return;
        Session.unlock(field.text);
        field.text = "";
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    Flickable {
        anchors.fill: parent
        contentHeight: Math.max(height, column.implicitHeight + 120)
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column
            anchors.horizontalCenter: parent.horizontalCenter
            y: Frame.phone ? 56 : Math.max(48, (parent.height - implicitHeight) / 2 - 30)
            width: Math.min(parent.width - 48, 360)

            AppMark {
                anchors.horizontalCenter: parent.horizontalCenter
                size: 44
            }
            PlainText {
                width: parent.width
                topPadding: 18
                horizontalAlignment: Text.AlignHCenter
                text: Session.vaultName
                type: Theme.ledeType
                elide: Text.ElideMiddle
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            PlainText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: Session.vaultFile
                type: Theme.smallType
                color: Theme.inkTertiary
                elide: Text.ElideMiddle
            }
            Item {
                width: 1
                height: 28
            }
            Field {
                id: field
                width: parent.width
                label: qsTr("Passphrase")
                secret: true
                fault: Session.errorText
                enabled: !Session.busy
                input.objectName: "unlockField"
                input.focus: true
                input.implicitHeight: Frame.phone ? 48 : 44
                onAccepted: unlock.open()
            }
            Item {
                width: 1
                height: 12
            }
            ActionButton {
                objectName: "unlockButton"
                width: parent.width
                implicitHeight: Frame.phone ? 48 : 44
                kind: ActionButton.Primary
                text: Session.busy ? Session.busyText : qsTr("Unlock")
                enabled: field.text !== "" && !Session.busy
                onClicked: unlock.open()
            }
            Item {
                width: 1
                height: Frame.phone ? 4 : 16
            }
            LinkButton {
                anchors.right: parent.right
                text: qsTr("Other vault")
                enabled: !Session.busy
                onClicked: Session.backToFirstRun()
            }
            RecentVaults {
                width: parent.width
                enabled: !Session.busy
            }
            Item {
                width: 1
                height: 24
                visible: TimerModel.running
            }
            Rule {
                visible: TimerModel.running
                width: parent.width
                implicitHeight: Theme.sectionLine
                color: Theme.ruleStrong
            }
            MarkedText {
                visible: TimerModel.running
                topPadding: 10
                tone: TimerModel.paused ? "none" : "running"
                text: TimerModel.stateText
            }
            PlainText {
                objectName: "lockedTimer"
                visible: TimerModel.running
                width: parent.width
                text: TimerModel.lockedText
                type: Theme.bodyStrongType
                elide: Text.ElideMiddle
            }
        }
        PlainText {
            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height - height - 28
            width: Math.min(implicitWidth, parent.width - 48)
            text: qsTr("No amounts are shown while locked.")
            type: Theme.smallType
            color: Theme.inkTertiary
            wrapMode: Text.Wrap
        }
    }
}
