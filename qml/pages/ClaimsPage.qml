// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** What may be wrong, on three tracks that are never added together. */
PageFrame {
    id: claims

    property int track: 0
    readonly property bool columns: claims.body.width >= 780
    readonly property real columnWidth: Math.floor((claims.body.width - 2 * 40) / 3)

    showsAmounts: true
    title: qsTr("Claims")
    lede: ClaimsModel.lede
    ledeName: "claimsLede"
    actions: [
        ActionButton {
            objectName: "claimsFacts"
            visible: ClaimsModel.hasRecords
            text: qsTr("Fact sheet")
            onClicked: Route.openFacts()
        },
        ActionButton {
            objectName: "claimsCalculator"
            text: qsTr("Calculator")
            onClicked: Route.open("calculator")
        },
        ActionButton {
            objectName: Frame.phone ? "" : "claimsPacket"
            visible: !Frame.phone && ClaimsModel.hasRecords
            kind: ActionButton.Primary
            iconName: "packet"
            text: qsTr("Evidence packet")
            onClicked: Route.open("packet")
        }
    ]

    Component.onCompleted: ClaimsModel.look()

    // A phone has no room for it beside the others.
    ActionButton {
        objectName: Frame.phone ? "claimsPacket" : ""
        width: parent.width
        visible: Frame.phone && ClaimsModel.hasRecords
        kind: ActionButton.Primary
        iconName: "packet"
        text: qsTr("Evidence packet")
        onClicked: Route.open("packet")
    }
    PlainText {
        width: parent.width
        visible: ClaimsModel.hasFindings
        text: qsTr("Facts, working and citations. No verdict: whether you are an employee or a contractor is for a court or an agency to say.")
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
    }
    PlainText {
        width: parent.width
        visible: ClaimsModel.busy
        text: qsTr("Looking through the records …")
        type: Theme.smallType
        color: Theme.inkTertiary
    }
    Empty {
        width: parent.width
        visible: !ClaimsModel.hasRecords && !ClaimsModel.busy
        title: qsTr("Nothing here yet.")
        text: qsTr("Import a task history, or write down your own time: what may be wrong is then listed here with its working.")
        actionText: qsTr("Import")
        actionIcon: "import"
        onActed: Route.go(Route.Import)
    }
    Notice {
        width: parent.width
        visible: ClaimsModel.hasRecords && text !== ""
        text: ClaimsModel.placeNote
    }
    Segmented {
        objectName: "claimsTracks"
        visible: ClaimsModel.hasFindings && !claims.columns
        name: qsTr("Track")
        segments: [
            { text: qsTr("Record"), icon: "" },
            { text: qsTr("Employee"), icon: "" },
            { text: qsTr("Contractor"), icon: "" }
        ]
        current: claims.track
        onChosen: index => claims.track = index
    }
    Row {
        width: parent.width
        visible: ClaimsModel.hasFindings
        spacing: 40
        Repeater {
            model: ClaimsModel.tracks
            TrackColumn {
                required property var modelData
                required property int index
                objectName: "claimsTrack" + index
                visible: claims.columns || claims.track === index
                width: claims.columns ? claims.columnWidth : claims.body.width
                track: modelData
                onOpened: entry => ClaimsModel.open(entry)
            }
        }
    }
    Connections {
        target: Route
        function onTableWanted() {
            const rows = [];
            for (const track of ClaimsModel.tracks)
                for (const entry of track.entries)
                    rows.push({ track: track.title, title: entry.title, who: entry.who, figure: entry.figure, currency: entry.currency, grade: entry.grade });
            if (rows.length > 0)
                Route.table = {
                    title: qsTr("Claims"),
                    sentence: ClaimsModel.lede,
                    headings: [qsTr("Track"), qsTr("Finding"), qsTr("Contract"), qsTr("Figure"), qsTr("Currency"), qsTr("Grade")],
                    roles: ["track", "title", "who", "figure", "currency", "grade"],
                    rows: rows
                };
        }
    }
}
