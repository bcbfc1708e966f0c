// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contract_change.h"
#include "core/domain/vocabulary.h"

#include <QString>

#include <string_view>

namespace backpay {

/** "Place of work", "Task cap", …: a term (core/domain/contract_terms.h) as a label; "" for no term. */
[[nodiscard]] QString termLabel(std::string_view name);
/** What the term takes, as a hint below its field; "" where the label says enough. */
[[nodiscard]] QString termHint(std::string_view name);
/** "from an offer", "from a message", "from the agreement", "from the file", "set by you". */
[[nodiscard]] QString rateKnownFromText(RateKnownFrom knownFrom);
/** The same of one rate; where its file states no day, that the day shown is the latest it can hold from. */
[[nodiscard]] QString rateKnownFromText(RateKnownFrom knownFrom, bool dayWritten);
/** "South merged into North", "Compass split off North: project South", "… : from 1 May 2026 to 31 May 2026". */
[[nodiscard]] QString contractChangeText(const ContractChangeRecord &change);

}
