// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Backpay
import Backpay.Models

/** The reference rates that comparisons across currencies use. */
Section {
    id: rates

    property bool asking: false

    title: qsTr("Reference rates")
    Component.onCompleted: ReferenceRates.look()

    Paragraph {
        objectName: "ratesHeld"
        width: parent.width
        bottomPadding: 12
        text: ReferenceRates.heldText
    }
    Flow {
        width: parent.width
        spacing: 12
        ActionButton {
            objectName: "ratesImport"
            iconName: "import"
            text: qsTr("From a file")
            enabled: !ReferenceRates.busy
            onClicked: chooser.open()
        }
        ActionButton {
            objectName: "ratesFetch"
            text: qsTr("From the European Central Bank")
            enabled: !ReferenceRates.busy
            onClicked: rates.asking = true
        }
    }
    Item {
        width: 1
        height: 12
    }
    Notice {
        width: parent.width
        visible: rates.asking
        kind: Notice.Question
        title: qsTr("Ask the bank's server now?")
        text: qsTr("%1\nIt learns this computer's address and that somebody asked for the table, as with any page. Nothing of the vault is sent.").arg(ReferenceRates.address)
        Row {
            topPadding: 8
            spacing: 12
            ActionButton {
                text: qsTr("No")
                onClicked: rates.asking = false
            }
            ActionButton {
                objectName: "ratesFetchYes"
                text: qsTr("Ask")
                onClicked: {
                    rates.asking = false;
                    ReferenceRates.fetch();
                }
            }
        }
    }
    ProgressLine {
        width: Math.min(parent.width, 560)
        visible: ReferenceRates.busy
        text: ReferenceRates.busyText
    }
    Notice {
        width: parent.width
        visible: ReferenceRates.errorText !== ""
        kind: Notice.Fault
        title: ReferenceRates.errorText
    }
    TableHead {
        width: Math.min(rates.width, 560)
        visible: ReferenceRates.rates.length > 0
        HeadCell {
            horizontalAlignment: Text.AlignLeft
            width: parent.width / 2
            text: qsTr("For 1 euro")
        }
        HeadCell {
            anchors.right: parent.right
            width: parent.width / 2
            text: ReferenceRates.dayText
        }
    }
    Repeater {
        model: ReferenceRates.rates
        TableRow {
            id: row
            required property var modelData
            width: Math.min(rates.width, 560)
            height: Theme.rowDenseSize
            sentence: row.modelData.currency + ", " + row.modelData.rate + ", " + row.modelData.day
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                text: row.modelData.currency
                Accessible.ignored: true
            }
            Cell {
                anchors.right: parent.right
                height: parent.height
                text: row.modelData.rate
            }
        }
    }
    FileDialog {
        id: chooser
        title: qsTr("Reference rates")
        nameFilters: [qsTr("Tables of the European Central Bank (*.csv *.zip)"), qsTr("All files (*)")]
        onAccepted: ReferenceRates.importFile(selectedFile)
    }
    Connections {
        target: ReferenceRates
        function onKept(text: string) { Frame.told(text, ""); }
    }
}
