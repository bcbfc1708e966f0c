// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "platform-importers/engine/platform.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** Words of a payer's name or of a line of a statement, and the platform they belong to. */
struct PayerRule
{
    std::string text;
    std::string platform; // its name
};

/** Tells from the texts of bank, card and wallet files which platform money came from. */
class PayerRules
{
public:
    /**
     * The payers of the platforms and the person's own rules, which replace those of the same text. ProfileInvalid
     * where one text belongs to two platforms, or a rule has no text or no platform.
     */
    [[nodiscard]] static Result<PayerRules> of(std::span<const Platform> platforms,
                                               std::span<const PayerRule> own = {});

    /**
     * The platform of the longest rule that stands in the text as whole words; of equally long ones the person's own,
     * then the first by alphabet. ASCII case does not count, and all blanks (no-break ones too) are one space. What
     * touches the words must not be a digit or a letter of any script; a byte that is no UTF-8 is taken for a letter.
     */
    [[nodiscard]] std::optional<std::string> platformOf(std::string_view payerOrDescription) const;

private:
    std::vector<PayerRule> rules_; // as platformOf tries them; texts folded
};

}
