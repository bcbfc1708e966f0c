// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/citation.h"
#include "core/law/condition.h"
#include "core/law/factor_list.h"
#include "core/law/methods/freelance.h"
#include "core/law/methods/sham_rate.h"
#include "core/law/methods/waiting_time.h"
#include "core/law/missing.h"
#include "core/law/regime.h"

#include <QString>

namespace backpay {

/** Why there is no figure: "no checked minimum wage for US-CA on 2012-03-05". */
[[nodiscard]] QString missingText(const Missing &missing);

/** What must be so for a figure to stand: "only if the failure to pay was willful". */
[[nodiscard]] QString conditionText(Condition condition);

/** "the worker", "the state" */
[[nodiscard]] QString recipientText(Recipient recipient);

/** "what is due and unpaid": on what a remedy is counted. */
[[nodiscard]] QString remedyBaseText(RemedyBase base);

/** "read in a source", "rests on one secondary reading" */
[[nodiscard]] QString certaintyText(Certainty certainty);

/** What several weeks show together, as a fact and no verdict. */
[[nodiscard]] QString shamSignText(ShamSign sign);

/** "the contract is older than the act": why an act does not reach a contract. */
[[nodiscard]] QString actOutsideText(ActOutside outside);

/** "discharged", "quit without notice" */
[[nodiscard]] QString endOfWorkText(EndOfWork end);

/** "no written contract was given": what is on record about it. */
[[nodiscard]] QString writtenContractText(WrittenContract written);

/** "speaks for an employee": which side a fact of the record speaks for. */
[[nodiscard]] QString factSideText(FactSide side);

}
