// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQml
import QtQuick
import QtQuick.Dialogs
import Backpay
import Backpay.Models

/** The open vault: the places, the page in sight, and the keys that lead from one to another. */
FocusScope {
    id: shell

    /** On a phone the timer stands above the bottom bar wherever Today is not in sight. */
    readonly property bool miniTimer: !Frame.sidebar && TimerModel.running && !Route.shows(Route.Today, "")

    // Files named on the command line are read as the vault opens: their preview is what was asked for.
    Component.onCompleted: Route.go(ImportController.step === ImportController.Choose ? Route.Today : Route.Import)
    Keys.onEscapePressed: Route.back()
    Keys.onBackPressed: Route.back()

    Commands {
        id: acts
    }
    Instantiator {
        model: acts.keyed
        Shortcut {
            id: shortcut
            required property var modelData
            sequences: shortcut.modelData.keys
            enabled: shortcut.modelData.can()
            onActivated: shortcut.modelData.act()
        }
    }
    Connections {
        target: Route
        function onPaletteAsked() { palette.open(null); }
        function onKeysAsked() { shortcuts.open(null); }
        function onPrintAsked() { paper.open(); }
        function onNoted(text: string) { Frame.told(text, ""); }
    }
    // QPrinter and its dialog need widgets: the system's own viewer prints what is written here.
    FileDialog {
        id: paper
        title: qsTr("Keep the table as a PDF, then open it to print")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "pdf"
        nameFilters: [qsTr("PDF files (*.pdf)")]
        onAccepted: TableExport.print(Route.table, selectedFile)
    }
    Connections {
        target: TableExport
        function onPrinted(file: url) { Qt.openUrlExternally(file); }
        function onKept(text: string) { Frame.told(text, ""); }
        function onFailed(text: string) { Frame.told(text, ""); }
    }
    Connections {
        target: Frame
        function onToastActed() { UndoStack.undo(); }
    }
    Connections {
        target: UndoStack
        function onDone(text: string) { Frame.told(text, ""); }
    }

    NavBar {
        id: bar
        visible: !(Frame.phone && Route.deep)
        width: Frame.phone ? shell.width : Frame.sidebar ? Theme.sidebarSize : Theme.railSize
        height: Frame.phone ? Theme.bottomBarSize : shell.height
        y: shell.height - height
        current: Route.page === "contract" ? Route.Work : Route.place
    }
    Only {
        when: shell.miniTimer
        MiniTimer {
            x: Frame.phone ? 0 : bar.width
            width: shell.width - x
            y: shell.height - height - (Frame.phone && bar.visible ? bar.height : 0)
            leftPadding: 16
            rightPadding: 4
            onClicked: Route.go(Route.Today)
        }
    }
    FocusScope {
        x: Frame.phone ? 0 : bar.width
        width: shell.width - x
        height: shell.height - (Frame.phone && bar.visible ? bar.height : 0) - (shell.miniTimer ? Theme.miniTimerSize : 0)
        focus: true

        Only {
            when: Route.shows(Route.Today, "")
            takesFocus: true
            TodayPage {
                anchors.fill: parent
            }
        }
        Only {
            when: Route.shows(Route.Work, "")
            takesFocus: true
            WorkPage {
                anchors.fill: parent
            }
        }
        Only {
            when: Route.shows(Route.Pay, "")
            takesFocus: true
            PayPage {
                anchors.fill: parent
            }
        }
        Only {
            when: Route.shows(Route.Claims, "") && !ClaimsModel.findingOpen
            takesFocus: true
            ClaimsPage {
                anchors.fill: parent
            }
        }
        Only {
            when: Route.shows(Route.Claims, "") && ClaimsModel.findingOpen
            takesFocus: true
            FindingPage {
                anchors.fill: parent
            }
        }
        Only {
            when: Route.shows(Route.Import, "")
            takesFocus: true
            ImportPage {
                anchors.fill: parent
            }
        }
        Only {
            when: Route.shows(Route.Settings, "")
            takesFocus: true
            SettingsPage {
                anchors.fill: parent
            }
        }
        Only {
            when: Route.page === "contract"
            takesFocus: true
            ContractPage {
                anchors.fill: parent
            }
        }
        Only {
            when: Route.page === "rows"
            takesFocus: true
            RowsPage {
                anchors.fill: parent
            }
        }
        Only {
            when: Route.page === "facts"
            takesFocus: true
            FactSheetPage {
                anchors.fill: parent
            }
        }
        Only {
            when: Route.page === "calculator"
            takesFocus: true
            CalculatorPage {
                anchors.fill: parent
            }
        }
        Only {
            when: Route.page === "packet" && !PacketCheck.active
            takesFocus: true
            PacketPage {
                anchors.fill: parent
            }
        }
        Only {
            when: Route.page === "packet" && PacketCheck.active
            takesFocus: true
            PacketCheckPage {
                anchors.fill: parent
            }
        }
    }
    FigurePopover {
        id: explained
        onRowsWanted: rows => Route.openRows(rows)
        onContractWanted: key => Route.openContract(key)
    }
    Connections {
        target: Frame
        function onFigureAsked(figure: var, from: Item) {
            if (figure.sentence === undefined) {
                Route.openRows(figure.rows);
                return;
            }
            FigureModel.ask(figure);
            explained.open(from);
        }
    }
    ShortcutsPopover {
        id: shortcuts
        commands: acts.keyed
    }
    CommandPalette {
        id: palette
        commands: acts
    }
}
