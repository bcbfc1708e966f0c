// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** The places of the app: bottom bar on phones, rail on narrow windows, sidebar on wide ones. */
Rectangle {
    id: bar

    property int current: 0

    readonly property bool low: Frame.phone
    readonly property bool wide: Frame.sidebar
    /** The first four are where one lives; on phones the others are under "more" in the app bar. */
    readonly property var allPlaces: [
        { key: "Today", text: qsTr("Today"), icon: "today" },
        { key: "Work", text: qsTr("Work"), icon: "work" },
        { key: "Pay", text: qsTr("Pay"), icon: "pay" },
        { key: "Claims", text: qsTr("Claims"), icon: "claims" },
        { key: "Import", text: qsTr("Import"), icon: "import" },
        { key: "Settings", text: qsTr("Settings"), icon: "settings" }
    ]
    readonly property int daily: 4
    readonly property var places: bar.low ? bar.allPlaces.slice(0, bar.daily) : bar.allPlaces
    readonly property int itemWidth: bar.wide ? 191 : bar.low ? bar.width / bar.places.length : Theme.railSize
    readonly property int itemHeight: bar.wide ? Theme.navItemSize : bar.low ? Theme.bottomBarSize : Theme.railItemSize

    color: Theme.sidebar
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    Rule {
        visible: bar.low
        width: bar.width
    }
    Rectangle {
        visible: !bar.low
        anchors.right: parent.right
        width: 1
        height: bar.height
        color: Theme.rule
    }
    AppMark {
        visible: !bar.low
        x: bar.wide ? 20 : (bar.width - width) / 2
        y: bar.wide ? 20 : 16
        size: bar.wide ? 26 : 30
    }
    PlainText {
        visible: bar.wide
        x: 56
        y: 20
        text: qsTr("Backpay")
        type: Theme.figureMiniType
    }
    Repeater {
        model: bar.places
        NavItem {
            id: place
            required property var modelData
            required property int index
            readonly property bool apart: bar.wide && place.index >= bar.daily
            objectName: "nav" + place.modelData.key
            x: bar.wide ? 12 : bar.low ? place.index * bar.itemWidth : 0
            y: bar.low ? 0 : (bar.wide ? 66 : 67) + place.index * bar.itemHeight + (place.apart ? 25 : 0)
            width: bar.itemWidth
            row: bar.wide
            atBottom: bar.low
            text: place.modelData.text
            iconName: place.modelData.icon
            current: place.index === bar.current
            count: place.modelData.key === "Claims" && ClaimsModel.count > 0 ? ClaimsModel.count.toLocaleString(Qt.locale(), "f", 0) : ""
            onClicked: Route.go(place.index)
        }
    }
    Rule {
        visible: bar.wide
        x: 22
        y: 66 + bar.daily * bar.itemHeight + 12
        width: 171
    }
    Only {
        when: bar.wide && TimerModel.running && !Route.shows(Route.Today, "")
        MiniTimer {
            x: 12
            width: 191
            anchors.bottom: bar.bottom
            anchors.bottomMargin: 136
            onClicked: Route.go(Route.Today)
        }
    }
    Only {
        when: bar.wide
        VaultState {
            x: 22
            width: 171
            anchors.bottom: bar.bottom
            anchors.bottomMargin: 16
        }
    }
    Only {
        when: !bar.wide && !bar.low
        Column {
            anchors.horizontalCenter: bar.horizontalCenter
            anchors.bottom: bar.bottom
            anchors.bottomMargin: 9
            spacing: 8
            Tag {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: Session.sampleData
                width: Math.min(implicitWidth, Theme.railSize - 8)
                text: qsTr("Sample")
            }
            IconButton {
                objectName: "lockButton"
                anchors.horizontalCenter: parent.horizontalCenter
                iconName: "lock"
                text: qsTr("Lock the vault")
                onClicked: Session.lock()
            }
        }
    }
}
