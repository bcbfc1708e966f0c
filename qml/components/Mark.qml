// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** The shape that goes with a tone, so that nothing is said by colour alone. */
Icon {
    id: mark

    property string tone: ""

    name: {
        switch (mark.tone) {
        case "": return "";
        case "running": return "mark-run";
        default: return "mark-" + mark.tone;
        }
    }
    color: Theme.toneMark(mark.tone)
    size: Theme.markSize
}
