// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Backpay
import Backpay.Models

/**
 * Every page of an open vault with the made-up histories in it, one after another, for `backpay --self-test`: a title,
 * the page that must come into sight, and the way there. A step may build on the one before it.
 */
QtObject {
    id: walk

    readonly property var names: walk.steps.map(step => step.title)
    readonly property var pages: walk.steps.map(step => step.page)
    readonly property var settings: ["General", "Appearance", "Security", "Platforms", "Law", "Check", "Rates", "About"]
    readonly property var places: [
        { title: "today", page: "TodayPage", open: () => Route.go(Route.Today) },
        { title: "work", page: "WorkPage", open: () => Route.go(Route.Work) },
        { title: "contract", page: "ContractPage", open: () => Route.openContract(TimerModel.contracts[0].value) },
        { title: "rows", page: "RowsPage", open: () => { RowsModel.showAll(); Route.open("rows"); } },
        { title: "pay", page: "PayPage", open: () => Route.go(Route.Pay) },
        { title: "pay/payouts", page: "MatchesView", open: () => { MatchesModel.active = true; } },
        { title: "pay/payout", page: "MatchDetail", open: () => MatchesModel.open(0) },
        { title: "claims", page: "ClaimsPage", open: () => Route.go(Route.Claims) },
        { title: "claims/finding", page: "FindingPage", open: () => ClaimsModel.open(0) },
        { title: "claims/calculator", page: "CalculatorPage", open: () => Route.openOver(Route.Claims, "calculator") },
        { title: "claims/facts", page: "FactSheetPage", open: () => { Route.go(Route.Claims); Route.openFacts(); } },
        { title: "claims/packet", page: "PacketPage", open: () => Route.openPacket() },
        { title: "claims/verify", page: "PacketCheckPage", open: () => PacketCheck.open() },
        { title: "import", page: "ImportPage", open: () => Route.go(Route.Import) },
        { title: "settings", page: "SettingsPage", open: () => Route.go(Route.Settings) }
    ]
    readonly property var inSettings: [
        { title: "settings/platform", page: "PlatformFacts", open: () => { Route.openSettings("platforms"); Platforms.open(Platforms.platforms[0].id); } },
        { title: "settings/rule", page: "RuleFacts", open: () => { Route.openSettings("law"); LawInUse.open(LawInUse.rulesWith("")[0].id); } }
    ]
    readonly property var steps: walk.places.concat(walk.settings.map(section => ({
        title: "settings/" + section.toLowerCase(),
        page: "Settings" + section,
        open: () => Route.openSettings(section.toLowerCase())
    })), walk.inSettings)

    function open(step: int) {
        walk.steps[step].open();
    }
}
