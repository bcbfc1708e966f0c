// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/findings/finding_groups.h"
#include "core/schedule/case_file.h"
#include "core/vault/ledger.h"

#include <array>
#include <memory>
#include <vector>

namespace backpay {

/** What a packet says is in English whatever the program shows: the agencies and courts that read it do. */
inline constexpr Language packetLanguage = Language::English;

/** What a packet shall hold and who will read it. */
struct PacketRequest
{
    CaseScope scope;
    PacketReader reader = PacketReader::Lawyer;
    DayNumber asOf = 0; // lateness and limits are counted to this day
};

/**
 * Everything a packet says, read from the vault once: the records, the findings that the rest of the program shows for
 * the same scope, where each row comes from, and the words. Nothing in it changes afterwards.
 */
class PacketCase
{
public:
    /** `zones` outlives it. Errors are the ledger's. */
    [[nodiscard]] static Result<std::unique_ptr<PacketCase>> read(const Ledger &ledger, const PacketRequest &request,
                                                                  const ZoneResolver &zones);

    PacketCase(const PacketCase &) = delete;
    PacketCase &operator=(const PacketCase &) = delete;

    [[nodiscard]] const CaseFile &file() const { return *file_; }
    [[nodiscard]] CaseFile &file() { return *file_; }
    [[nodiscard]] const CaseFacts &facts() const { return *facts_; }
    /** The findings as people count them; in the packet's tables each finding is a line of its own. */
    [[nodiscard]] const std::vector<FindingGroup> &findingGroups() const { return groups_; }
    /** Rows of the scope that the packet rests on, by grade: work, own time, money that arrived, cancellations. */
    [[nodiscard]] const std::array<std::int64_t, recordGradeCount> &rowsByGrade() const { return rowsByGrade_; }
    [[nodiscard]] std::int64_t rows() const;
    /** The first and last day of those rows; none where no row has a day. */
    [[nodiscard]] std::optional<DayNumber> firstDay() const { return first_; }
    [[nodiscard]] std::optional<DayNumber> lastDay() const { return last_; }

private:
    PacketCase() = default;

    [[nodiscard]] Result<void> findOrigins(const Ledger &ledger);
    [[nodiscard]] Result<void> classify(const Ledger &ledger);
    void putIntoWords();
    void count();

    Records records_;
    std::vector<PlatformTerms> terms_;
    std::unique_ptr<CaseFacts> facts_;
    std::vector<Finding> findings_;
    std::vector<FindingGroup> groups_;
    std::unique_ptr<CaseFile> file_;
    std::array<std::int64_t, recordGradeCount> rowsByGrade_{};
    std::optional<DayNumber> first_;
    std::optional<DayNumber> last_;
};

}
