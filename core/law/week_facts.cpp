// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/week_facts.h"

namespace backpay {

Exact weeklyAmount(const PayLine &line)
{
    switch (line.kind) {
    case PayKind::Hourly:
    case PayKind::Waiting: return line.rate * line.hours.value_or(Exact(0));
    case PayKind::DayRate: return line.rate * line.days;
    case PayKind::Piece:
    case PayKind::Premium:
    case PayKind::Expense: return line.amount;
    case PayKind::Salary:
    case PayKind::Bonus:
    case PayKind::Commission: break;
    }
    return perWeek(line.amount, {line.per, 1});
}

}
