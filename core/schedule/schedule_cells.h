// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"
#include "core/money/currency.h"
#include "core/money/money.h"
#include "core/schedule/case_file.h"
#include "core/time/civil.h"

#include <cstdint>
#include <optional>
#include <string>

namespace backpay {

// How the values of a schedule's cells are written; "" for nothing.

[[nodiscard]] inline std::string dayCell(const std::optional<DayNumber> &day) { return day ? isoDate(*day) : ""; }

[[nodiscard]] inline std::string amountCell(std::int64_t minorUnits, const Currency &currency)
{
    return amountText(minorUnits, currency.digits());
}

[[nodiscard]] inline std::string gradeCell(RecordGrade grade) { return std::string(1, gradeLetter(grade)); }

}
