// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/packet_text.h"

#include "app/text/number_text.h"
#include "app/text/shown_text.h"
#include "core/time/civil.h"

#include <QCoreApplication>

namespace backpay {

namespace {

class PacketText
{
    Q_DECLARE_TR_FUNCTIONS(PacketText)

public:
    [[nodiscard]] static QString fault(PacketFaultKind kind, const QString &path, const QString &detail)
    {
        switch (kind) {
        case PacketFaultKind::Changed: return tr("%1 was changed.").arg(path);
        case PacketFaultKind::Missing: return tr("%1 is missing.").arg(path);
        case PacketFaultKind::Added: return tr("%1 was added: no manifest lists it.").arg(path);
        case PacketFaultKind::Uncovered: return tr("%1 is not covered by the signature.").arg(path);
        case PacketFaultKind::Renamed: return tr("%1 was renamed to %2.").arg(path, detail);
        case PacketFaultKind::Malformed: return tr("%1 does not read as it should: %2.").arg(path, detail);
        case PacketFaultKind::Container:
            return path.isEmpty() ? tr("The ZIP itself is not as it was written: %1.").arg(detail)
                                  : tr("The ZIP itself is not as it was written, at %1: %2.").arg(path, detail);
        case PacketFaultKind::Signature: return tr("%1 does not hold: %2.").arg(path, detail);
        case PacketFaultKind::Stamp: return tr("The time stamp %1 does not hold: %2.").arg(path, detail);
        case PacketFaultKind::JournalGap: return tr("%1: entries are missing before entry %2.").arg(path, detail);
        case PacketFaultKind::JournalBroken:
            return tr("%1: entry %2 is not what its hash says, or does not follow the one before it.")
                .arg(path, detail);
        }
        return {};
    }

    [[nodiscard]] static QString state(SealState state)
    {
        switch (state) {
        case SealState::Absent: return tr("missing");
        case SealState::Holds: return tr("holds");
        case SealState::Fails: return tr("does not hold");
        case SealState::OtherKey: return tr("made with another key");
        case SealState::NotOwnEncoding: return tr("not as it was written");
        }
        return {};
    }

    [[nodiscard]] static QString files(const PacketReport &report)
    {
        return tr("Packet %1: %2 files of records, %3 bytes.")
            .arg(shownText(report.name), countText(static_cast<std::int64_t>(report.payloadFiles)),
                 countText(static_cast<std::int64_t>(report.payloadBytes)));
    }

    [[nodiscard]] static QString seals(const PacketReport &report)
    {
        QString text = tr("SSH signature: %1.").arg(state(report.sshSignature)) + u'\n'
                       + tr("Ed25519 signature: %1.").arg(state(report.rawSignature)) + u'\n';
        if (report.stampFacts)
            text += tr("Time stamp: holds; in being by %1, says %2 (root %3, SHA-256 %4).")
                        .arg(QString::fromStdString(isoInstant(report.stampFacts->time)),
                             shownText(report.stampFacts->authority), shownText(report.stampFacts->root),
                             shownText(report.stampFacts->rootFingerprint));
        else
            text += report.stamp == SealState::Absent
                        ? tr("Time stamp: none. Nothing but the maker says when it was made.")
                        : tr("Time stamp: %1.").arg(state(report.stamp));
        return text + u'\n';
    }

    [[nodiscard]] static QString journal(const PacketJournal &journal)
    {
        return tr("Journal: entries %1 to %2, %3 of them with their content withheld.")
            .arg(QString::number(journal.first), QString::number(journal.last), countText(journal.withheld));
    }

    [[nodiscard]] static QString verdict(const PacketReport &report)
    {
        if (!report.holds())
            return tr("%n thing(s) do not hold.", nullptr, static_cast<int>(report.faultCount));
        return tr("All of it holds, signed with the key %1. Ask its maker whether that is their key.")
            .arg(shownText(report.key));
    }
};

}

QString packetFaultText(const PacketFault &fault)
{
    return PacketText::fault(fault.kind, shownText(fault.path), shownText(fault.detail));
}

QString packetReportText(const PacketReport &report)
{
    QString text;
    if (!report.name.empty())
        text += PacketText::files(report) + u'\n' + PacketText::seals(report);
    if (report.journal)
        text += PacketText::journal(*report.journal) + u'\n';
    for (const PacketFault &fault : report.faults)
        text += packetFaultText(fault) + u'\n';
    return text + PacketText::verdict(report) + u'\n';
}

}
