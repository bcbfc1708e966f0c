// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/packets/packet_case.h"
#include "app/packets/packet_parts.h"

#include <QStringList>

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace backpay {

/** What a packet of a case would hold and say first. Small: the case may go once it is made. */
struct PacketPreview
{
    struct Earned
    {
        Currency currency;
        std::int64_t amount = 0; // minor units
    };

    PacketReader reader = PacketReader::Lawyer;
    std::string name; // packetName()
    std::optional<std::string> platform;
    std::optional<std::string> contract; // as the reader sees its name
    std::optional<DayNumber> firstDay;   // of the scope where it sets one, else of the rows
    std::optional<DayNumber> lastDay;
    std::array<std::int64_t, recordGradeCount> rowsByGrade{};
    std::int64_t rows = 0;
    std::size_t findings = 0;     // as Claims counts them
    std::size_t findingLines = 0; // with each week on its own
    /**
     * How much each part that the reader may have would hold: days, workweeks, payments, lines of what was promised,
     * findings as Claims counts them, events, facts, kept files, illustrations, drafts.
     */
    std::map<PacketPart, std::int64_t> counts;
    std::int64_t filteredFiles = 0; // of the kept files those with confidential cells emptied
    // As in the report's summary, over all of its platforms.
    std::int64_t workedSeconds = 0;
    std::int64_t platformSeconds = 0;
    std::vector<Earned> earned; // by currency
    QStringList questions;      // openQuestions()
    QStringList questionsWithFacts;
};

[[nodiscard]] PacketPreview packetPreview(const PacketCase &made);

}
