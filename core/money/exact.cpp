// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/exact.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <utility>

namespace backpay {

namespace {

using Whole = boost::multiprecision::cpp_int;
using Ratio = boost::multiprecision::cpp_rational;

constexpr std::size_t wholeDigits = 12;
constexpr std::size_t fractionDigits = 9;

bool allDigits(std::string_view text) { return text.find_first_not_of("0123456789") == std::string_view::npos; }

Whole powerOfTen(std::size_t exponent)
{
    Whole power = 1;
    for (std::size_t i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

}

struct Exact::Number
{
    Ratio ratio;
};

Exact::Exact() noexcept = default;
Exact::Exact(Exact &&other) noexcept = default;
Exact &Exact::operator=(Exact &&other) noexcept = default;
Exact::~Exact() = default;

Exact::Exact(std::unique_ptr<Number> number) noexcept
    : number_(std::move(number))
{
}

Exact::Exact(std::int64_t numerator, std::int64_t denominator)
    : number_(numerator == 0 ? nullptr : std::make_unique<Number>(Number{Ratio(numerator, denominator)}))
{
}

Exact::Exact(const Exact &other)
    : number_(other.number_ ? std::make_unique<Number>(*other.number_) : nullptr)
{
}

Exact &Exact::operator=(const Exact &other)
{
    if (this != &other)
        number_ = other.number_ ? std::make_unique<Number>(*other.number_) : nullptr;
    return *this;
}

Exact &Exact::operator+=(const Exact &other)
{
    if (!other.number_)
        return *this;
    if (!number_)
        return *this = other;
    number_->ratio += other.number_->ratio;
    return *this;
}

Exact &Exact::operator-=(const Exact &other)
{
    if (!other.number_)
        return *this;
    if (!number_)
        number_ = std::make_unique<Number>();
    number_->ratio -= other.number_->ratio;
    return *this;
}

Exact &Exact::operator*=(const Exact &other)
{
    if (!other.number_)
        number_.reset();
    else if (number_)
        number_->ratio *= other.number_->ratio;
    return *this;
}

Exact &Exact::operator/=(const Exact &other)
{
    if (number_)
        number_->ratio /= other.number_ ? other.number_->ratio : Ratio(0);
    return *this;
}

int Exact::compare(const Exact &other) const
{
    if (!number_)
        return other.number_ ? -other.number_->ratio.sign() : 0;
    return other.number_ ? number_->ratio.compare(other.number_->ratio) : number_->ratio.sign();
}

Exact Exact::roundedUp() const
{
    if (!number_)
        return {};
    const Whole top = numerator(number_->ratio);
    const Whole bottom = denominator(number_->ratio);
    Whole whole = top / bottom; // cut toward zero
    if (top > 0 && whole * bottom != top)
        ++whole;
    return Exact(std::make_unique<Number>(Number{Ratio(whole)}));
}

std::optional<Exact> parseExact(std::string_view text)
{
    const bool negative = text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view fraction = point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
    if (whole.empty() || whole.size() > wholeDigits || fraction.size() > fractionDigits || !allDigits(whole)
        || !allDigits(fraction) || (point != std::string_view::npos && fraction.empty()))
        return std::nullopt;
    Whole digits = 0;
    for (const std::string_view part : {whole, fraction}) {
        for (const char digit : part)
            digits = digits * 10 + (digit - '0');
    }
    if (digits == 0)
        return Exact();
    if (negative)
        digits = -digits;
    return Exact(std::make_unique<Exact::Number>(Exact::Number{Ratio(digits, powerOfTen(fraction.size()))}));
}

std::string exactText(const Exact &value, int decimals)
{
    const auto places = static_cast<std::size_t>(decimals);
    Whole top = value.number_ ? Whole(numerator(value.number_->ratio) * powerOfTen(places)) : Whole(0);
    const Whole bottom = value.number_ ? Whole(denominator(value.number_->ratio)) : Whole(1);
    const bool negative = top < 0;
    if (negative)
        top = -top;
    const Whole rounded = (2 * top + bottom) / (2 * bottom);
    std::string digits = rounded.str();
    if (digits.size() <= places)
        digits.insert(0, places + 1 - digits.size(), '0');
    if (places > 0)
        digits.insert(digits.size() - places, 1, '.');
    return negative && rounded != 0 ? '-' + digits : digits;
}

Exact hoursOf(std::int64_t seconds) { return {seconds, 3600}; }

}
