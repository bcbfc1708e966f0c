// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** Shows a section as its chart or as the table of the same figures. */
Segmented {
    id: toggle

    property bool asTable: false

    segments: [{ text: qsTr("Chart"), icon: "chart" }, { text: qsTr("Table"), icon: "table" }]
    current: toggle.asTable ? 1 : 0
    onChosen: index => toggle.asTable = index === 1
}
