// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/step.h"

#include <QString>

namespace backpay {

/** What a line of a figure's working says, without its value: "hours beyond 40 in the week". Translated; arguments
 * stand as core gives them. */
[[nodiscard]] QString stepText(const Step &step);

}
