// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** A horizontal line: hairline under a row unless a page says otherwise. */
Rectangle {
    implicitHeight: Theme.hairline
    height: implicitHeight
    color: Theme.rule
    Accessible.ignored: true
}
