// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forms/form_draft.h"
#include "app/forms/platform_record.h"

#include <string_view>
#include <vector>

namespace backpay {

/** A category that a form names, and the topics of findings that belong to it; none: only the worker knows. */
struct ClaimBox
{
    QString label;
    std::vector<std::string_view> topics;
};

/** "California", "Fair Labor Standards Act": a law of wages by its id. */
[[nodiscard]] QString wageLawName(std::string_view law);
/** A freelance act by its id. */
[[nodiscard]] QString actName(std::string_view act);

/**
 * What may be short under one law of wages: a field a category, their sum under this law alone, a line a finding. With
 * no boxes only the sum and the lines.
 */
[[nodiscard]] FormSection wageSection(const PlatformRecord &record, std::string_view law,
                                      const std::vector<ClaimBox> &boxes);
/** What was late under one freelance act, and what of it is still unpaid. */
[[nodiscard]] FormSection actSection(const PlatformRecord &record, std::string_view act);

}
