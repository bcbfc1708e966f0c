// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verify_command.h"

#include "app/cli/terminal_words.h"
#include "app/text/packet_text.h"
#include "core/packet/packet_verifier.h"
#include "core/time/civil.h"

#include <QCoreApplication>

namespace backpay {

namespace {

Json stampJson(const PacketReport &report)
{
    Json json = {{"state", sealStateName(report.stamp)}};
    if (report.stampFacts) {
        json["time"] = isoInstant(report.stampFacts->time);
        json["authority"] = report.stampFacts->authority;
        json["root"] = report.stampFacts->root;
        json["root_sha256"] = report.stampFacts->rootFingerprint;
    }
    return json;
}

Json journalJson(const std::optional<PacketJournal> &journal)
{
    if (!journal)
        return nullptr;
    return {{"entries", journal->entries},
            {"first", journal->first},
            {"last", journal->last},
            {"withheld", journal->withheld}};
}

Json reportJson(const PacketReport &report)
{
    Json json = {
        {"ok", report.holds()},
        {"packet", report.name},
        {"files", report.payloadFiles},
        {"bytes", report.payloadBytes},
        {"tag_manifest", nullptr},
        {"key", report.key},
        {"signatures", {{"ssh", sealStateName(report.sshSignature)}, {"ed25519", sealStateName(report.rawSignature)}}},
        {"stamp", stampJson(report)},
        {"journal", journalJson(report.journal)},
        {"info", Json::array()},
        {"fault_count", report.faultCount},
        {"faults", Json::array()}};
    if (report.tagManifest)
        json["tag_manifest"] = toHex(*report.tagManifest);
    for (const auto &[label, value] : report.info)
        json["info"].push_back({{"label", label}, {"value", value}});
    for (const PacketFault &fault : report.faults)
        json["faults"].push_back(
            {{"kind", packetFaultName(fault.kind)}, {"file", fault.path}, {"detail", fault.detail}});
    return json;
}

}

ExitCode verifyPacketFile(const VerifyCommand &command, const Printer &printer)
{
    const auto source = FileSource::open(command.file);
    if (!source)
        return printer.failed(source.error());
    const auto report = verifyPacket(**source);
    if (!report)
        return printer.failed(report.error());
    Json json = reportJson(*report);
    QString text = packetReportText(*report);
    bool holds = report->holds();
    if (!command.key.empty()) {
        const bool same = report->key == command.key;
        json["expected_key"] = same;
        text += same ? TerminalWords::tr("The key is the one you were told.\n")
                     : TerminalWords::tr("Another key than the one you were told has signed it.\n");
        holds = holds && same;
        json["ok"] = holds;
    }
    return printer.done(json, text, holds ? ExitCode::Done : ExitCode::CheckFailed);
}

}
