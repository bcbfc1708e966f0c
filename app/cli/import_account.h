// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_parts.h"
#include "app/text/match_text.h"
#include "core/vault/ledger.h"
#include "platform-importers/engine/importer.h"

#include <QString>

#include <vector>

namespace backpay {

/** What a dry run says of one row: what would happen to it and why. */
struct RowAccount
{
    RowPlace place;
    RowFate fate = RowFate::New;
    QString text; // "Changed, was pending"
    QString why;
    bool lateBonus = false;
    std::vector<FieldChange> changes; // of a changed row
};

/** What a dry run says of a file's rows beside their counts. */
struct ImportAccount
{
    DayNumber today = 0;
    QString note;                 // the reason of all rows where they have one; then `rows` is empty
    std::vector<RowAccount> rows; // those of rowsToShow
    std::vector<StoredRow> vanished;
};
[[nodiscard]] Result<ImportAccount> accountOf(const Ledger &ledger, const ImportBatch &batch, const ImportPlan &plan,
                                              const SourceCatalogue &catalogue, DayNumber today);
/** Adds the account to what JSON says of its file. */
void addAccount(nlohmann::ordered_json &json, const ImportAccount &account);
[[nodiscard]] QString accountText(const ImportAccount &account);

}
