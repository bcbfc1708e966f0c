// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/case_facts.h"
#include "core/findings/classification.h"
#include "core/findings/finding.h"
#include "core/law/wage_book.h"
#include "core/schedule/redaction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace backpay {

/** A file that rows come from. Digests are SHA-256 in hex. */
struct CaseSource
{
    std::string profile;    // "outlier.earnings-csv"
    std::string fileName;   // base name
    std::string digest;     // of the file as it was given
    std::string keptDigest; // of what was kept of it: the same unless confidential cells were emptied
    std::string import;     // id of the import
    DayNumber importedOn = 0;
    RecordGrade grade = RecordGrade::PayerFile;
    bool filteredCopy = false;
    std::int64_t rows = 0; // of the packet that come from it
    std::string path;      // where the packet holds it, "data/sources/…"; "" where it does not
};

/** Where a row comes from and the words on it that no figure needs. */
struct RowOrigin
{
    std::string id;                      // the row's stable id
    std::optional<std::uint32_t> source; // index into CaseFile::sources; none for what was written by hand
    std::string place;                   // "line 47"
    std::string item;                    // task id
    std::string kindOfPay;               // as written
    std::string status;                  // as written
    std::string words;                   // note, or who paid
};
/** By the vault's number of the row's shown revision. */
using RowOrigins = std::unordered_map<std::int64_t, RowOrigin>;

/** A finding in words: what it is and its working, line by line with the figure of each ("" where it has none). */
struct FindingWording
{
    std::string title;
    std::vector<std::pair<std::string, std::string>> steps;
    std::vector<std::string> assumptions; // sentences
    std::string law;                      // "California"; "" on the record track
    std::string missing;                  // why there is no amount; "" where there is one or money is not the point
};

/** The facts of one contract that courts weigh; of each what the records show, in words. */
struct ClassifiedContract
{
    std::uint32_t contract = 0; // index into the books
    ContractFacts facts;
    std::vector<std::string> evidence; // parallel to facts.facts; "" where the records show nothing
};

/** Which part of the vault a packet is about; both days included. */
struct CaseScope
{
    std::optional<std::string> platform;
    std::optional<std::string> contract; // key
    std::optional<DayNumber> from;
    std::optional<DayNumber> to;
};

/**
 * All that the tables of a packet are made of. The facts are the whole vault's, so that matching and findings are what
 * they are everywhere else; the tables show what is in the scope. What it refers to outlives it.
 */
class CaseFile
{
public:
    /** `findings` are those of the scope. Everything else is empty and is filled by the caller. */
    CaseFile(const CaseFacts &facts, const std::vector<Finding> &findings, CaseScope scope, PacketReader reader);

    const CaseFacts &facts;
    const std::vector<Finding> &findings;
    const CaseScope scope;
    const Redaction redaction;

    std::vector<CaseSource> sources;
    RowOrigins earnings;
    RowOrigins entries;
    RowOrigins payouts;
    RowOrigins cancellations;
    RowOrigins rates;                           // stated ones that a file holds
    std::vector<FindingWording> wordings;       // parallel to findings, or empty
    std::vector<ClassifiedContract> classified; // in the order of the books
    std::vector<EmployerWages> wages;           // of the scope's platform and contract alone

    [[nodiscard]] bool holdsContract(std::uint32_t contract) const { return contracts_[contract]; }
    /** A row without a day is in only where no end is set. */
    [[nodiscard]] bool holdsDay(const std::optional<DayNumber> &day) const;
    [[nodiscard]] bool holds(std::uint32_t contract, const std::optional<DayNumber> &day) const
    {
        return holdsContract(contract) && holdsDay(day);
    }
    /** An earned payout of the scope's platform and days; of one contract, what pays for a row of it. By its index. */
    [[nodiscard]] bool holdsPayout(std::size_t payout) const;

    /** What the vault says of a row; an empty one where it says nothing. */
    [[nodiscard]] static const RowOrigin &originOf(const RowOrigins &origins, std::int64_t revision);
    /** The file of a row; an empty one for what was written by hand. */
    [[nodiscard]] const CaseSource &sourceOf(const RowOrigin &origin) const;
    /** "3": the number of a row's file in the table of sources; "" for what was written by hand. */
    [[nodiscard]] static std::string sourceNumber(const RowOrigin &origin);

private:
    std::vector<bool> contracts_; // in scope, by index into the books
    std::vector<bool> payouts_;   // pays for a contract in scope; empty where the scope names none
};

}
