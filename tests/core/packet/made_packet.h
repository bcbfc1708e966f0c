// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packet/journal_extract.h"
#include "core/packet/packet_builder.h"
#include "core/packet/packet_verifier.h"
#include "core/packet/payload_digest.h"
#include "core/packet/zip_reader.h"
#include "core/packet/zip_writer.h"
#include "tests/support/error_text.h"
#include "tests/support/scratch_folder.h"

#include <QtGlobal>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace backpay {

/** Files of a packet by their whole path in it. */
using PacketFiles = std::map<std::string, std::string>;

constexpr std::string_view madeName = "claim-2026-03-testwork";

inline SigningKey madeKey(char seed = 'k') { return SigningKey(SecretBytes::copyOf(std::string(32, seed))); }

inline PacketFacts madeFacts()
{
    PacketFacts facts;
    facts.name = madeName;
    facts.description = "Made-up packet";
    facts.backpayVersion = "0.1.0";
    facts.rulePack = "us.flsa 2026-01-01";
    facts.period = "2026-03-01/2026-03-31";
    facts.zone = "America/New_York";
    facts.redactionProfile = "self";
    facts.made = Instant(std::chrono::seconds(1775044801)); // 2026-04-01T12:00:01Z
    return facts;
}

/** Three entries of a made-up journal, chained. */
inline std::vector<JournalEntry> madeEntries()
{
    std::vector<JournalEntry> entries;
    JournalEntry entry;
    for (entry.seq = 1; entry.seq <= 3; ++entry.seq) {
        entry.device = "device";
        entry.recordedAt = Instant(std::chrono::seconds(1775000000 + entry.seq));
        entry.monotonicNs = 5'000'000'000 * entry.seq;
        entry.kind = "edit";
        entry.entity = "contract Lumière";
        entry.payload = R"({"note":"é \"quoted\" \\ slash"})";
        entry.previous = entry.hash;
        entry.hash = journalHash(entry);
        entries.push_back(entry);
    }
    return entries;
}

/** The same as an extract of it, line by line. */
inline std::string madeJournal()
{
    std::string lines;
    for (const JournalEntry &entry : madeEntries())
        lines += journalLine(entry) + '\n';
    return lines;
}

inline PacketBuilder madeBuilder(PacketFacts facts = madeFacts())
{
    PacketBuilder builder(std::move(facts));
    for (const auto &[path, text] : PacketFiles{{"data/schedule.csv", "date,minutes\r\n2026-03-02,60\r\n"},
                                                {"data/payments.csv", "date,gross\r\n2026-03-09,30.00\r\n"},
                                                {"data/sources/half of it.txt", "half\n"},
                                                {"data/journal.jsonl", madeJournal()}}) {
        if (const auto added = builder.add(path, text); !added)
            qFatal("%s", errorText(added).c_str());
    }
    return builder;
}

/** The bytes of a packet. */
inline std::string packetBytes(const PacketBuilder &builder, const Stamper &stamper = {}, char seed = 'k')
{
    StringSink sink;
    if (const auto written = builder.write(sink, madeKey(seed), stamper); !written)
        qFatal("%s", errorText(written).c_str());
    return sink.bytes();
}

inline PacketFiles filesOf(std::string_view zip)
{
    const MemorySource source(zip);
    const auto listing = listZip(source);
    if (!listing || !listing->faults.empty())
        qFatal("no archive as it was written");
    PacketFiles files;
    for (const ZipEntry &entry : listing->entries)
        files[entry.name] = zip.substr(entry.contentAt(), entry.size);
    return files;
}

/** A well-formed archive of other files: what somebody would make who unpacks, changes and packs again. */
inline std::string zipOf(const PacketFiles &files)
{
    StringSink sink;
    ZipWriter zip(sink, madeFacts().made);
    for (const auto &[name, bytes] : files) {
        const std::string &content = bytes;
        const auto added =
            zip.add(name, content.size(), contentFacts(content).crc, [&](ByteSink &out) { return out.write(content); });
        if (!added)
            qFatal("%s", errorText(added).c_str());
    }
    if (!zip.finish())
        qFatal("no directory");
    return sink.bytes();
}

inline std::string inBag(std::string_view path) { return std::string(madeName) + '/' + std::string(path); }

inline PacketReport verified(std::string_view zip)
{
    const MemorySource source(zip);
    auto report = verifyPacket(source);
    if (!report)
        qFatal("%s", errorText(report).c_str());
    return *std::move(report);
}

/** "changed data/a.csv; container bagit.txt (header)", sorted as the report has it. */
inline std::string faultsOf(const PacketReport &report)
{
    std::string text;
    for (const PacketFault &fault : report.faults) {
        text += (text.empty() ? "" : "; ") + std::string(packetFaultName(fault.kind)) + ' ' + fault.path;
        if (!fault.detail.empty())
            text += " (" + fault.detail + ')';
    }
    return text;
}

/** Writes every file to its place below a folder. */
inline void unpack(const PacketFiles &files, const ScratchFolder &folder)
{
    for (const auto &[name, bytes] : files) {
        std::filesystem::create_directories(std::filesystem::path(folder.file(name)).parent_path());
        writeBytes(folder.file(name), bytes);
    }
}

}
