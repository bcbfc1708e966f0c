// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/schedule.h"

#include <algorithm>

namespace backpay {

std::size_t Schedule::indexOf(std::string_view column) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [column](const ScheduleColumn &each) { return each.name == column; });
    return static_cast<std::size_t>(found - columns.begin());
}

}
