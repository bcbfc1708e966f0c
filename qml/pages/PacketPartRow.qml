// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay

/** One part of a packet: whether it goes in, and how much there is of it, or why it does not. */
Item {
    id: row

    required property var part

    signal chosen(bool on)

    /** Whether the note has no room beside the name. */
    readonly property bool tall: name.x + name.implicitWidth + 16 + note.implicitWidth > row.width

    implicitHeight: row.tall ? (Frame.phone ? 68 : 60) : Frame.phone ? Theme.touchTargetSize + 1 : 33

    CheckChoice {
        id: box
        objectName: "packetPart-" + row.part.value
        y: 0
        width: row.width - (row.tall ? 0 : note.width + 12)
        height: row.tall ? (Frame.phone ? Theme.touchTargetSize : 40) : row.height - 1
        wordless: true
        text: row.part.text + (row.part.note === "" ? "" : ", " + row.part.note)
        checked: row.part.checked
        enabled: row.part.enabled
        // The model decides what is ticked.
        onClicked: {
            row.chosen(box.checked);
            box.checked = Qt.binding(() => row.part.checked);
        }
    }
    PlainText {
        id: name
        x: 32
        y: box.y + (box.height - height) / 2
        width: box.width - x
        text: row.part.text
        color: row.part.checked ? Theme.ink : Theme.inkSecondary
        Accessible.ignored: true
    }
    PlainText {
        id: note
        x: row.tall ? 32 : row.width - width
        y: row.tall ? 36 : box.y + (box.height - height) / 2
        width: Math.min(implicitWidth, row.width - 32)
        text: row.part.note
        type: Theme.smallType
        color: Theme.inkTertiary
        Accessible.ignored: true
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
