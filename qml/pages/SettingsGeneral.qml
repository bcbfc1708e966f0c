// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Backpay
import Backpay.Models

/** The vault's file and others, sample data, the calendar. */
TwoColumns {
    id: general

    Section {
        width: general.columnWidth
        title: qsTr("This vault")
        FigureRow {
            width: parent.width
            label: qsTr("Name")
            figure: Session.vaultName
        }
        FigureRow {
            width: parent.width
            label: qsTr("File")
            note: Session.sampleData ? qsTr("A folder of its own, in memory where the system offers that") : Session.vaultFile
        }
        FigureRow {
            width: parent.width
            label: Session.vaultState
        }
        Item {
            width: 1
            height: 12
        }
        ActionButton {
            objectName: "settingsOpenVault"
            iconName: "file"
            text: qsTr("Open another vault")
            enabled: !Session.busy
            onClicked: chooser.open()
        }
        Notice {
            width: parent.width
            visible: Session.errorText !== ""
            kind: Notice.Fault
            title: Session.errorText
        }
    }
    Section {
        width: general.columnWidth
        title: qsTr("Sample data")
        Paragraph {
            width: parent.width
            bottomPadding: 12
            text: Session.sampleData ? qsTr("What you see is made up. It stands in a vault of its own and never among your records. Removing it leaves nothing behind.") : qsTr("Made-up histories of five platforms, in a vault of their own. Yours is locked meanwhile and stays as it is.")
        }
        ActionButton {
            objectName: "sampleRemove"
            visible: Session.sampleData
            text: qsTr("Remove sample data")
            onClicked: Session.lock()
        }
        ActionButton {
            objectName: "sampleTry"
            visible: !Session.sampleData
            iconName: "play"
            text: qsTr("Try it with sample data")
            enabled: !Session.busy
            onClicked: Session.trySample()
        }
    }
    Section {
        width: general.columnWidth
        visible: recent.others.length > 0
        title: qsTr("Recent vaults")
        RecentVaults {
            id: recent
            width: parent.width
        }
    }
    Section {
        width: general.columnWidth
        title: qsTr("Days and zone")
        FigureRow {
            width: parent.width
            label: qsTr("Today")
            figure: Session.todayText
        }
        FigureRow {
            width: parent.width
            label: qsTr("Zone of this computer")
            figure: Session.zoneText
        }
        Paragraph {
            width: parent.width
            topPadding: 8
            text: qsTr("It decides what “today” is, and nothing else. Rows keep the time their file wrote; days and weeks of work follow the zone and the first day of each contract, set on its page.")
        }
    }
    FileDialog {
        id: chooser
        title: qsTr("Open a vault")
        nameFilters: [qsTr("Backpay vaults (*.backpay)"), qsTr("All files (*)")]
        onAccepted: Session.openFile(selectedFile)
    }
}
