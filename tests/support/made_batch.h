// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/import_batch.h"

#include <string>
#include <vector>

namespace backpay {

/** A row of a made-up earnings file, for tests below the importers. */
struct MadeEarning
{
    std::string item;
    std::int64_t cents = 0;
    DayNumber day = 20000;
    std::string status = "paid";
    std::string project = "Lighthouse";
    std::int64_t seconds = 3600;
};

/** The batch an importer would give for such rows: line n + 2 is row n, `bytes` is a table of the same lines. */
inline ImportBatch madeBatch(const std::vector<MadeEarning> &rows, const std::string &fileName = "made-up.csv")
{
    ImportBatch batch;
    batch.fileName = fileName;
    batch.source = "test.made-up-csv";
    batch.profileVersion = 1;
    batch.columnsMatched = 4;
    batch.read = static_cast<std::int64_t>(rows.size());
    batch.texts = {""};
    batch.arena = std::make_unique<std::vector<std::string>>();
    batch.arena->reserve(rows.size());
    batch.bytes = "day,item,cents,status\n";
    const auto indexOf = [](auto &list, const auto &value) {
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (list[i] == value)
                return static_cast<std::uint32_t>(i);
        }
        list.push_back(value);
        return static_cast<std::uint32_t>(list.size() - 1);
    };
    for (const MadeEarning &row : rows) {
        const std::string line = isoDate(row.day) + ',' + row.item + ',' + std::to_string(row.cents) + ',' + row.status;
        batch.bytes += line + '\n';
        batch.arena->push_back(row.item);
        EarningDraft draft;
        draft.item = batch.arena->back();
        draft.contract = indexOf(batch.contracts, ContractDraft{"Testwork", row.project, ""});
        draft.status = indexOf(batch.texts, row.status);
        draft.standing = row.status == "pending" ? Standing::Pending : Standing::Earned;
        draft.currency = *Currency::fromCode("USD");
        draft.workPay = row.cents;
        draft.seconds = row.seconds;
        batch.earnings.push_back(draft);
        batch.stamps.push_back({rowKey(batch.source + isoDate(row.day) + row.item),
                                rowKey(line + row.project).high,
                                static_cast<std::int64_t>(batch.stamps.size()) + 2,
                                {WhenKind::Date, row.day, 0}});
    }
    batch.sha256 = sha256(batch.bytes);
    batch.fileBytes = batch.bytes.size();
    return batch;
}

}
