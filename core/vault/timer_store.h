// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clocking/timer.h"
#include "core/domain/contract.h"
#include "core/vault/database.h"

#include <optional>
#include <vector>

namespace backpay {

/** Time that was asked about and is not answered yet. */
struct TimerQuestion
{
    std::int64_t id = 0;
    Gap gap;
};

/** The timer as it was last saved; none while nothing was started or left behind. */
[[nodiscard]] Result<std::optional<RunningTimer>> loadTimer(const Database &database,
                                                            const std::vector<Contract> &contracts);
/** ContractUnknown where its contract is not in the vault. */
[[nodiscard]] Result<void> saveTimer(const Database &database, const std::vector<Contract> &contracts,
                                     const RunningTimer &timer);
[[nodiscard]] Result<void> removeTimer(const Database &database);

/** Open questions, oldest first. */
[[nodiscard]] Result<std::vector<TimerQuestion>> loadQuestions(const Database &database,
                                                               const std::vector<Contract> &contracts);
[[nodiscard]] Result<TimerQuestion> addQuestion(const Database &database, const std::vector<Contract> &contracts,
                                                const Gap &gap, Instant now);
[[nodiscard]] Result<void> closeQuestion(const Database &database, std::int64_t id, std::string_view answer,
                                         Instant now);

}
