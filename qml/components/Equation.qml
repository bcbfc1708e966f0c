// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay

/** What was read is the sum of what becomes of it: 24 = 19 + 1 + 3 + 0 + 1, with the words under the figures. */
Item {
    id: equation

    /** List of {figure, word, tone}; the first is the sum. */
    required property var terms
    property bool addsUp: false

    readonly property bool tight: equation.width < 560

    implicitHeight: flow.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: {
        let words = [];
        for (const term of equation.terms)
            words.push(term.figure + " " + term.word);
        return words.join(", ") + (equation.addsUp ? ", " + qsTr("adds up") : "");
    }

    Flow {
        id: flow
        width: equation.width - (check.visible && !equation.tight ? check.width + 12 : 0)
        spacing: equation.tight ? 12 : 30

        Repeater {
            model: equation.terms

            Row {
                id: term
                required property var modelData
                required property int index
                visible: !equation.tight || term.index === 0 || term.modelData.figure !== "0"
                spacing: equation.tight ? 12 : 30

                PlainText {
                    visible: term.index > 0
                    y: 6
                    text: term.index === 1 ? "=" : "+"
                    type: Theme.figureSmallType
                    color: Theme.inkTertiary
                    Accessible.ignored: true
                }
                Column {
                    PlainText {
                        text: term.modelData.figure
                        type: equation.tight ? Theme.figureSmallType : Theme.figureType
                        color: Theme.toneText(term.modelData.tone)
                        Accessible.ignored: true
                    }
                    Row {
                        spacing: 6
                        Mark {
                            anchors.verticalCenter: parent.verticalCenter
                            visible: term.modelData.tone === "risk"
                            tone: term.modelData.tone
                        }
                        PlainText {
                            text: term.modelData.word
                            type: Theme.smallType
                            color: Theme.inkSecondary
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
    Row {
        id: check
        visible: equation.addsUp && !equation.tight
        anchors.right: parent.right
        y: 8
        spacing: 6
        Mark {
            anchors.verticalCenter: parent.verticalCenter
            tone: "ok"
        }
        PlainText {
            text: qsTr("adds up")
            type: Theme.smallType
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
    }
}
