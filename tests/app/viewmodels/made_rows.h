// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/qt_zone_resolver.h"
#include "core/analysis/row_selection.h"

#include <memory>

namespace backpay {

/** As many made-up earnings of one contract, a minute and a cent each, none of which any vault holds. */
inline std::shared_ptr<const RowSelection> madeRows(std::size_t count)
{
    auto books = std::make_shared<Books>();
    Contract contract;
    contract.key = "made";
    contract.platform = "Outlier";
    contract.name = "Project Sandpiper";
    books->contracts = {contract};
    EarningFact fact;
    fact.when = {WhenKind::Date, 20000, 0};
    fact.currency = *Currency::fromCode("USD");
    fact.workPay = 1;
    fact.seconds = 60;
    books->earnings.reserve(count);
    for (std::size_t row = 0; row < count; ++row) {
        fact.revision = static_cast<std::int64_t>(row) + 1;
        books->earnings.push_back(fact);
    }
    const QtZoneResolver zones;
    auto rows = std::make_shared<RowSelection>(RowsRead{books, nullptr}, RowQuery{}, RowNarrowing{}, zones);
    rows->sort(RowOrder::Day, true);
    return rows;
}

}
