// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/packets/packet_case.h"
#include "app/packets/packet_parts.h"
#include "app/report/report.h"
#include "core/base/clock.h"
#include "core/schedule/schedule.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** What a report says of the packet around it. */
struct PacketSeal
{
    std::string name;            // of the packet
    std::string key;             // fingerprint of the key that signs, "SHA256:…"
    std::int64_t firstEntry = 0; // of the journal, as the packet holds it
    std::int64_t lastEntry = 0;
    Sha256 journalHead{}; // hash of the last entry
    Instant made;
};

/**
 * The report of a packet, made of the same tables that lie in it as CSV. Figures of totals are written exactly as in
 * the CSV: no grouping, a point, seconds whole; other times as hours, minutes and seconds.
 */
class CaseReport
{
public:
    /** `made` outlives it. */
    CaseReport(const PacketCase &made, const PacketParts &parts, PacketSeal seal);

    /** Takes from a table what the report says of it; the table may go then. */
    void add(const Schedule &schedule);

    [[nodiscard]] Report report() const;
    /** The illustrations, in a document of their own: they are no evidence (Fed. R. Evid. 107), the report is a
     * summary (1006). */
    [[nodiscard]] Report charts() const;

private:
    using Blocks = std::vector<ReportBlock>;

    [[nodiscard]] Report empty(const QString &title) const;
    [[nodiscard]] Blocks summaryPage() const;
    [[nodiscard]] Blocks findingPages() const;
    [[nodiscard]] Blocks limitsPage() const;
    void append(Blocks &to, std::string_view table) const;

    const PacketCase &made_;
    PacketParts parts_;
    PacketSeal seal_;
    std::map<std::string, Blocks, std::less<>> tables_; // by name
    std::vector<ReportBars> bars_;
};

}
