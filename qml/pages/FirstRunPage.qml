// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Backpay
import Backpay.Models

/** Three ways to start. Wide windows show the new vault beside them; narrow ones open it as a page of its own. */
FocusScope {
    id: first

    property bool creating: false
    readonly property bool beside: Frame.twoColumns

    Keys.onEscapePressed: first.creating = false
    Keys.onBackPressed: first.creating = false

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    Only {
        when: first.beside
        Row {
            anchors.fill: parent
            Rectangle {
                width: Math.min(496, first.width * 0.42)
                height: parent.height
                color: Theme.sidebar
                StartPane {
                    anchors.fill: parent
                    chosenNew: true
                    onNewVault: form.forceActiveFocus()
                }
                Rectangle {
                    anchors.right: parent.right
                    width: 1
                    height: parent.height
                    color: Theme.rule
                }
            }
            NewVaultPane {
                id: form
                width: first.width - Math.min(496, first.width * 0.42)
                height: parent.height
            }
        }
    }
    Only {
        when: !first.beside && !first.creating
        takesFocus: true
        StartPane {
            anchors.fill: parent
            onNewVault: first.creating = true
        }
    }
    Only {
        when: !first.beside && first.creating
        takesFocus: true
        NewVaultPane {
            anchors.fill: parent
            onBack: first.creating = false
        }
    }
}
