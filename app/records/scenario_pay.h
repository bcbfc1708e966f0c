// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/json_object.h"
#include "core/law/week_facts.h"

namespace backpay {

/** One pay line of a scenario's week; faults are noted in the object. */
[[nodiscard]] PayLine readPayLine(JsonObject &line);

}
