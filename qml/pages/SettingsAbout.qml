// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Backpay
import Backpay.Models

/** What this program is, and what it never does. */
TwoColumns {
    id: about

    Section {
        width: about.columnWidth
        title: qsTr("Backpay")
        FigureRow {
            width: parent.width
            label: qsTr("Version")
            figure: Qt.application.version
        }
        FigureRow {
            width: parent.width
            label: qsTr("Licence")
            figure: qsTr("GPL 3.0 or later")
            note: qsTr("Free software: you may use, study, share and change it, and it comes without any warranty.")
        }
        CitationRow {
            width: parent.width
            text: qsTr("GNU General Public License")
            url: "https://www.gnu.org/licenses/gpl-3.0.html"
        }
        CitationRow {
            width: parent.width
            text: qsTr("Reference rates of the European Central Bank")
            url: ReferenceRates.address
        }
        Paragraph {
            width: parent.width
            topPadding: 8
            text: qsTr("Addresses are shown to be read and copied. The program opens none by itself.")
        }
    }
    Section {
        width: about.columnWidth
        title: qsTr("What is never sent")
        Paragraph {
            width: parent.width
            text: qsTr("There is no account, no telemetry, no crash report, no search for updates and no cloud. Records, names, amounts and the passphrase stay in the vault on this computer.")
        }
        Paragraph {
            width: parent.width
            topPadding: 8
            text: qsTr("Two things use the network, each only after you ask for it and are shown the address: fetching the table of reference rates, and the time stamp of an evidence packet, for which a digest is sent and nothing it was made of.")
        }
    }
    Section {
        width: about.columnWidth
        title: qsTr("No verdict")
        Paragraph {
            width: parent.width
            text: qsTr("Findings are facts with their working and citations. Whether a law was broken is for a court or an agency to say. This program gives no legal advice.")
        }
    }
}
