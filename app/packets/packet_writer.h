// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/packets/packet_case.h"
#include "app/packets/packet_parts.h"
#include "app/report/report_pdf.h"
#include "core/packet/packet_builder.h"

#include <functional>
#include <optional>
#include <string>

namespace backpay {

struct PacketOptions
{
    PacketParts parts;              // those a reader may not have are left out whatever is asked
    std::optional<PaperSize> paper; // none: Letter where a place of work is in the United States or Canada, else A4
    Instant made;                   // SOURCE_DATE_EPOCH where that is set, else now: the only time that is written
    Stamper stamper;                // none unless the worker asks for one
};

/** What making a packet is busy with; `done` of `total` in its own measure, 0 of 0 where that is not known. */
enum class PacketStage {
    Tables,
    Report,
    Digests, // of all files, and the stamp
    Writing, // bytes
};
/** Returns false to cancel; nothing of the packet then stays. */
using PacketStageProgress = std::function<bool(PacketStage stage, std::uint64_t done, std::uint64_t total)>;

/** "packet-outlier-2026-03-01-2026-03-31": letters, digits and hyphens; what a packet of this scope is called. */
[[nodiscard]] std::string packetName(const PacketCase &made);

/**
 * Writes the evidence packet of a case: its tables as CSV and datapackage.json, the report as PDF and HTML, drafts of
 * forms, the journal's extract, files where they are asked for; signed with the vault's key. The same case, journal and
 * options give the same bytes. To be called on the thread that owns the vault, with a QGuiApplication in being.
 * Errors: those of the ledger, the builder and the stamper; Cancelled.
 */
[[nodiscard]] Result<PacketOutcome> writePacket(PacketCase &made, Ledger &ledger, const PacketOptions &options,
                                                ByteSink &out, const PacketStageProgress &progress = {});

}
