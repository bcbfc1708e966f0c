// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Backpay
import Backpay.Models

/** The copies of the vault: made now, tested, and one put back in its place. */
Section {
    id: backups

    /** The copy that is about to be restored, "" for none. */
    property string restoring: ""

    function ask(file: string) {
        passphrase.text = "";
        backups.restoring = file;
    }
    function restore() {
        Backups.restore(backups.restoring, passphrase.text);
        passphrase.text = "";
    }

    objectName: "settingsBackups"
    title: qsTr("Backups")
    note: Backups.keptText

    VaultNotices {
        width: parent.width
        bottomPadding: 12
    }
    Paragraph {
        width: parent.width
        visible: !Backups.available
        text: qsTr("The sample data are not backed up.")
    }
    TableHead {
        width: parent.width
        visible: Backups.rows.length > 0
        HeadCell {
            horizontalAlignment: Text.AlignLeft
            width: parent.width / 3
            text: qsTr("Made")
        }
        HeadCell {
            x: parent.width / 3
            width: 80
            visible: !Frame.phone
            text: qsTr("Size")
        }
        HeadCell {
            x: Frame.phone ? parent.width / 3 : parent.width / 3 + 96
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Test")
        }
    }
    Repeater {
        model: Backups.rows
        TableRow {
            id: row

            required property int index
            required property var modelData

            width: backups.width
            height: Frame.phone ? Theme.touchTargetSize : Theme.rowRegularSize
            sentence: row.modelData.sentence

            Cell {
                horizontalAlignment: Text.AlignLeft
                width: row.width / 3
                text: row.modelData.made
            }
            Cell {
                x: row.width / 3
                width: 80
                visible: !Frame.phone
                text: row.modelData.size
            }
            Row {
                x: Frame.phone ? row.width / 3 : row.width / 3 + 96
                width: Math.max(0, row.width - x - testLink.width - 12)
                height: parent.height
                spacing: 8
                Mark {
                    anchors.verticalCenter: parent.verticalCenter
                    tone: row.modelData.tone
                }
                Cell {
                    horizontalAlignment: Text.AlignLeft
                    width: Math.max(0, parent.width - 20)
                    text: row.modelData.testText
                    type: Theme.smallType
                    color: Theme.inkSecondary
                }
            }
            LinkButton {
                id: testLink
                objectName: "backupTest" + row.index
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                enabled: !Backups.busy
                text: qsTr("Test", "verb: try whether a backup is good")
                Accessible.name: qsTr("Test the backup of %1").arg(row.modelData.made)
                onClicked: Backups.test(row.modelData.file)
            }
        }
    }
    Item {
        width: 1
        height: 12
    }
    Flow {
        width: parent.width
        visible: Backups.available && !Backups.busy
        spacing: 8
        ActionButton {
            objectName: "backUpNow"
            kind: ActionButton.Primary
            iconName: "shield"
            text: qsTr("Back up now")
            onClicked: Backups.backUpNow()
        }
        ActionButton {
            objectName: "backupElsewhere"
            text: qsTr("Save a copy elsewhere")
            onClicked: {
                saver.selectedFile = Backups.suggestedCopy();
                saver.open();
            }
        }
        ActionButton {
            objectName: "backupTestNewest"
            enabled: Backups.rows.length > 0
            text: qsTr("Test the newest")
            onClicked: Backups.testNewest()
        }
        ActionButton {
            objectName: "backupRestore"
            text: qsTr("Restore")
            onClicked: chooser.open()
        }
    }
    ProgressLine {
        objectName: "backupProgress"
        width: Math.min(parent.width, 560)
        visible: Backups.busy
        text: Backups.busyText
        fraction: Backups.progress
    }
    Item {
        width: 1
        height: 12
        visible: backups.restoring !== "" || Backups.errorText !== ""
    }
    Notice {
        objectName: "backupAsks"
        width: parent.width
        visible: backups.restoring !== "" && !Backups.busy
        kind: Notice.Question
        title: qsTr("Put this copy in the vault’s place?")
        text: qsTr("%1\nThe present vault is kept under another name beside it; nothing is overwritten. The vault is locked then.").arg(Backups.nameOf(backups.restoring))
        Field {
            id: passphrase
            objectName: "backupPassphrase"
            width: Math.min(parent.width, 360)
            secret: true
            label: qsTr("Passphrase or recovery words of the copy")
            onAccepted: backups.restore()
        }
        Row {
            topPadding: 8
            spacing: 12
            ActionButton {
                text: qsTr("Cancel")
                onClicked: backups.ask("")
            }
            ActionButton {
                objectName: "backupRestoreYes"
                enabled: passphrase.text !== ""
                text: qsTr("Restore")
                onClicked: backups.restore()
            }
        }
    }
    Notice {
        objectName: "backupFault"
        width: parent.width
        visible: Backups.errorText !== ""
        kind: Notice.Fault
        title: Backups.errorText
    }

    FileDialog {
        id: chooser
        title: qsTr("Restore a backup")
        nameFilters: [qsTr("Vaults (*.backpay)"), qsTr("All files (*)")]
        onAccepted: backups.ask(Backups.fileOf(selectedFile))
    }
    FileDialog {
        id: saver
        title: qsTr("Where to keep the copy")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "backpay"
        nameFilters: [qsTr("Vaults (*.backpay)")]
        onAccepted: Backups.copyTo(selectedFile)
    }
}
