// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Backpay
import Backpay.Models

/** Source, Check, Done. Nothing is stored before the last button of Check. */
PageFrame {
    id: importer

    readonly property int step: ImportController.step
    readonly property bool comparing: importer.step === ImportController.Choose && SnapshotComparison.active
    readonly property bool choosing: importer.step === ImportController.Choose && !importer.comparing
    readonly property bool working: importer.step === ImportController.Reading || importer.step === ImportController.Storing
    readonly property bool checking: importer.step === ImportController.Check
    readonly property bool done: importer.step === ImportController.Done
    readonly property var steps: [qsTr("Source"), qsTr("Check"), qsTr("Done")]
    readonly property int stepIndex: importer.choosing || importer.step === ImportController.Reading ? 0 : importer.done ? 2 : 1
    readonly property string stepTitle: Frame.phone && !importer.choosing ? qsTr("%1, %2 of %3").arg(importer.steps[importer.stepIndex]).arg(importer.stepIndex + 1).arg(importer.steps.length) : qsTr("Import")

    title: importer.comparing ? qsTr("What changed") : importer.stepTitle
    crumbs: importer.comparing ? [qsTr("Import"), qsTr("What changed")] : []
    lede: importer.comparing ? SnapshotComparison.lede : ImportController.lede
    ledeName: "importLede"
    canGoBack: importer.checking || importer.done || importer.comparing
    backIcon: importer.comparing ? "left" : "close"
    hasFooter: importer.checking || importer.done
    actions: [
        Stepper {
            visible: !Frame.phone && !importer.comparing
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            steps: importer.steps
            current: importer.stepIndex
        }
    ]
    footer: [
        ImportFooter {
            anchors.fill: parent
        }
    ]

    ImportSource {
        width: parent.width
        visible: importer.choosing
        onChooseWanted: chooser.open()
    }
    ProgressLine {
        width: Math.min(parent.width, 560)
        visible: importer.working
        text: ImportController.progressText
        fraction: ImportController.progress
        cancelText: qsTr("Cancel")
        onCancelled: ImportController.cancel()
    }
    ImportCheck {
        width: parent.width
        visible: importer.checking
        page: importer
        onAddWanted: chooser.open()
    }
    Section {
        width: Math.min(parent.width, 720)
        visible: importer.done
        title: qsTr("Files")
        Repeater {
            model: ImportController.files
            FileRow {
                required property int index
                width: parent ? parent.width : 0
                acts: false
                current: false
            }
        }
    }
    HandRecordPane {
        width: parent.width
        visible: importer.choosing
    }
    ImportHistory {
        width: parent.width
        shown: importer.choosing
    }
    SnapshotComparisonView {
        width: parent.width
        visible: importer.comparing
        page: importer
    }
    Connections {
        target: SnapshotComparison
        function onChanged() {
            importer.flick.contentY = 0;
        }
    }
    Connections {
        target: ImportController
        function onUndone(text: string) {
            Frame.told(text, "");
        }
    }
    FileDialog {
        id: chooser
        title: qsTr("Choose task histories")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Histories (*.csv *.tsv *.txt *.json *.html *.htm *.ofx *.qfx *.qif *.xml *.xlsx *.ods *.zip)"), qsTr("All files (*)")]
        onAccepted: ImportController.addFiles(selectedFiles)
    }
}
