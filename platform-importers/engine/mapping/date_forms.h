// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace backpay {

/** How a date may be written, with the clock it then has. */
struct DateForm
{
    std::string_view clock;
    std::vector<std::string_view> patterns; // of an order that is plain
    std::vector<std::string_view> dayMonth;
    std::vector<std::string_view> monthDay;
};

/** How a column writes its dates: the form that reads most of its cells, with the patterns that read any. */
struct DateFound
{
    DateForm form;
    std::size_t read = 0;
};

/** What `cells` are written in; where none reads, the first form there is and `read` 0. */
[[nodiscard]] DateFound findDates(const std::vector<std::string_view> &cells);

}
