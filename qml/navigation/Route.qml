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
    /** The names of the pages over the place, the first opened first. */
    property var trail: []
    /** The page in sight; "" where that is the place itself. */
    readonly property string page: route.trail.length > 0 ? route.trail[route.trail.length - 1] : ""
    /** Whether something lies over the place: on phones it has Back in place of the bottom bar. */
    readonly property bool deep: route.page !== "" || (route.place === Route.Claims && ClaimsModel.findingOpen) || (route.place === Route.Pay && MatchesModel.active) || (route.place === Route.Import && (SnapshotComparison.active || ImportController.step !== ImportController.Choose))

    function shows(place: int, page: string): bool {
        return route.page === page && (page !== "" || route.place === place);
    }
    function go(place: int) {
        route.trail = [];
        PacketCheck.close();
        SnapshotComparison.close();
        while (ClaimsModel.close()) {}
        MatchesModel.active = false;
        route.place = place;
    }
    /** Puts a page over what is in sight; one that is there already comes back to the top. */
    function open(page: string) {
        route.trail = route.trail.filter(below => below !== page).concat([page]);
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
        return route.place === Route.Import && route.importBack();
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
