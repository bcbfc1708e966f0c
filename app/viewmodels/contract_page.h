// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/contract_rates.h"
#include "app/viewmodels/page_rows.h"
#include "core/domain/books.h"
#include "core/findings/case_facts.h"
#include "core/time/zone_resolver.h"
#include "core/vault/ledger.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantList>
#include <QVariantMap>

#include <array>
#include <optional>
#include <vector>

namespace backpay {

/** The list of contracts, the most worked first; members as in README.md. */
struct ContractsPage
{
    QString lede;
    bool hasRecords = false;
    QString currency;
    QList<ContractListRow> rows;
    QVariantList lists; // ways to all rows of a kind
};
[[nodiscard]] ContractsPage contractsPage(const Books &books, const ZoneResolver &zones);

/** What the vault tells about one contract besides its sums. */
struct ContractRecords
{
    Contract contract;
    std::vector<KnownRateRow> rates;                                    // by day
    std::vector<std::string> projects;                                  // as files name them
    Listing<EarningRow> earnings;                                       // the newest
    Listing<TimeEntryRow> entries;                                      // the newest
    std::array<std::optional<RecordGrade>, timeKindCount> weakestGrade; // of all own time, by kind
    std::vector<AppliedRate> appliedRates;                              // of all rows of task work, in no order
};

/** Most rows of one contract that the page lists; what it leaves out is said. */
constexpr std::int64_t mostContractRows = 400;

/** `platforms` tell which pay types are no task work: their rates are no rates of the contract. */
[[nodiscard]] Result<ContractRecords> readContract(const Ledger &ledger, const std::string &key,
                                                   const std::vector<PlatformTerms> &platforms);

/** One contract's page, ready to show; members as in README.md. */
struct ContractPage
{
    QStringList crumbs;
    QString lede;
    QString currency;
    QVariantList figures;
    QVariantList terms;
    RateChart rates;
    QVariantList unpaidByKind;
    QString unpaidTotal;
    QVariantList clocks;
    QString clocksNote;
    QList<LedgerRow> rows;
    QString rowsNote;
    QString rowsTotal;
    QVariantMap rowsOpens;
};
[[nodiscard]] ContractPage contractPage(const Books &books, const ContractRecords &records, DayNumber today,
                                        const ZoneResolver &zones);

/** The rows of the page, newest first, earnings and own time together. */
[[nodiscard]] QList<LedgerRow> ledgerRows(const ContractRecords &records, DayNumber today, bool mixedCurrencies);

/** A row's line in its file, for the popover: title, place, sha256, header, text, note. */
[[nodiscard]] QVariantMap sourceWords(const SourceLine &line);

}
