// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

/** The shape of the window as every page sees it: its width at text scale 1, and the layer that popups belong to. */
QtObject {
    id: frame

    property real width: 1280
    property real height: 800
    property Item layer: null

    readonly property bool phone: frame.width < 600
    readonly property bool twoColumns: frame.width >= 840
    readonly property bool sidebar: frame.width >= 1100

    /** Content stops growing here and stays at the leading side. */
    readonly property int contentMax: 1120
    readonly property int padding: frame.sidebar ? 40 : frame.phone ? 16 : 24
    readonly property int columnGap: frame.sidebar ? 56 : 32
    readonly property int sectionGap: frame.phone ? 20 : 24

    /** The lint of Qt 6.4 knows only the part of it that has no windows. */
    readonly property var application: Qt.application
    /** For languages from right to left the whole stage is mirrored, and what is read is turned back in its place. */
    readonly property bool mirrored: frame.application ? frame.application.layoutDirection === Qt.RightToLeft : false
    readonly property Component turnBack: Component {
        Scale {
            required property Item part
            origin.x: part.width / 2
            xScale: -1
        }
    }

    function turnedBack(part: Item): var {
        return frame.mirrored ? [frame.turnBack.createObject(part, {
                part: part
            })] : [];
    }

    /** Shows a sentence for a while; `action` is its one button's text, "" for none. */
    signal told(string text, string action)
    signal toastActed
    /** A figure was asked what is in it; `figure` as C++ made it (figure_link.h). */
    signal figureAsked(var figure, Item from)
}
