// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** The open vault: the places, the page, and the way back from a contract to where it was opened. */
FocusScope {
    id: shell

    enum Place { Today, Work, Pay, Claims, Import }

    property int place: AppShell.Today
    /** The contract on show, "" for none. */
    property string contract: ""
    /** Under Claims: whether the calculator is on show. */
    property bool calculating: false
    /** Under Claims: whether the sheet of facts is. */
    property bool factSheet: false
    /** Under Claims: whether an evidence packet is put together there. */
    property bool packet: false
    readonly property bool finding: ClaimsModel.findingOpen
    /** Whether a page below Claims is on show. */
    readonly property bool belowClaims: shell.calculating || shell.factSheet || shell.packet || shell.finding
    /** On a phone the timer stands above the bottom bar wherever Today is not in sight. */
    readonly property bool miniTimer: !Frame.sidebar && TimerModel.running && (shell.place !== AppShell.Today || shell.contract !== "")

    function go(place: int) {
        shell.contract = "";
        shell.calculating = false;
        shell.factSheet = false;
        shell.packet = false;
        PacketCheck.close();
        SnapshotComparison.close();
        while (ClaimsModel.close()) {}
        MatchesModel.active = false;
        shell.place = place;
    }
    function openContract(key: string) {
        ContractModel.load(key);
        shell.contract = key;
    }
    /** From the check to the packet, from a packet that is built to its choices, from those to Claims. */
    function packetBack() {
        if (PacketCheck.active)
            PacketCheck.close();
        else if (PacketBuild.step === PacketBuild.Built)
            PacketBuild.again();
        else if (PacketBuild.step === PacketBuild.Choose)
            shell.packet = false;
    }
    function back() {
        if (shell.contract !== "") {
            shell.contract = "";
        } else if (shell.place === AppShell.Claims && (shell.calculating || shell.factSheet)) {
            shell.calculating = false;
            shell.factSheet = false;
        } else if (shell.place === AppShell.Claims && shell.packet) {
            shell.packetBack();
        } else if (shell.place === AppShell.Claims && ClaimsModel.close()) {
            return;
        } else if (shell.place === AppShell.Import && SnapshotComparison.active && ImportController.step === ImportController.Choose) {
            SnapshotComparison.close();
        } else if (shell.place === AppShell.Import && ImportController.step !== ImportController.Storing) {
            ImportController.back();
        } else if (shell.place === AppShell.Pay && MatchesModel.active) {
            MatchesModel.back();
        } else if (shell.place !== AppShell.Today) {
            shell.go(AppShell.Today);
        }
    }

    // Files named on the command line are read as the vault opens: their preview is what was asked for.
    Component.onCompleted: {
        if (ImportController.step !== ImportController.Choose)
            shell.place = AppShell.Import;
    }
    Keys.onEscapePressed: shell.back()
    Keys.onBackPressed: shell.back()

    Shortcut {
        sequence: "Alt+1"
        onActivated: shell.go(AppShell.Today)
    }
    Shortcut {
        sequence: "Alt+2"
        onActivated: shell.go(AppShell.Work)
    }
    Shortcut {
        sequence: "Alt+3"
        onActivated: shell.go(AppShell.Pay)
    }
    Shortcut {
        sequence: "Alt+4"
        onActivated: shell.go(AppShell.Claims)
    }
    Shortcut {
        sequences: ["Alt+5", "Ctrl+I"]
        onActivated: shell.go(AppShell.Import)
    }
    Shortcut {
        sequence: "Ctrl+L"
        onActivated: Session.lock()
    }
    Shortcut {
        sequence: "Ctrl+V"
        enabled: shell.place === AppShell.Import && shell.contract === ""
        onActivated: ImportController.paste()
    }
    Shortcut {
        sequences: ["F1", "Ctrl+?"]
        onActivated: shortcuts.open(null)
    }

    NavBar {
        id: bar
        readonly property bool hidden: Frame.phone && (shell.contract !== "" || (shell.place === AppShell.Claims && shell.belowClaims) || (shell.place === AppShell.Pay && MatchesModel.active) || (shell.place === AppShell.Import && (SnapshotComparison.active || ImportController.step !== ImportController.Choose)))
        visible: !bar.hidden
        width: Frame.phone ? shell.width : Frame.sidebar ? Theme.sidebarSize : Theme.railSize
        height: Frame.phone ? Theme.bottomBarSize : shell.height
        y: shell.height - height
        current: shell.contract !== "" ? AppShell.Work : shell.place
        onChosen: index => shell.go(index)
        onLockRequested: Session.lock()
    }
    Only {
        when: shell.miniTimer
        MiniTimer {
            x: Frame.phone ? 0 : bar.width
            width: shell.width - x
            y: shell.height - height - (Frame.phone && bar.visible ? bar.height : 0)
            leftPadding: 16
            rightPadding: 4
            onClicked: shell.go(AppShell.Today)
        }
    }
    FocusScope {
        x: Frame.phone ? 0 : bar.width
        width: shell.width - x
        height: shell.height - (Frame.phone && bar.visible ? bar.height : 0) - (shell.miniTimer ? Theme.miniTimerSize : 0)
        focus: true

        Only {
            when: shell.contract === "" && shell.place === AppShell.Today
            takesFocus: true
            TodayPage {
                anchors.fill: parent
                onContractOpened: key => shell.openContract(key)
                onPlaceChosen: place => shell.go(place)
                onLockRequested: Session.lock()
            }
        }
        Only {
            when: shell.contract === "" && shell.place === AppShell.Work
            takesFocus: true
            WorkPage {
                anchors.fill: parent
                onContractOpened: key => shell.openContract(key)
                onPlaceChosen: place => shell.go(place)
                onLockRequested: Session.lock()
            }
        }
        Only {
            when: shell.contract === "" && shell.place === AppShell.Pay
            takesFocus: true
            PayPage {
                anchors.fill: parent
                onPlaceChosen: place => shell.go(place)
                onLockRequested: Session.lock()
            }
        }
        Only {
            when: shell.contract === "" && shell.place === AppShell.Claims && !shell.belowClaims
            takesFocus: true
            ClaimsPage {
                anchors.fill: parent
                onPlaceChosen: place => shell.go(place)
                onCalculatorWanted: shell.calculating = true
                onFactsWanted: {
                    FactSheetModel.load("");
                    shell.factSheet = true;
                }
                onPacketWanted: shell.packet = true
                onLockRequested: Session.lock()
            }
        }
        Only {
            when: shell.contract === "" && shell.place === AppShell.Claims && !shell.calculating && !shell.factSheet && !shell.packet && shell.finding
            takesFocus: true
            FindingPage {
                anchors.fill: parent
                onBack: shell.back()
                onLockRequested: Session.lock()
            }
        }
        Only {
            when: shell.contract === "" && shell.place === AppShell.Claims && shell.factSheet
            takesFocus: true
            FactSheetPage {
                anchors.fill: parent
                onBack: shell.back()
                onLockRequested: Session.lock()
            }
        }
        Only {
            when: shell.contract === "" && shell.place === AppShell.Claims && shell.calculating
            takesFocus: true
            CalculatorPage {
                anchors.fill: parent
                canGoBack: true
                onBack: shell.back()
                onLockRequested: Session.lock()
            }
        }
        Only {
            when: shell.contract === "" && shell.place === AppShell.Claims && shell.packet && !PacketCheck.active
            takesFocus: true
            PacketPage {
                anchors.fill: parent
                onBack: shell.back()
                onLockRequested: Session.lock()
            }
        }
        Only {
            when: shell.contract === "" && shell.place === AppShell.Claims && shell.packet && PacketCheck.active
            takesFocus: true
            PacketCheckPage {
                anchors.fill: parent
                onBack: shell.back()
                onLockRequested: Session.lock()
            }
        }
        Only {
            when: shell.contract === "" && shell.place === AppShell.Import
            takesFocus: true
            ImportPage {
                anchors.fill: parent
                onBack: shell.back()
                onPlaceChosen: place => shell.go(place)
                onLockRequested: Session.lock()
            }
        }
        Only {
            when: shell.contract !== ""
            takesFocus: true
            ContractPage {
                anchors.fill: parent
                onBack: shell.back()
                onLockRequested: Session.lock()
            }
        }
    }
    ShortcutsPopover {
        id: shortcuts
    }
}
