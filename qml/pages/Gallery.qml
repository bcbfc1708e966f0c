// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay

/** Every part in its states on one page, for whoever changes one (shown with --gallery). */
PageFrame {
    id: gallery

    readonly property var tones: ["paid", "unpaid", "risk", "due", "none", "running", "ask", "ok"]

    title: qsTr("Gallery")
    lede: qsTr("Parts and states")

    Section {
        width: parent.width
        title: qsTr("Buttons")
        Flow {
            width: parent.width
            spacing: 12
            ActionButton {
                kind: ActionButton.Primary
                iconName: "import"
                text: qsTr("Primary")
            }
            ActionButton {
                iconName: "paste"
                text: qsTr("Plain")
            }
            ActionButton {
                kind: ActionButton.Quiet
                iconName: "plus"
                text: qsTr("Quiet")
            }
            ActionButton {
                kind: ActionButton.Destructive
                text: qsTr("Destructive")
            }
            ActionButton {
                text: qsTr("Disabled")
                enabled: false
            }
            IconButton {
                iconName: "lock"
                text: qsTr("Icon button")
            }
            LinkButton {
                text: qsTr("Link")
            }
            Tag {
                text: qsTr("Tag")
            }
        }
    }
    Section {
        width: parent.width
        title: qsTr("Fields and choices")
        Flow {
            width: parent.width
            spacing: 24
            Field {
                width: 240
                label: qsTr("Rest")
                text: "25.50"
            }
            Field {
                width: 240
                label: qsTr("Fault")
                text: "1.2.3"
                fault: qsTr("Not an amount")
            }
            Field {
                width: 240
                label: qsTr("Secret")
                secret: true
                text: "word word word"
            }
            StrengthBars {
                width: 240
                bars: 3
                text: qsTr("Three of four bars")
            }
            RadioChoice {
                text: qsTr("Chosen")
                checked: true
            }
            RadioChoice {
                text: qsTr("Not chosen")
            }
            CheckChoice {
                text: qsTr("Included")
                checked: true
            }
            Segmented {
                segments: [{ text: qsTr("Chart"), icon: "chart" }, { text: qsTr("Table"), icon: "table" }]
            }
        }
    }
    Section {
        width: parent.width
        title: qsTr("Tones, marks, grades")
        Flow {
            width: parent.width
            spacing: 16
            Repeater {
                model: gallery.tones
                MarkedText {
                    required property string modelData
                    tone: modelData
                    text: modelData
                }
            }
            Repeater {
                model: ["A", "B", "C", "D", "E"]
                Grade {
                    required property string modelData
                    grade: modelData
                }
            }
        }
        Item {
            width: 1
            height: 12
        }
        SplitBar {
            width: parent.width
            paidFraction: 0.7
        }
        Item {
            width: 1
            height: 12
        }
        RateBar {
            width: parent.width
            solid: 0.4
            hatch: 0.3
            outline: 0.2
        }
    }
    GalleryCharts {
        width: parent.width
    }
    Section {
        width: parent.width
        title: qsTr("Notices")
        Column {
            width: parent.width
            spacing: 12
            Notice {
                width: parent.width
                title: qsTr("Statement")
                text: qsTr("What is so.")
            }
            Notice {
                width: parent.width
                kind: Notice.Question
                title: qsTr("Question")
                text: qsTr("What the file leaves open.")
            }
            Notice {
                width: parent.width
                kind: Notice.Warning
                title: qsTr("Warning")
                text: qsTr("What to look at.")
            }
            Notice {
                width: parent.width
                kind: Notice.Fault
                title: qsTr("Fault")
                text: qsTr("What happened, what was kept, what to do.")
                linkText: qsTr("Try again")
            }
            ProgressLine {
                width: parent.width
                text: qsTr("12,400 of 1,000,000 rows")
                fraction: 0.4
                cancelText: qsTr("Cancel")
            }
        }
    }
}
