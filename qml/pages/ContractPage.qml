// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** One contract: what it offered and paid, its terms, its unpaid time, and every row with the line it came from. */
PageFrame {
    id: contract

    readonly property real sideWidth: Frame.twoColumns ? Math.round(contract.body.width * (Frame.sidebar ? 0.268 : 0.36)) : contract.body.width
    readonly property real mainWidth: Frame.twoColumns ? contract.body.width - contract.sideWidth - (Frame.sidebar ? 48 : 32) : contract.body.width

    showsAmounts: true
    title: ContractModel.crumbs.length > 0 ? ContractModel.crumbs[ContractModel.crumbs.length - 1] : ""
    crumbs: ContractModel.crumbs
    lede: ContractModel.lede
    canGoBack: true

    Figures {
        width: parent.width
        figures: ContractModel.figures
    }
    // Two columns: terms at the left, rates and rows at the right. On narrow windows one under the other, rates first.
    Item {
        id: parts

        readonly property bool wide: Frame.twoColumns
        readonly property int gap: Frame.sectionGap

        /** Where what follows `part` begins. */
        function after(part: Item): real {
            return part.y + (part.visible && part.height > 0 ? part.height + parts.gap : 0);
        }

        width: parent.width
        height: Math.max(changes.y + changes.height, rest.y + rest.height)

        RatePane {
            id: rates
            x: parts.wide ? parent.width - width : 0
            width: contract.mainWidth
            visible: ContractModel.rateSentence !== ""
            page: contract
        }
        Column {
            id: terms
            y: parts.wide ? 0 : parts.after(unpaid)
            width: contract.sideWidth
            spacing: parts.gap

            Section {
                width: parent.width
                visible: !ContractEditor.editing
                title: qsTr("Terms")
                linkName: "termsEdit"
                linkText: ContractModel.terms.length > 0 ? qsTr("Edit") : ""
                onLinkActivated: ContractEditor.edit()
                Repeater {
                    model: ContractModel.terms
                    TermRow {
                        required property var modelData
                        width: parent ? parent.width : 0
                        label: modelData.label
                        value: modelData.value
                        note: modelData.note
                    }
                }
            }
            TermsPane {
                width: parent.width
                visible: ContractEditor.editing
            }
            RatesPane {
                width: parent.width
                visible: ContractEditor.editing
            }
        }
        Section {
            id: unpaid
            y: parts.wide ? parts.after(terms) : parts.after(rates)
            width: contract.sideWidth
            visible: ContractModel.unpaidByKind.length > 0
            title: qsTr("Unpaid time by kind")
            aside: [
                PlainText {
                    text: ContractModel.unpaidTotal
                    type: Theme.headingType
                }
            ]
            Repeater {
                model: ContractModel.unpaidByKind
                KindRow {
                    required property var modelData
                    width: parent ? parent.width : 0
                    kind: modelData.kind
                    time: modelData.time
                    fraction: modelData.fraction
                    grade: modelData.grade
                    opens: true
                    onOpened: Route.openRows(modelData.opens.rows)
                }
            }
        }
        ContractChanges {
            id: changes
            y: parts.wide ? parts.after(unpaid) : parts.after(terms)
            width: contract.sideWidth
            visible: ContractModel.terms.length > 0
        }
        Column {
            id: rest
            x: parts.wide ? parent.width - width : 0
            y: parts.wide ? parts.after(rates) : parts.after(changes)
            width: contract.mainWidth
            spacing: parts.gap

            Section {
                objectName: "clocksByDay"
                width: parent.width
                visible: ContractModel.clocks.length > 0
                title: qsTr("Your clock and the platform's")
                note: qsTr("task, over-cap and rework time")
                Repeater {
                    model: ContractModel.clocks
                    MoneyRow {
                        required property var modelData
                        width: parent ? parent.width : 0
                        label: modelData.day
                        note: modelData.note
                        figure: modelData.difference
                    }
                }
                PlainText {
                    width: parent.width
                    topPadding: 8
                    text: ContractModel.clocksNote
                    type: Theme.smallType
                    color: Theme.inkTertiary
                    wrapMode: Text.Wrap
                }
            }
            Section {
                width: parent.width
                title: qsTr("Rows")
                note: ContractModel.rowsNote
                linkText: ContractModel.rowsNote === "" ? qsTr("Search and sort") : qsTr("All rows")
                linkName: "contractAllRows"
                onLinkActivated: Route.openRows(ContractModel.rowsOpens)
                ContractRows {
                    objectName: "contractRows"
                    width: parent.width
                    page: contract
                    onSourceWanted: (uuid, line, from) => {
                        SourceModel.openSource(uuid, line);
                        source.open(from);
                    }
                }
            }
        }
    }
    SourcePopover {
        id: source
        objectName: "sourcePopover"
    }
    Connections {
        target: ContractEditor
        function onDone(text: string, canUndo: bool) {
            Frame.told(text, canUndo ? UndoStack.undoText : "");
        }
    }
    Connections {
        target: Route
        function onEdit() {
            if (Route.page === "contract" && !ContractEditor.editing)
                ContractEditor.edit();
        }
    }
}
