// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Backpay
import Backpay.Models

/**
 * Every act of the open vault, once: its name, its keys, whether it can be done now, and what it does. The shortcuts,
 * the page of keys and the command palette all come from here.
 */
QtObject {
    id: commands

    readonly property var contracts: TimerModel.contracts

    function always(): bool {
        return true;
    }
    function startOrStop() {
        if (TimerModel.running)
            TimerModel.stop();
        else if (TimerModel.recent.length > 0)
            TimerModel.work(TimerModel.recent[0].value, "task");
    }

    readonly property var keyed: [
        { text: qsTr("Today"), icon: "today", keys: ["Alt+1"], can: commands.always, act: () => Route.go(Route.Today) },
        { text: qsTr("Work"), icon: "work", keys: ["Alt+2"], can: commands.always, act: () => Route.go(Route.Work) },
        { text: qsTr("Pay"), icon: "pay", keys: ["Alt+3"], can: commands.always, act: () => Route.go(Route.Pay) },
        { text: qsTr("Claims"), icon: "claims", keys: ["Alt+4"], can: commands.always, act: () => Route.go(Route.Claims) },
        { text: qsTr("Import"), icon: "import", keys: ["Alt+5", "Ctrl+I"], can: commands.always, act: () => Route.go(Route.Import) },
        { text: qsTr("Settings"), icon: "settings", keys: ["Alt+6", "Ctrl+,"], can: commands.always, act: () => Route.go(Route.Settings) },
        { text: qsTr("Find a command, a page or a contract"), icon: "search", keys: ["Ctrl+K"], can: commands.always, act: () => Route.paletteAsked() },
        { text: qsTr("Search"), icon: "search", keys: ["Ctrl+F", "/"], can: commands.always, act: () => Route.search() },
        { text: qsTr("Write own time down"), icon: "plus", keys: ["Ctrl+N"], can: commands.always, act: () => Route.writeTime() },
        { text: qsTr("Start or stop the timer"), icon: "play", keys: ["Ctrl+Space"], can: () => TimerModel.running || TimerModel.recent.length > 0, act: commands.startOrStop },
        { text: qsTr("Edit what is in sight"), icon: "work", keys: ["F2"], can: commands.always, act: () => Route.startEdit() },
        { text: qsTr("Evidence packet"), icon: "packet", keys: ["Ctrl+E"], can: commands.always, act: () => Route.openPacket() },
        { text: qsTr("Paste a table into Import"), icon: "paste", keys: ["Ctrl+V"], can: () => Route.shows(Route.Import, ""), act: () => ImportController.paste() },
        { text: qsTr("Copy the table in sight"), icon: "copy", keys: ["Ctrl+C"], can: () => Route.page !== "rows", act: () => Route.copyTable() },
        { text: qsTr("Print the table in sight"), icon: "file", keys: ["Ctrl+P"], can: commands.always, act: () => Route.printTable() },
        { text: qsTr("Undo"), icon: "undo", keys: ["Ctrl+Z"], can: () => UndoStack.undoText !== "", act: () => UndoStack.undo() },
        { text: qsTr("Redo"), icon: "undo", keys: ["Ctrl+Shift+Z", "Ctrl+Y"], can: () => UndoStack.redoText !== "", act: () => UndoStack.redo() },
        { text: qsTr("Hide or show amounts"), icon: "eye", keys: ["Ctrl+Shift+H"], can: commands.always, act: () => Privacy.amountsHidden = !Privacy.amountsHidden },
        { text: qsTr("Lock the vault"), icon: "lock", keys: ["Ctrl+L"], can: commands.always, act: () => Session.lock() },
        { text: qsTr("Keys"), icon: "settings", keys: ["F1", "Ctrl+?"], can: commands.always, act: () => Route.keysAsked() }
    ]

    readonly property var others: [
        { text: qsTr("Calculator"), icon: "claims", act: () => Route.openOver(Route.Claims, "calculator") },
        { text: qsTr("Fact sheet"), icon: "claims", act: () => { Route.go(Route.Claims); Route.openFacts(); } },
        { text: qsTr("Verify a packet"), icon: "seal", act: () => { Route.openPacket(); PacketCheck.open(); } },
        { text: qsTr("Payouts and what they pay for"), icon: "pay", act: () => { Route.go(Route.Pay); MatchesModel.active = true; } },
        { text: qsTr("Settings: General"), icon: "settings", act: () => Route.openSettings("general") },
        { text: qsTr("Settings: Appearance"), icon: "settings", act: () => Route.openSettings("appearance") },
        { text: qsTr("Settings: Security"), icon: "settings", act: () => Route.openSettings("security") },
        { text: qsTr("Settings: Platforms"), icon: "settings", act: () => Route.openSettings("platforms") },
        { text: qsTr("Settings: Law in use"), icon: "settings", act: () => Route.openSettings("law") },
        { text: qsTr("Settings: Vault check"), icon: "settings", act: () => Route.openSettings("check") },
        { text: qsTr("Settings: Exchange rates"), icon: "settings", act: () => Route.openSettings("rates") },
        { text: qsTr("Settings: About"), icon: "settings", act: () => Route.openSettings("about") }
    ]

    /** Both are strings; declared so, their methods would be followed by qmllint 6.4 into memory nobody has filled. */
    function holds(text: var, words: var): bool {
        const all = text.toLocaleLowerCase();
        for (const word of words.toLocaleLowerCase().split(/\s+/)) {
            if (!all.includes(word))
                return false;
        }
        return true;
    }
    /** What holds all the words and can be done now; contracts by name behind the rest. */
    function found(words: string): var {
        const able = commands.doable();
        const contracts = commands.ofContracts();
        const fits = command => commands.holds(command.text, words);
        return able.filter(fits).concat(commands.others.filter(fits), contracts.filter(fits));
    }
    /** Undo and redo by the name of what they take back. */
    function doable(): var {
        const names = { "Ctrl+Z": UndoStack.undoText, "Ctrl+Shift+Z": UndoStack.redoText };
        return commands.keyed.filter(command => command.can() && command.keys[0] !== "Ctrl+K").map(command => ({
            text: names[command.keys[0]] ?? command.text,
            icon: command.icon,
            note: command.keys[0],
            act: command.act
        }));
    }
    function ofContracts(): var {
        const starts = commands.contracts.map(contract => ({
            text: TimerModel.running ? qsTr("Switch the timer to %1").arg(contract.text) : qsTr("Start the timer for %1").arg(contract.text),
            icon: TimerModel.running ? "switch" : "play",
            act: () => TimerModel.work(contract.value, "task")
        }));
        const opens = commands.contracts.map(contract => ({
            text: qsTr("Open %1").arg(contract.text),
            icon: "work",
            act: () => { Route.go(Route.Work); Route.openContract(contract.value); }
        }));
        return opens.concat(starts);
    }
}
