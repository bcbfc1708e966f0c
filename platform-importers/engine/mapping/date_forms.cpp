// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/mapping/date_forms.h"

#include "core/time/date_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace backpay {

namespace {

const std::array<DateForm, 3> &dateForms()
{
    static const std::array<DateForm, 3> forms = {{
        {"date",
         {"YYYY-MM-DD", "YYYY/MM/DD", "MMM D, YYYY", "D MMM YYYY", "D-MMM-YYYY", "D.M.YYYY", "YYYYMMDD"},
         {"D/M/YYYY", "D/M/YY", "D-M-YYYY"},
         {"M/D/YYYY", "M/D/YY", "M-D-YYYY"}},
        {"utc", {"YYYY-MM-DDTHH:mm:ss.fZ", "YYYY-MM-DDTHH:mm:ss.f+00:00", "YYYY-MM-DD HH:mm:ss.f UTC"}, {}, {}},
        {"local",
         {"YYYY-MM-DD HH:mm:ss.f", "YYYY-MM-DDTHH:mm:ss.f", "YYYY-MM-DD HH:mm", "MMM D, YYYY h:mm A",
          "MMM D, YYYY, h:mm A", "MMM D, YYYY h:mm:ss A", "D MMM YYYY HH:mm", "D.M.YYYY HH:mm"},
         {"D/M/YYYY HH:mm:ss", "D/M/YYYY HH:mm", "D/M/YYYY, HH:mm:ss", "D/M/YYYY h:mm A"},
         {"M/D/YYYY HH:mm:ss", "M/D/YYYY HH:mm", "M/D/YYYY, h:mm:ss A", "M/D/YYYY h:mm A"}},
    }};
    return forms;
}

/** Of all patterns those that read a cell of the column. */
std::vector<std::string_view> reading(const std::vector<std::string_view> &patterns,
                                      const std::vector<std::string_view> &cells)
{
    std::vector<std::string_view> used;
    for (const std::string_view text : patterns) {
        const auto pattern = DatePattern::compile(text);
        if (pattern && std::any_of(cells.begin(), cells.end(), [&](auto cell) { return pattern->read(cell); }))
            used.push_back(text);
    }
    return used;
}

std::size_t readBy(const std::vector<std::string_view> &patterns, const std::vector<std::string_view> &cells)
{
    std::vector<DatePattern> compiled;
    for (const std::string_view text : patterns) {
        if (auto pattern = DatePattern::compile(text))
            compiled.push_back(std::move(*pattern));
    }
    return static_cast<std::size_t>(std::count_if(cells.begin(), cells.end(), [&](std::string_view cell) {
        return std::any_of(compiled.begin(), compiled.end(), [&](const auto &pattern) { return pattern.read(cell); });
    }));
}

}

DateFound findDates(const std::vector<std::string_view> &cells)
{
    DateFound best;
    for (const DateForm &form : dateForms()) {
        DateForm used{form.clock, reading(form.patterns, cells), reading(form.dayMonth, cells),
                      reading(form.monthDay, cells)};
        std::vector<std::string_view> all = used.patterns;
        all.insert(all.end(), used.dayMonth.begin(), used.dayMonth.end());
        all.insert(all.end(), used.monthDay.begin(), used.monthDay.end());
        const std::size_t read = readBy(all, cells);
        if (read > best.read)
            best = {std::move(used), read};
    }
    if (best.read == 0)
        best.form = dateForms().front();
    // Both orders are named or neither: the file as a whole decides between them.
    const DateForm *full = nullptr;
    for (const DateForm &form : dateForms()) {
        if (form.clock == best.form.clock)
            full = &form;
    }
    if (best.form.dayMonth.empty() != best.form.monthDay.empty()) {
        best.form.dayMonth = full->dayMonth;
        best.form.monthDay = full->monthDay;
    }
    return best;
}

}
