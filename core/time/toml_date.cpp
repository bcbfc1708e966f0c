// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/toml_date.h"

namespace backpay {

DayNumber tomlDate(TomlTable &table, std::string_view key)
{
    const auto day = parseIsoDate(table.dateText(key));
    if (!day)
        table.refuse(key, "a date as YYYY-MM-DD");
    return day.value_or(0);
}

std::optional<DayNumber> optionalTomlDate(TomlTable &table, std::string_view key)
{
    return table.has(key) ? std::optional(tomlDate(table, key)) : std::nullopt;
}

}
