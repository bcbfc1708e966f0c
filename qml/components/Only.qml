// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/**
 * Its content exists only while `when` holds; a page takes the keyboard as it appears. A Loader of Qt 6.4 cannot make
 * bound components, a Repeater can.
 */
Repeater {
    property bool when: false
    property bool takesFocus: false

    model: when ? 1 : 0
    onItemAdded: (index, item) => {
        if (takesFocus)
            item.forceActiveFocus();
    }
}
