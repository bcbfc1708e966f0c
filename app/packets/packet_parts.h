// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/redaction.h"

#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <string_view>

namespace backpay {

/** What a packet is put together from. The summary, the method and the journal are in every one. */
enum class PacketPart : std::uint8_t {
    Daily,          // hours and pay by day, and row by row
    Weekly,         // by workweek, with the wage computation
    Payments,       // what arrived, and what is late
    Promised,       // promised or due, and paid
    Findings,       // with working, rows and limits
    Chronology,     // rate changes, cancellations, rows changed and gone
    Classification, // facts that courts weigh
    Sources,        // the files themselves
    Charts,         // illustrations
    Forms,          // drafts of claim forms and letters
};
inline constexpr std::array everyPacketPart = {PacketPart::Daily,          PacketPart::Weekly,   PacketPart::Payments,
                                               PacketPart::Promised,       PacketPart::Findings, PacketPart::Chronology,
                                               PacketPart::Classification, PacketPart::Sources,  PacketPart::Charts,
                                               PacketPart::Forms};
/** "daily", "weekly", "payments", "promised", "findings", "chronology", "classification", "sources", "charts", "forms".
 */
[[nodiscard]] std::string_view packetPartName(PacketPart part);
[[nodiscard]] std::optional<PacketPart> packetPartNamed(std::string_view name);

using PacketParts = std::set<PacketPart>;

/** Whether a reader may have it: files hold every word, so only the worker and, by the worker's choice, a lawyer do. */
[[nodiscard]] bool partAllowed(PacketPart part, PacketReader reader);
/** Those of the parts that the reader may have. */
[[nodiscard]] PacketParts allowedParts(const PacketParts &parts, PacketReader reader);
/** Whether the packet has commitments: to cells of schedule.csv or, for who sees no rows, to all of them at once. */
[[nodiscard]] bool leavesOut(const Redaction &redaction, const PacketParts &parts);
/** What goes in unless the worker says otherwise: all that the reader may have, but files and charts. */
[[nodiscard]] PacketParts usualParts(PacketReader reader);
/** The part that a table belongs to, by its name; none for those that every packet has. */
[[nodiscard]] std::optional<PacketPart> partOfTable(std::string_view table);

}
