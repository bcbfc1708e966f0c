// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** Colours and the size of text. */
TwoColumns {
    id: appearance

    readonly property var scales: [1, 1.1, 1.25, 1.5, 1.75, 2]

    Section {
        width: appearance.columnWidth
        title: qsTr("Colours")
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
    Section {
        width: appearance.columnWidth
        title: qsTr("Size of text")
        Repeater {
            model: appearance.scales
            RadioChoice {
                required property real modelData
                objectName: "textScale-" + Math.round(modelData * 100)
                width: parent ? parent.width : 0
                text: qsTr("%1 %").arg(Math.round(modelData * 100))
                checked: Math.abs(Appearance.textScale - modelData) < 0.01
                onClicked: Appearance.textScale = modelData
            }
        }
        Paragraph {
            width: parent.width
            topPadding: 8
            text: qsTr("Everything grows with it, and the window takes the layout of a narrower one, so that nothing is cut off.")
        }
    }
    Section {
        width: appearance.columnWidth
        title: qsTr("Language")
        Repeater {
            model: Appearance.languages
            RadioChoice {
                required property var modelData
                objectName: "language-" + modelData.value
                width: parent ? parent.width : 0
                text: modelData.text
                checked: Appearance.language === modelData.value
                onClicked: Appearance.language = modelData.value
            }
        }
        Paragraph {
            width: parent.width
            visible: text !== ""
            topPadding: 8
            text: Appearance.languageNote
        }
    }
    Section {
        width: appearance.columnWidth
        title: qsTr("Motion")
        Paragraph {
            width: parent.width
            text: qsTr("Nothing in this window moves by itself, whatever the system is set to. The running time changes by its digits alone.")
        }
    }
}
