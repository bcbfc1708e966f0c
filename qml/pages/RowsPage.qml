// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** Rows as they are on record: all of a kind, or those behind a figure. Each opens the line of the file it came from. */
PageFrame {
    id: page

    readonly property bool isOwnTime: RowsModel.what === "entries" && !RowsModel.ofAFigure
    property bool adding: false

    objectName: "rowsPage"
    title: RowsModel.title
    crumbs: [qsTr("Back"), RowsModel.title]
    lede: RowsModel.lede
    ledeName: "rowsLede"
    canGoBack: true
    hasFooter: RowsModel.hasSelection
    actions: [
        ActionButton {
            objectName: Frame.phone ? "" : "rowsAdd"
            visible: page.isOwnTime && !Frame.phone
            iconName: "plus"
            text: qsTr("Add time")
            onClicked: page.adding = !page.adding
        },
        IconButton {
            objectName: Frame.phone ? "rowsAdd" : ""
            visible: page.isOwnTime && Frame.phone
            iconName: "plus"
            ink: Theme.accent
            text: qsTr("Add time")
            onClicked: page.adding = !page.adding
        },
        Picker {
            visible: !RowsModel.ofAFigure
            name: qsTr("Show")
            choices: RowsModel.whats
            current: RowsModel.what
            onChosen: value => RowsModel.what = value
        },
        Picker {
            visible: table.narrow
            name: qsTr("Order")
            choices: RowsModel.orders
            current: RowsModel.order
            onChosen: value => RowsModel.sortBy(value)
        }
    ]
    footer: [
        RowsFooter {
            anchors.fill: parent
        }
    ]

    Connections {
        target: Route
        function onFind() {
            Route.answered = true;
            search.input.forceActiveFocus(Qt.ShortcutFocusReason);
        }
    }
    Column {
        width: parent.width
        spacing: 8

        Flow {
            width: parent.width
            visible: RowsModel.ofAFigure
            spacing: 12
            PlainText {
                width: Math.min(implicitWidth, parent.width)
                height: Math.max(implicitHeight, all.height)
                visible: text !== ""
                verticalAlignment: Text.AlignVCenter
                text: RowsModel.scope
                type: Theme.headingType
                wrapMode: Text.Wrap
            }
            LinkButton {
                id: all
                objectName: "rowsAll"
                text: qsTr("Show all rows")
                onClicked: RowsModel.showAll()
            }
        }
        PlainText {
            width: parent.width
            text: RowsModel.meaning
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
        }
        Row {
            visible: RowsModel.grade !== ""
            spacing: 8
            Grade {
                grade: RowsModel.grade
                gradeName: RowsModel.gradeName
            }
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("weakest grade of these rows")
                type: Theme.smallType
                color: Theme.inkTertiary
                Accessible.ignored: true
            }
        }
        Notice {
            width: parent.width
            visible: text !== ""
            kind: Notice.Warning
            text: RowsModel.changedNote
        }
        Field {
            id: search
            width: Math.min(parent.width, 640)
            label: qsTr("Search")
            hint: RowsModel.searchRead !== "" ? RowsModel.searchRead : qsTr("platform:outlier unpaid >30m 2026-03 sandpiper")
            text: RowsModel.search
            input.objectName: "rowsSearch"
            onTextChanged: RowsModel.search = search.text
            onAccepted: table.takeFocus()
        }
    }
    BackFill {
        width: Math.min(parent.width, 640)
        visible: page.isOwnTime && page.adding
    }
    RowsTable {
        id: table
        objectName: "rowsTable"
        width: parent.width
        page: page
        onEntryWanted: row => {
            OwnEntries.open(row.entryId);
            entry.work = row.work;
            entry.open(row);
        }
        onSourceWanted: row => {
            SourceModel.openSource(row.importUuid, row.line);
            source.work = row.work;
            source.ownTime = row.ownTime;
            source.open(row);
        }
    }
    SourcePopover {
        id: source
        objectName: "sourcePopover"
    }
    EntryPopover {
        id: entry
        objectName: "entryPopover"
    }
    Connections {
        target: RowsModel
        function onCopied(text: string) { Frame.told(text, ""); }
    }
    Connections {
        target: OwnEntries
        function onDone(text: string, canUndo: bool) {
            Frame.told(text, canUndo ? UndoStack.undoText : "");
        }
    }
}
