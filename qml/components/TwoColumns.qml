// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** Parts side by side where there is room for two, else one below the other. */
Flow {
    id: columns

    /** Of one part. */
    readonly property real columnWidth: columns.width >= 560 ? Math.floor((columns.width - columns.spacing) / 2) : columns.width

    spacing: Frame.sidebar ? 40 : Frame.sectionGap
}
