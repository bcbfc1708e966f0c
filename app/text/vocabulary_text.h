// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contract.h"
#include "core/domain/vocabulary.h"

#include <QString>

#include <string_view>

namespace backpay {

/** "Waiting for tasks", "Reading guidelines", …: a kind of time as a label. */
[[nodiscard]] QString timeKindText(TimeKind kind);
/** "waiting", "rework", …: the same inside a sentence or a list behind a number. */
[[nodiscard]] QString timeKindWord(TimeKind kind);
/** "Earned", "Pending", "Rejected", "Cancelled". */
[[nodiscard]] QString standingText(Standing standing);
/** "A": the letter shown in the grade's square. */
[[nodiscard]] QString gradeText(RecordGrade grade);
/** "Grade A: the payer's own file", for hover and screen readers. */
[[nodiscard]] QString gradeName(RecordGrade grade);
/** A platform's pay type as a label ("prepay" is "Task", "overtimePay" "Over cap"); one that is not known stands as
 * written. */
[[nodiscard]] QString payTypeText(std::string_view payType);
/** The contract's shown name; "No project" where the platform names none. */
[[nodiscard]] QString contractText(const Contract &contract);
/** The platform's name; "No platform" for a tracker's project. */
[[nodiscard]] QString platformText(std::string_view platform);

/** "no record": what stands where nothing is known; never a zero. */
[[nodiscard]] QString noRecordText();

}
