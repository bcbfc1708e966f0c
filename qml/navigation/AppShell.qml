// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
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

    Shortcut {
        sequence: "Alt+1"
        onActivated: Route.go(Route.Today)
    }
    Shortcut {
        sequence: "Alt+2"
        onActivated: Route.go(Route.Work)
    }
    Shortcut {
        sequence: "Alt+3"
        onActivated: Route.go(Route.Pay)
    }
    Shortcut {
        sequence: "Alt+4"
        onActivated: Route.go(Route.Claims)
    }
    Shortcut {
        sequences: ["Alt+5", "Ctrl+I"]
        onActivated: Route.go(Route.Import)
    }
    Shortcut {
        sequences: ["Alt+6", "Ctrl+,"]
        onActivated: Route.go(Route.Settings)
    }
    Shortcut {
        sequence: "Ctrl+L"
        onActivated: Session.lock()
    }
    Shortcut {
        sequence: "Ctrl+V"
        enabled: Route.shows(Route.Import, "")
        onActivated: ImportController.paste()
    }
    Shortcut {
        sequences: ["F1", "Ctrl+?"]
        onActivated: shortcuts.open(null)
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
    }
}
