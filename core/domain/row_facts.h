// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/import_batch.h"
#include "core/domain/import_plan.h"
#include "core/money/money.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace backpay {

/**
 * What one row says, whatever its kind: to be shown and compared, never summed. What its kind does not have, or what is
 * not known of it, is empty.
 */
struct RowFacts
{
    When when;
    When until;
    std::optional<std::string> contract; // project or engagement as the platform writes it
    std::optional<std::string> platform; // who paid a payout
    std::string item;
    std::string payType;
    std::string status; // as written; of a cancellation its cause
    std::string payer;
    std::string note;
    std::optional<Standing> standing;
    std::optional<TimeKind> timeKind;
    Currency currency;
    std::optional<std::int64_t> amount; // minor units: work pay, what arrived, what was lost or spent
    std::optional<std::int64_t> bonus;  // minor units
    std::optional<std::int64_t> fee;    // minor units
    std::optional<std::int64_t> seconds;
    std::optional<Rate> rate;
};

enum class RowField : std::uint8_t {
    When,
    Until,
    Contract,
    Platform,
    Item,
    PayType,
    Status,
    Standing,
    TimeKind,
    Amount,
    Bonus,
    Fee,
    Seconds,
    Rate,
    Payer,
    Note,
};

/** What a row of a batch says. A contract that the person named for every row is left out: the file does not say it. */
[[nodiscard]] RowFacts factsOf(const ImportBatch &batch, std::size_t row);

/**
 * In which fields two revisions of one row differ, in the order of RowField; what one of them does not know is passed
 * over. None: they differ in a cell that only the stored file keeps.
 */
[[nodiscard]] std::vector<RowField> differingFields(const RowFacts &before, const RowFacts &after);

/**
 * Whether a bonus came after its time: its row turned up late (PlannedRow::missedOn), or it is higher than the revision
 * that the row replaces (`before`, null where none) said.
 */
[[nodiscard]] bool isLateBonus(const PlannedRow &row, const RowFacts &now, const RowFacts *before);

}
