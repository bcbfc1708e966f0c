// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/contract_page.h"

#include <QVariantList>

namespace backpay {

/** A contract's terms in words, its rates over time among them, each with where it is known from. See README.md. */
[[nodiscard]] QVariantList contractTerms(const ContractRecords &records);

}
