// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Backpay
import Backpay.Models

/** The question the app answers, and three ways to begin. */
FocusScope {
    id: start

    /** The form of a new vault is on show beside this pane. */
    property bool chosenNew: false

    signal newVault

    readonly property int side: Frame.phone ? 20 : Frame.sidebar ? 56 : 32

    Flickable {
        anchors.fill: parent
        contentHeight: Math.max(height, column.implicitHeight + foot.implicitHeight + 96)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Row {
            id: brand
            x: start.side
            y: Frame.phone ? 24 : 40
            spacing: 12
            AppMark {
                size: Frame.phone ? 28 : 30
            }
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Backpay")
                type: Theme.figureSmallType
            }
        }
        Column {
            id: column
            x: start.side
            y: brand.y + (Frame.phone ? 76 : 94)
            width: Math.min(parent.width - 2 * start.side, 480)

            PlainText {
                width: parent.width
                text: qsTr("What did an hour of your work really pay?")
                type: Frame.phone || parent.width < 320 ? Theme.startPhoneType : Theme.startType
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            PlainText {
                width: parent.width
                topPadding: 14
                text: qsTr("Bring the task histories you already have. Backpay counts the hours nobody paid for and shows the working.")
                color: Theme.inkSecondary
                lineHeight: 24
                wrapMode: Text.Wrap
            }
            Item {
                width: 1
                height: Frame.phone ? 24 : 40
            }
            Rule {
                visible: Frame.phone
                width: parent.width
                implicitHeight: Theme.sectionLine
                color: Theme.ruleStrong
            }
            StartChoice {
                objectName: "firstRunSample"
                width: parent.width
                iconName: "play"
                text: qsTr("Try it with sample data")
                note: qsTr("Made up, marked as such, gone when you lock it")
                enabled: !Session.busy
                onClicked: Session.trySample()
            }
            StartChoice {
                objectName: "firstRunNew"
                width: parent.width
                iconName: "plus"
                text: qsTr("New vault")
                note: qsTr("An encrypted file on this computer")
                current: start.chosenNew
                enabled: !Session.busy
                onClicked: start.newVault()
            }
            StartChoice {
                objectName: "firstRunOpen"
                width: parent.width
                iconName: "file"
                text: qsTr("Open a vault")
                note: qsTr("A .backpay file")
                enabled: !Session.busy
                onClicked: chooser.open()
            }
            PlainText {
                visible: recent.visible
                topPadding: 20
                text: qsTr("Recent vaults")
                type: Theme.headingType
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            RecentVaults {
                id: recent
                width: parent.width
            }
            PlainText {
                width: parent.width
                visible: Session.busy
                topPadding: 12
                text: Session.busyText
                type: Theme.smallType
                color: Theme.inkSecondary
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
            Item {
                width: 1
                height: 16
                visible: fault.visible
            }
            Notice {
                id: fault
                width: parent.width
                visible: Session.errorText !== "" && !start.chosenNew
                kind: Notice.Fault
                title: Session.errorText
            }
        }
        PlainText {
            id: foot
            x: start.side
            y: parent.height - height - (Frame.phone ? 20 : 32)
            width: Math.min(parent.width - 2 * start.side, 400)
            text: qsTr("Works offline. No account. Nothing leaves this computer unless you export it.")
            type: Theme.smallType
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
        }
    }
    FileDialog {
        id: chooser
        title: qsTr("Open a vault")
        nameFilters: [qsTr("Backpay vaults (*.backpay)"), qsTr("All files (*)")]
        onAccepted: Session.openFile(selectedFile)
    }
}
