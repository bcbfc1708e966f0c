// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace backpay {

/**
 * A ratio of whole numbers of any size: what the wage engine counts with, so that nothing is rounded before it is
 * printed and nothing overflows. Amounts are in major units ("12.50" is 25/2), times in hours. The numbers are
 * Boost.Multiprecision's, kept out of sight because its headers take seconds in every file that sees them.
 */
class Exact
{
public:
    Exact() noexcept; // 0
    template <std::integral Whole>
    Exact(Whole whole)
        : Exact(static_cast<std::int64_t>(whole), 1)
    {
    }
    /** numerator ÷ denominator; the denominator is not 0. */
    Exact(std::int64_t numerator, std::int64_t denominator);
    Exact(const Exact &other);
    Exact(Exact &&other) noexcept;
    Exact &operator=(const Exact &other);
    Exact &operator=(Exact &&other) noexcept;
    ~Exact();

    Exact &operator+=(const Exact &other);
    Exact &operator-=(const Exact &other);
    Exact &operator*=(const Exact &other);
    /** `other` is not 0. */
    Exact &operator/=(const Exact &other);

    friend Exact operator+(Exact a, const Exact &b) { return std::move(a += b); }
    friend Exact operator-(Exact a, const Exact &b) { return std::move(a -= b); }
    friend Exact operator*(Exact a, const Exact &b) { return std::move(a *= b); }
    friend Exact operator/(Exact a, const Exact &b) { return std::move(a /= b); }
    friend Exact operator-(const Exact &value) { return Exact() - value; }
    friend bool operator==(const Exact &a, const Exact &b) { return a.compare(b) == 0; }
    friend std::strong_ordering operator<=>(const Exact &a, const Exact &b) { return a.compare(b) <=> 0; }

    /** The least whole number that is not below it. */
    [[nodiscard]] Exact roundedUp() const;

private:
    struct Number;
    friend std::optional<Exact> parseExact(std::string_view text);
    friend std::string exactText(const Exact &value, int decimals);
    explicit Exact(std::unique_ptr<Number> number) noexcept;
    [[nodiscard]] int compare(const Exact &other) const;

    std::unique_ptr<Number> number_; // none: 0
};

[[nodiscard]] inline Exact atLeastZero(const Exact &value) { return value < 0 ? Exact() : value; }

/** Reads "12", "12.50", "-0.5": at most 12 digits before the point and 9 behind it, nothing else. */
[[nodiscard]] std::optional<Exact> parseExact(std::string_view text);

/** With that many decimals, rounded once, half away from zero: "237.14", "-0.05". */
[[nodiscard]] std::string exactText(const Exact &value, int decimals);

/** Seconds as hours. */
[[nodiscard]] Exact hoursOf(std::int64_t seconds);

}
