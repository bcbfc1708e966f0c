// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/paid_earnings.h"

namespace backpay {

std::vector<PaidEarning> paidEarnings(const Books &books, const Reconciliation &reconciliation)
{
    std::vector<PaidEarning> paid;
    for (std::uint32_t i = 0; i < books.earnings.size(); ++i) {
        const std::int64_t amount = books.earnings[i].workPay + books.earnings[i].bonus;
        const EarningSettlement &settlement = reconciliation.earnings[i];
        if (settlement.receivedOn && amount > 0 && settlement.received == amount)
            paid.push_back({i, *settlement.receivedOn});
    }
    return paid;
}

}
