// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** Payouts and what each pays for; one of them opens into its parts, to be confirmed or taken apart. */
Column {
    id: view

    required property PageFrame page

    readonly property bool narrow: view.width < 560
    readonly property var detail: MatchesModel.detail
    readonly property bool opened: view.detail.title !== undefined

    spacing: Frame.sectionGap

    Section {
        width: view.width
        visible: !view.opened
        title: qsTr("Payouts")
        PlainText {
            width: parent.width
            visible: text !== ""
            bottomPadding: 8
            text: MatchesModel.note
            type: Theme.smallType
            color: Theme.inkTertiary
            wrapMode: Text.Wrap
        }
        PageList {
            id: rows
            objectName: "payoutsList"
            width: parent.width
            page: view.page
            rowHeight: view.narrow ? 76 : Theme.rowPhoneTallSize
            name: qsTr("Payouts")
            model: MatchesModel.rows
            list.Keys.onReturnPressed: (rows.list.currentItem as TableRow).opened()
            list.Keys.onSpacePressed: (rows.list.currentItem as TableRow).opened()
            delegate: TableRow {
                id: row

                required property int index
                required property string day
                required property string platform
                required property string amount
                required property string what
                required property string unmatched
                required property string tone

                width: rows.width
                height: rows.rowHeight
                opens: true
                activeFocusOnTab: false
                holdsFocus: rows.list.activeFocus && rows.list.currentIndex === row.index
                onOpened: {
                    rows.list.currentIndex = row.index;
                    MatchesModel.open(row.index);
                }

                Mark {
                    y: 12
                    tone: row.tone
                }
                PlainText {
                    id: day
                    x: 22
                    y: 7
                    text: row.day
                    color: Theme.inkSecondary
                    Accessible.ignored: true
                }
                PlainText {
                    x: day.x + day.width + 12
                    y: 7
                    width: Math.max(0, amount.x - x - 12)
                    text: row.platform
                    type: Theme.bodyStrongType
                    Accessible.ignored: true
                }
                PlainText {
                    id: amount
                    x: parent.width - width
                    y: 7
                    text: row.amount
                    type: Theme.bodyStrongType
                    Accessible.ignored: true
                }
                PlainText {
                    x: 22
                    y: 30
                    width: view.narrow ? parent.width - x : Math.max(0, unmatched.x - x - 16)
                    text: row.what
                    type: Theme.smallType
                    color: Theme.inkSecondary
                    Accessible.ignored: true
                }
                PlainText {
                    id: unmatched
                    x: view.narrow ? 22 : parent.width - width
                    y: view.narrow ? 50 : 30
                    text: row.unmatched
                    type: Theme.smallType
                    color: Theme.inkTertiary
                    Accessible.ignored: true
                }
            }
        }
    }
    MatchDetail {
        objectName: "matchDetail"
        width: view.width
        visible: view.opened
    }
}
