// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/packet_text.h"

#include "app/text/number_text.h"
#include "app/text/shown_text.h"
#include "core/time/civil.h"

#include <QCoreApplication>

#include <algorithm>

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

    [[nodiscard]] static PacketReportLine::Kind kind(SealState state)
    {
        return state == SealState::Holds ? PacketReportLine::Holds : PacketReportLine::Fault;
    }

    static void addSeals(const PacketReport &report, std::vector<PacketReportLine> &lines)
    {
        lines.push_back({kind(report.sshSignature), tr("SSH signature: %1.").arg(state(report.sshSignature))});
        lines.push_back({kind(report.rawSignature), tr("Ed25519 signature: %1.").arg(state(report.rawSignature))});
        if (report.stampFacts)
            lines.push_back({PacketReportLine::Holds,
                             tr("Time stamp: holds; in being by %1, says %2 (root %3, SHA-256 %4).")
                                 .arg(QString::fromStdString(isoInstant(report.stampFacts->time)),
                                      shownText(report.stampFacts->authority), shownText(report.stampFacts->root),
                                      shownText(report.stampFacts->rootFingerprint))});
        else if (report.stamp == SealState::Absent)
            lines.push_back(
                {PacketReportLine::Absent, tr("Time stamp: none. Nothing but the maker says when it was made.")});
        else
            lines.push_back({kind(report.stamp), tr("Time stamp: %1.").arg(state(report.stamp))});
    }

    [[nodiscard]] static QString journal(const PacketJournal &journal)
    {
        return tr("Journal: entries %1 to %2, %3 of them with their content withheld.")
            .arg(QString::number(journal.first), QString::number(journal.last), countText(journal.withheld));
    }

    /** Its chain was followed from entry to entry. */
    [[nodiscard]] static PacketReportLine::Kind journalKind(const PacketReport &report)
    {
        const bool broken = std::any_of(report.faults.begin(), report.faults.end(), [](const PacketFault &fault) {
            return fault.kind == PacketFaultKind::JournalGap || fault.kind == PacketFaultKind::JournalBroken;
        });
        return broken ? PacketReportLine::Fault : PacketReportLine::Holds;
    }

    [[nodiscard]] static QString verdict(const PacketReport &report)
    {
        if (!report.holds())
            return tr("%Ln things do not hold.", nullptr, static_cast<int>(report.faultCount));
        return tr("All of it holds, signed with the key %1. Ask its maker whether that is their key.")
            .arg(shownText(report.key));
    }
};

}

QString packetFaultText(const PacketFault &fault)
{
    return PacketText::fault(fault.kind, shownText(fault.path), shownText(fault.detail));
}

std::vector<PacketReportLine> packetReportLines(const PacketReport &report)
{
    std::vector<PacketReportLine> lines;
    if (!report.name.empty()) {
        lines.push_back({PacketReportLine::About, PacketText::files(report)});
        PacketText::addSeals(report, lines);
    }
    if (report.journal)
        lines.push_back({PacketText::journalKind(report), PacketText::journal(*report.journal)});
    for (const PacketFault &fault : report.faults)
        lines.push_back({PacketReportLine::Fault, packetFaultText(fault)});
    lines.push_back({PacketReportLine::Verdict, PacketText::verdict(report)});
    return lines;
}

QString packetReportText(const PacketReport &report)
{
    QString text;
    for (const PacketReportLine &line : packetReportLines(report))
        text += line.text + u'\n';
    return text;
}

}
