// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** The line of headings over a table. */
Item {
    id: head

    default property alias content: cells.data

    implicitHeight: Theme.tableHeadSize
    height: implicitHeight

    Item {
        id: cells
        width: head.width
        height: head.height - 1
    }
    Rule {
        width: head.width
        anchors.bottom: head.bottom
        color: Theme.outline
    }
}
