// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packets/packet_parts.h"

#include <algorithm>
#include <utility>

namespace backpay {

namespace {

constexpr std::array<std::string_view, everyPacketPart.size()> partNames = {
    "daily",      "weekly",         "payments", "promised", "findings",
    "chronology", "classification", "sources",  "charts",   "forms"};

constexpr std::array<std::pair<std::string_view, PacketPart>, 13> tables = {{
    {"schedule", PacketPart::Daily},
    {"daily", PacketPart::Daily},
    {"weekly", PacketPart::Weekly},
    {"wages", PacketPart::Weekly},
    {"payments", PacketPart::Payments},
    {"ageing", PacketPart::Payments},
    {"differences", PacketPart::Promised},
    {"findings", PacketPart::Findings},
    {"working", PacketPart::Findings},
    {"finding-records", PacketPart::Findings},
    {"limits", PacketPart::Findings},
    {"chronology", PacketPart::Chronology},
    {"control-events", PacketPart::Classification},
}};

}

std::string_view packetPartName(PacketPart part) { return partNames.at(static_cast<std::size_t>(part)); }

std::optional<PacketPart> packetPartNamed(std::string_view name)
{
    const auto found = std::find(partNames.begin(), partNames.end(), name);
    if (found == partNames.end())
        return std::nullopt;
    return static_cast<PacketPart>(found - partNames.begin());
}

bool partAllowed(PacketPart part, PacketReader reader)
{
    switch (reader) {
    case PacketReader::Self:
    case PacketReader::Lawyer: return true;
    case PacketReader::Agency: return part != PacketPart::Sources;
    case PacketReader::Public: break;
    }
    return part == PacketPart::Weekly || part == PacketPart::Charts;
}

PacketParts allowedParts(const PacketParts &parts, PacketReader reader)
{
    PacketParts allowed;
    for (const PacketPart part : parts) {
        if (partAllowed(part, reader))
            allowed.insert(part);
    }
    return allowed;
}

bool leavesOut(const Redaction &redaction, const PacketParts &parts)
{
    return redaction.reader() != PacketReader::Self && (!redaction.showsRows() || parts.contains(PacketPart::Daily));
}

PacketParts usualParts(PacketReader reader)
{
    PacketParts parts;
    for (const PacketPart part : everyPacketPart) {
        if (partAllowed(part, reader) && part != PacketPart::Sources && part != PacketPart::Charts)
            parts.insert(part);
    }
    return parts;
}

std::optional<PacketPart> partOfTable(std::string_view table)
{
    const auto found =
        std::find_if(tables.begin(), tables.end(), [&](const auto &each) { return each.first == table; });
    return found == tables.end() ? std::nullopt : std::optional(found->second);
}

}
