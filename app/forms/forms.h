// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forms/form_draft.h"
#include "core/schedule/case_file.h"

#include <QString>

#include <vector>

namespace backpay {

/** The platforms that contracts in the case's scope belong to, sorted, each once. */
[[nodiscard]] std::vector<QString> platformsOf(const CaseFile &file);

/**
 * Drafts for one platform of the case: forms of an agency where a contract's place of work is its business, letters and
 * certificates for every place. Amounts, days and hours are those of the packet's tables; sums are made within one law
 * and currency only. Names are as the case's redaction shows them. Empty for the public and for a platform that has no
 * contract in the scope. In the order in which one would use them.
 */
[[nodiscard]] std::vector<FormDraft> formDrafts(const CaseFile &file, const QString &platform);

}
