// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick
import Backpay.Models

/**
 * Where one is: a place, and the pages opened over it, the last one in sight. A page that has inner steps (an import, a
 * packet, a finding) takes them back before it goes.
 */
QtObject {
    id: route

    enum Place { Today, Work, Pay, Claims, Import, Settings }

    property int place: Route.Today
    /** Of Settings; "" for the first one, or on narrow windows the list of them. */
    property string section: ""
    /** The names of the pages over the place, the first opened first. */
    property var trail: []
    /** The page in sight; "" where that is the place itself. */
    readonly property string page: route.trail.length > 0 ? route.trail[route.trail.length - 1] : ""
    /** Whether something lies over the place: on phones it has Back in place of the bottom bar. */
    readonly property bool deep: route.page !== "" || (route.place === Route.Claims && ClaimsModel.findingOpen) || (route.place === Route.Pay && MatchesModel.active) || (route.place === Route.Settings && route.section !== "") || (route.place === Route.Import && (SnapshotComparison.active || ImportController.step !== ImportController.Choose))

    /** Whoever is in sight and has it goes to where one searches, writes time down, or edits, and says `answered`. */
    signal find
    signal addTime
    signal edit
    /** Whoever has a table in sight puts it into `table`, as TableExport takes it. */
    signal tableWanted
    property var table: null
    signal printAsked
    /** What came of it, in a sentence. */
    signal noted(string text)
    property bool answered: false
    /** What sections of Settings have open; empty for nothing. */
    readonly property var openPlatform: Platforms.platform
    readonly property var openRule: LawInUse.rule

    /** The list of every act; `keys` of those that have keys. */
    signal paletteAsked
    signal keysAsked

    function shows(place: int, page: string): bool {
        return route.page === page && (page !== "" || route.place === place);
    }
    function go(place: int) {
        route.trail = [];
        PacketCheck.close();
        SnapshotComparison.close();
        while (ClaimsModel.close()) {}
        MatchesModel.active = false;
        Platforms.close();
        LawInUse.close();
        route.section = "";
        route.place = place;
    }
    function openSettings(section: string) {
        route.go(Route.Settings);
        route.section = section;
    }
    /** Where nothing in sight can be searched, everything can be found by its name. */
    function search() {
        route.answered = false;
        route.find();
        if (!route.answered)
            route.paletteAsked();
    }
    function hasTable(): bool {
        route.table = null;
        route.tableWanted();
        if (route.table === null)
            route.noted(qsTr("There is no table in sight."));
        return route.table !== null;
    }
    function copyTable() {
        if (route.hasTable())
            route.noted(TableExport.copy(route.table));
    }
    function printTable() {
        if (route.hasTable())
            route.printAsked();
    }
    function startEdit() {
        route.answered = false;
        route.edit();
    }
    /** Own time is written down on Today. */
    function writeTime() {
        route.go(Route.Today);
        route.addTime();
    }
    /** Puts a page over what is in sight; one that is there already comes back to the top. */
    function open(page: string) {
        route.trail = route.trail.filter(below => below !== page).concat([page]);
    }
    /** A page over the place that it belongs to. */
    function openOver(place: int, page: string) {
        route.go(place);
        route.open(page);
    }
    function openPacket() {
        route.openOver(Route.Claims, "packet");
    }
    function openContract(key: string) {
        ContractModel.load(key);
        route.open("contract");
    }
    /** `rows` is what a figure or a list brings along from C++. */
    function openRows(rows: var) {
        RowsModel.show(rows);
        route.open("rows");
    }
    function openFacts() {
        FactSheetModel.load("");
        route.open("facts");
    }
    function back() {
        if (route.stepBack())
            return;
        if (route.page !== "")
            route.trail = route.trail.slice(0, -1);
        else if (route.place !== Route.Today)
            route.go(Route.Today);
    }

    /** Whether what is in sight took the step itself. */
    function stepBack(): bool {
        if (route.page === "packet")
            return route.packetBack();
        if (route.page !== "")
            return false;
        if (route.place === Route.Claims)
            return ClaimsModel.close();
        if (route.place === Route.Pay && MatchesModel.active) {
            MatchesModel.back();
            return true;
        }
        if (route.place === Route.Settings && route.section !== "")
            return route.settingsBack();
        return route.place === Route.Import && route.importBack();
    }
    /** From what a section has open to the section, from it to the list of them where that is a page. */
    function settingsBack(): bool {
        if (route.openPlatform.name !== undefined)
            Platforms.close();
        else if (route.openRule.id !== undefined)
            LawInUse.close();
        else
            route.section = "";
        return true;
    }
    /** From the check of a packet to the packet, from one that is built to its choices; one being built stays. */
    function packetBack(): bool {
        if (PacketCheck.active)
            PacketCheck.close();
        else if (PacketBuild.step === PacketBuild.Built)
            PacketBuild.again();
        else
            return PacketBuild.step !== PacketBuild.Choose;
        return true;
    }
    function importBack(): bool {
        if (SnapshotComparison.active && ImportController.step === ImportController.Choose)
            SnapshotComparison.close();
        else if (ImportController.step === ImportController.Storing)
            return true;
        else if (ImportController.step !== ImportController.Choose)
            ImportController.back();
        else
            return false;
        return true;
    }
}
