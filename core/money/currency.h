// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace backpay {

/**
 * An ISO 4217 currency: three capital letters the table knows. Three bytes, so that a row can hold it. One that nobody
 * set is "XXX", ISO's code for no currency, without digits.
 */
class Currency
{
public:
    /** The currency of a code in capitals; nothing for one that is neither in ISO 4217's active list nor left it since
     * 2015. */
    [[nodiscard]] static std::optional<Currency> fromCode(std::string_view code);

    [[nodiscard]] std::string_view code() const { return {letters_.data(), letters_.size()}; }
    /** Decimal digits of its minor unit: 2 for USD, 0 for JPY, 3 for KWD. */
    [[nodiscard]] int digits() const;

    friend auto operator<=>(const Currency &, const Currency &) = default;

private:
    std::array<char, 3> letters_{'X', 'X', 'X'};
};

/** What a currency mark in a cell can mean: one currency for "$", "US$", "£", "EUR"; several for "kr"; none for noise.
 */
[[nodiscard]] std::vector<Currency> currenciesMarked(std::string_view mark);
/** The one currency a mark can mean; nothing where it means several or none. Allocates nothing: fit for every cell. */
[[nodiscard]] std::optional<Currency> currencyMarked(std::string_view mark);

}
