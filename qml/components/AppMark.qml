// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay
import Backpay.Models

/** The mark of the app in the colours of the scheme. */
Image {
    id: mark

    property int size: 26

    width: mark.size
    height: mark.size
    source: "image://tint/app-mark/" + Theme.accent.toString().slice(-6) + "/" + Theme.accentInk.toString().slice(-6)
    sourceSize.width: mark.size * Appearance.textScale
    sourceSize.height: mark.size * Appearance.textScale
    Accessible.ignored: true
}
