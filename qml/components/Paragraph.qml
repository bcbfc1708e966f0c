// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** A few sentences beside or below what they explain. */
PlainText {
    type: Theme.smallType
    color: Theme.inkSecondary
    wrapMode: Text.Wrap
}
