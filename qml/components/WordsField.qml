// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** A field for recovery words: below it the words that what is typed can become. A blank takes the only one left. */
Column {
    id: words

    property alias text: field.text
    property string label: qsTr("Recovery words")
    property alias hint: field.hint
    property alias fault: field.fault
    property alias input: field.input
    /** One word of a sheet, not all of them. */
    property bool single: false
    property string completionName: ""

    readonly property var completions: VaultKeys.completions(field.text)
    /** Nothing is left to say once the word is whole. */
    readonly property bool whole: words.completions.length === 1 && field.text.toLowerCase().endsWith(words.completions[0])

    /** What the field held before its last change. */
    property string before: ""

    signal accepted

    function complete(word: string) {
        const text = VaultKeys.completed(field.text.replace(/\s+$/, ""), word);
        field.text = words.single ? text.trim() : text;
        field.input.forceActiveFocus();
    }

    spacing: 4

    Field {
        id: field
        width: parent.width
        label: words.label
        input.inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        onTextChanged: {
            const only = field.text === words.before + " " ? VaultKeys.completions(words.before) : [];
            words.before = field.text;
            if (only.length === 1)
                words.complete(only[0]);
        }
        onAccepted: words.accepted()
    }
    Flow {
        width: parent.width
        spacing: 14
        visible: words.completions.length > 0 && !words.whole
        Repeater {
            model: words.whole ? [] : words.completions
            LinkButton {
                required property string modelData
                required property int index
                objectName: words.completionName === "" ? "" : words.completionName + index
                text: modelData
                onClicked: words.complete(modelData)
            }
        }
    }
}
