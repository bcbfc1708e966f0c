// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** How the app looks and behaves on this computer. */
PageFrame {
    id: settings

    title: qsTr("Settings")

    Section {
        width: Math.min(parent.width, 560)
        title: qsTr("Appearance")
        Repeater {
            model: [
                { scheme: Appearance.System, text: qsTr("As the system") },
                { scheme: Appearance.Light, text: qsTr("Light") },
                { scheme: Appearance.Dark, text: qsTr("Dark") },
                { scheme: Appearance.ContrastLight, text: qsTr("High contrast, light") },
                { scheme: Appearance.ContrastDark, text: qsTr("High contrast, dark") }
            ]
            RadioChoice {
                required property var modelData
                width: parent ? parent.width : 0
                text: modelData.text
                checked: Appearance.scheme === modelData.scheme
                onClicked: Appearance.scheme = modelData.scheme
            }
        }
    }
}
