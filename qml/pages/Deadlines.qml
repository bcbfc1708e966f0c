// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** Days until which a platform's figures can be disputed, and limits of findings that run out soon. */
Section {
    id: deadlines

    readonly property var ofPlatforms: TodayModel.deadlines
    readonly property var ofFindings: ClaimsModel.deadlines
    readonly property var all: deadlines.ofPlatforms.concat(deadlines.ofFindings).sort((a, b) => a.order - b.order)

    visible: deadlines.all.length > 0
    title: qsTr("Deadlines")

    Repeater {
        model: deadlines.all
        DeadlineRow {
            id: row
            required property var modelData
            width: deadlines.width
            opens: row.modelData.entry !== undefined
            sentence: row.modelData.sentence
            date: row.modelData.date
            text: row.modelData.text
            detail: row.modelData.detail
            onOpened: {
                Route.go(Route.Claims);
                ClaimsModel.open(row.modelData.entry);
            }
        }
    }
}
