// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay
import Backpay.Models

/** A closed vault. No amounts are shown here. */
FocusScope {
    id: unlock

    /** By recovery words instead of the passphrase. */
    property bool byWords: false

    readonly property string typed: unlock.byWords ? words.text : field.text

    function open() {
        if (unlock.typed === "" || Session.busy)
            return;
        if (unlock.byWords) {
            Session.unlockWithWords(words.text); // kept: one wrong word of 24 is mended, not typed anew
            return;
        }
        Session.unlock(field.text);
        field.text = "";
    }
    function change() {
        Session.clearError();
        field.text = "";
        words.text = "";
        unlock.byWords = !unlock.byWords;
        (unlock.byWords ? words.input : field.input).forceActiveFocus();
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
                visible: !unlock.byWords
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
            WordsField {
                id: words
                visible: unlock.byWords
                width: parent.width
                fault: unlock.byWords ? Session.errorText : ""
                hint: qsTr("%1 of 24 words").arg(VaultKeys.countOf(words.text))
                enabled: !Session.busy
                input.objectName: "unlockWords"
                completionName: "unlockCompletion"
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
                enabled: unlock.typed !== "" && !Session.busy
                onClicked: unlock.open()
            }
            Item {
                width: 1
                height: Frame.phone ? 4 : 16
            }
            Item {
                width: parent.width
                height: otherVault.height
                LinkButton {
                    objectName: "unlockByWords"
                    text: unlock.byWords ? qsTr("Use the passphrase") : qsTr("Use recovery words")
                    enabled: !Session.busy
                    onClicked: unlock.change()
                }
                LinkButton {
                    id: otherVault
                    anchors.right: parent.right
                    text: qsTr("Other vault")
                    enabled: !Session.busy
                    onClicked: Session.backToFirstRun()
                }
            }
            LinkButton {
                objectName: "unlockByKeyStore"
                visible: Session.keyStoreOpens
                text: qsTr("Use this computer’s key store")
                enabled: !Session.busy
                onClicked: Session.unlockWithKeyStore()
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
