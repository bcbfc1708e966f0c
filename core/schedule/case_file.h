// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/case_facts.h"
#include "core/findings/finding.h"
#include "core/schedule/redaction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace backpay {

/** Where a row comes from and the words on it that no figure needs. */
struct RowOrigin
{
    std::string id;        // the row's stable id
    std::string profile;   // source that tells of it, "outlier.earnings-csv"; "" for what was written by hand
    std::string digest;    // SHA-256 of its file in hex; "" where there is none
    std::string place;     // "line 47"
    std::string item;      // task id
    std::string kindOfPay; // as written
    std::string status;    // as written
    std::string words;     // note, or who paid
};
/** By the vault's number of the row's shown revision. */
using RowOrigins = std::unordered_map<std::int64_t, RowOrigin>;

/** Which days a packet is about; both ends included. */
struct CaseSpan
{
    std::optional<DayNumber> from;
    std::optional<DayNumber> to;

    /** A row without a day is in only where no end is set. */
    [[nodiscard]] bool holds(const std::optional<DayNumber> &day) const
    {
        if (!from && !to)
            return true;
        return day && (!from || *day >= *from) && (!to || *day <= *to);
    }
};

/**
 * All that the schedules of a packet are made of. Rows of other platforms and contracts than the packet's are not in
 * the facts at all. What it refers to outlives it.
 */
struct CaseFile
{
    const CaseFacts &facts;
    const std::vector<Finding> &findings;
    CaseSpan span;
    Redaction redaction;
    RowOrigins earnings;
    RowOrigins entries;
    RowOrigins payouts;
    RowOrigins cancellations;
};

}
