// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/embedded_file.h"
#include "core/base/result.h"
#include "core/law/rule_book.h"

#include <cstddef>
#include <span>

namespace backpay {

/** A larger pack is refused unread. */
constexpr std::size_t rulePackBytes = std::size_t{512} << 10;

/**
 * All packs as one book, each list in its order. Safe on any bytes: a key nobody knows, a value of another kind and a
 * date that does not exist are RulePackInvalid with the pack's name, the path of the key ("place[0].rate[3].from") and
 * what it takes. Whether the rules fit together is for checkRules to say.
 */
[[nodiscard]] Result<RuleBook> readPacks(std::span<const EmbeddedFile> packs);

}
