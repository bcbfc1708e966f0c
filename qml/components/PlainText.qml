// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay
import Backpay.Models

/** The only Text of the window: plain text in one of the theme's styles. Elides on one line unless wrapping is asked for. */
Text {
    id: text

    property typeStyle type: Theme.bodyType

    color: Theme.ink
    textFormat: Text.PlainText
    elide: wrapMode === Text.NoWrap ? Text.ElideRight : Text.ElideNone
    font.family: text.type.family
    font.pixelSize: text.type.px
    font.weight: text.type.weight
    font.letterSpacing: text.type.tracking
    lineHeightMode: Text.FixedHeight
    lineHeight: text.type.line
    // Native text is sharper at 13 to 15 px, but blurs when the scene is scaled.
    renderType: Appearance.textScale === 1 ? Text.NativeRendering : Text.QtRendering
    transform: Frame.turnedBack(text)
    // Turned back in its place, what ends at one side of it shall begin there.
    Component.onCompleted: if (Frame.mirrored && text.horizontalAlignment === Text.AlignRight)
        text.horizontalAlignment = Text.AlignLeft
}
