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
    /** A label that outgrows its column moves all labels above their bars. */
    property real widestLabel: 0
    readonly property bool stacked: ladder.narrow || ladder.widestLabel > ladder.labelWidth - 8

    Accessible.role: Accessible.List
    Accessible.name: qsTr("What an hour paid")

    Repeater {
        model: ladder.rates

        TableRow {
            id: rung

            required property var modelData

            readonly property real labelWanted: Math.max(label.implicitWidth, basis.implicitWidth)

            function noteLabel() {
                ladder.widestLabel = Math.max(ladder.widestLabel, rung.labelWanted);
            }

            readonly property var explains: rung.modelData.opens

            width: ladder.width
            opens: rung.explains !== undefined && rung.explains.sentence !== undefined
            onOpened: Frame.figureAsked(rung.explains, rung)
            height: ladder.stacked ? 54 : 52
            sentence: rung.modelData.label + " " + rung.modelData.figure + ", " + rung.modelData.basis + (rung.modelData.note === "" ? "" : ", " + rung.modelData.note)
            onLabelWantedChanged: rung.noteLabel()
            Component.onCompleted: rung.noteLabel()

            PlainText {
                id: label
                y: ladder.stacked ? 9 : 8
                width: ladder.stacked ? rung.width - figure.width - 12 : implicitWidth
                text: rung.modelData.label
                Accessible.ignored: true
            }
            PlainText {
                id: basis
                visible: !ladder.stacked
                y: 28
                text: rung.modelData.basis
                type: Theme.noteType
                color: Theme.inkTertiary
                Accessible.ignored: true
            }
            RateBar {
                x: ladder.stacked ? 0 : ladder.labelWidth
                y: ladder.stacked ? 36 : (parent.height - height) / 2
                width: ladder.stacked ? rung.width : rung.width - ladder.labelWidth - (ladder.notes ? 204 : 98)
                height: ladder.stacked ? Theme.barRowSize : Theme.barThickSize
                solid: rung.modelData.solid
                hatch: rung.modelData.hatch
                outline: rung.modelData.outline
            }
            PlainText {
                visible: ladder.notes && !ladder.stacked
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
                y: ladder.stacked ? 5 : (parent.height - height) / 2
                text: rung.modelData.figure
                type: ladder.stacked ? Theme.figureSmallType : Theme.figureType
                Accessible.ignored: true
            }
        }
    }
}
