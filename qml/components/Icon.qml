// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay
import Backpay.Models

/** A line icon of qml/icons in one colour. Decoration: the part around it carries the name. */
Image {
    id: icon

    required property string name
    property color color: Theme.inkSecondary
    property int size: Theme.iconSize

    width: icon.size
    height: icon.size
    source: icon.name === "" ? "" : "image://tint/" + icon.name + "/" + icon.color.toString().slice(-6)
    sourceSize.width: icon.size * Appearance.textScale
    sourceSize.height: icon.size * Appearance.textScale
    Accessible.ignored: true
    // A direction goes with the window; a drawing stays as it is.
    transform: icon.name === "left" || icon.name === "right" ? [] : Frame.turnedBack(icon)
}
