// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/week_wages.h"

#include <QString>

namespace backpay {

/** The figure's name: "Overtime premium". */
[[nodiscard]] QString wageFieldText(WageField field);

/** How many decimals the figure is printed with: 2 for hours, 4 for rates, the currency's own for amounts. */
[[nodiscard]] int wageDecimals(WageField field, int currencyDigits);

}
