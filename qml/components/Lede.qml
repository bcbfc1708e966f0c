// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** The sentence that opens a page and carries its numbers. */
PlainText {
    type: Frame.phone ? Theme.ledePhoneType : Theme.ledeType
    wrapMode: Text.Wrap
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
