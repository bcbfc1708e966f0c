// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Backpay
import Backpay.Models

/** One line of input under its label, with a hint or a fault below it. A secret field can be shown with the eye. */
Item {
    id: field

    required property string label
    property alias text: input.text
    property alias input: input
    property string hint: ""
    property string fault: ""
    property bool secret: false
    property bool readOnly: false
    /** Without label, hint and fault around it: they are spoken, and what stands beside the field says them. */
    property bool bare: false
    property string buttonText: ""
    /** The name its text is kept by while the vault is locked; "" for a field whose text is not. */
    property string draft: ""
    property bool followed: false
    /** A tick at the end of the field, for example when the repeated passphrase is the same. */
    property bool ticked: false

    readonly property string help: field.fault !== "" ? field.fault : field.hint

    signal accepted
    signal buttonClicked

    function takeDraft() {
        const kept = field.draft === "" ? "" : Drafts.text(field.draft);
        if (kept !== "")
            input.text = kept;
        field.followed = field.draft !== "";
    }

    Component.onCompleted: field.takeDraft()

    Connections {
        target: Drafts
        enabled: field.draft !== ""
        function onRestored() { field.takeDraft(); }
    }
    // What a field begins with is no draft: it is followed from then on.
    Connections {
        target: input
        enabled: field.followed
        function onTextChanged() { Drafts.keep(field.draft, input.text); }
    }

    implicitHeight: column.implicitHeight
    implicitWidth: 320

    Column {
        id: column
        width: field.width
        spacing: 6

        PlainText {
            width: parent.width
            visible: !field.bare
            text: field.label
            type: Theme.smallType
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
        T.TextField {
            id: input
            width: parent.width
            implicitHeight: Frame.phone ? Theme.fieldTouchSize : Theme.fieldPointerSize
            leftPadding: 13
            rightPadding: trailing.width + 14
            verticalAlignment: Text.AlignVCenter
            color: field.enabled ? Theme.ink : Theme.inkTertiary
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentInk
            readOnly: field.readOnly
            selectByMouse: true
            clip: true
            font.family: Theme.bodyType.family
            font.pixelSize: Theme.bodyType.px
            renderType: Appearance.textScale === 1 ? TextInput.NativeRendering : TextInput.QtRendering
            echoMode: field.secret && !eye.checked ? TextInput.Password : TextInput.Normal
            passwordCharacter: "●"
            inputMethodHints: field.secret ? Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase : Qt.ImhNone
            Accessible.role: Accessible.EditableText
            Accessible.name: field.label
            // Drawn nowhere: Qt tells it as the description, and of a field for passphrases it tells no name.
            placeholderText: field.secret ? (field.help === "" ? field.label : field.label + ". " + field.help) : field.help
            Accessible.passwordEdit: field.secret
            onAccepted: field.accepted()

            background: Rectangle {
                radius: Theme.controlRadius
                color: field.enabled ? Theme.surface : Theme.sunken
                border.width: input.activeFocus || field.fault !== "" ? 2 : 1
                border.color: field.fault !== "" ? Theme.risk : input.activeFocus ? Theme.accent : field.enabled ? Theme.outline : Theme.rule
            }
            Row {
                id: trailing
                anchors.right: parent.right
                anchors.rightMargin: 4
                anchors.verticalCenter: parent.verticalCenter
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: field.ticked
                    name: "check"
                    color: Theme.inkSecondary
                }
                Item {
                    visible: field.ticked
                    width: 9
                    height: 1
                }
                IconButton {
                    id: eye
                    visible: field.secret && !field.ticked
                    checkable: true
                    width: Frame.phone ? Theme.touchTargetSize : 36
                    height: width
                    iconName: checked ? "eye-off" : "eye"
                    text: checked ? qsTr("Hide what is typed") : qsTr("Show what is typed")
                }
                LinkButton {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: field.buttonText !== ""
                    rightPadding: 9
                    text: field.buttonText
                    onClicked: field.buttonClicked()
                }
            }
        }
        PlainText {
            width: parent.width
            visible: text !== "" && field.fault === "" && !field.bare
            text: field.hint
            type: Theme.smallType
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Row {
            width: parent.width
            visible: field.fault !== "" && !field.bare
            spacing: 8
            Mark {
                y: 4
                tone: "risk"
            }
            PlainText {
                width: parent.width - 18
                text: field.fault
                type: Theme.smallType
                color: Theme.riskText
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
        }
    }
}
