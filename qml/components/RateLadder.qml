// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay

/** The three rates of an hour under each other on one scale: label and basis, bar, why it shrank, figure. */
Column {
    id: ladder

    /** List of {label, basis, figure, note, solid, hatch, outline}. */
    required property var rates
    property bool narrow: ladder.width < 440
    readonly property int labelWidth: 124
    readonly property bool notes: ladder.width >= 560

    Accessible.role: Accessible.List
    Accessible.name: qsTr("What an hour paid")

    Repeater {
        model: ladder.rates

        TableRow {
            id: rung

            required property var modelData

            // A label that outgrows its column moves above the bar.
            readonly property bool stacked: ladder.narrow || Math.max(label.implicitWidth, basis.implicitWidth) > ladder.labelWidth - 8

            readonly property var explains: rung.modelData.opens

            width: ladder.width
            opens: rung.explains !== undefined && rung.explains.sentence !== undefined
            onOpened: Frame.figureAsked(rung.explains, rung)
            height: rung.stacked ? 54 : 52
            sentence: rung.modelData.label + " " + rung.modelData.figure + ", " + rung.modelData.basis + (rung.modelData.note === "" ? "" : ", " + rung.modelData.note)

            PlainText {
                id: label
                y: rung.stacked ? 9 : 8
                width: rung.stacked ? rung.width - figure.width - 12 : implicitWidth
                text: rung.modelData.label
                Accessible.ignored: true
            }
            PlainText {
                id: basis
                visible: !rung.stacked
                y: 28
                text: rung.modelData.basis
                type: Theme.noteType
                color: Theme.inkTertiary
                Accessible.ignored: true
            }
            RateBar {
                x: rung.stacked ? 0 : ladder.labelWidth
                y: rung.stacked ? 36 : (parent.height - height) / 2
                width: rung.stacked ? rung.width : rung.width - ladder.labelWidth - (ladder.notes ? 204 : 98)
                height: rung.stacked ? Theme.barRowSize : Theme.barThickSize
                solid: rung.modelData.solid
                hatch: rung.modelData.hatch
                outline: rung.modelData.outline
            }
            PlainText {
                visible: ladder.notes && !rung.stacked
                x: rung.width - 190
                width: 106
                anchors.verticalCenter: parent.verticalCenter
                text: rung.modelData.note
                type: Theme.smallType
                color: Theme.inkTertiary
                wrapMode: Text.Wrap
                maximumLineCount: 2
                Accessible.ignored: true
            }
            PlainText {
                id: figure
                anchors.right: parent.right
                y: rung.stacked ? 5 : (parent.height - height) / 2
                text: rung.modelData.figure
                type: rung.stacked ? Theme.figureSmallType : Theme.figureType
                Accessible.ignored: true
            }
        }
    }
}
