// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/number_text.h"

#include "app/i18n/language.h"
#include "app/text/hidden_amounts.h"
#include "core/base/int128.h"

#include <QCoreApplication>
#include <QDate>

#include <array>

namespace backpay {

namespace {

constexpr QChar minusSign(0x2212);
constexpr QChar noBreakSpace(0x00a0);

/** Patterns of QLocale::toString, open to translation because the order differs by language. */
class DateText
{
    Q_DECLARE_TR_FUNCTIONS(DateText)

public:
    [[nodiscard]] static QString weekday() { return tr("ddd d MMM", "date with weekday, Thu 3 Sep"); }
    [[nodiscard]] static QString weekdayYear() { return tr("ddd d MMM yyyy", "date with weekday and year"); }
    [[nodiscard]] static QString longDay() { return tr("d MMMM yyyy", "long date, 3 September 2025"); }
    [[nodiscard]] static QString shortDay() { return tr("d MMM", "short date, 31 Aug"); }
    [[nodiscard]] static QString full() { return tr("dddd d MMMM", "today's date, Sunday 22 November"); }
    [[nodiscard]] static QString undated() { return tr("no date"); }
    [[nodiscard]] static QString seconds(std::int64_t count) { return tr("%1 s", "seconds").arg(count); }
    [[nodiscard]] static QString percent(std::int64_t value) { return tr("%1%", "percent").arg(value); }
};

QDate toDate(DayNumber day)
{
    const CivilDate::ymd_type parts = civilDate(day).year_month_day();
    return QDate(static_cast<int>(parts.year), static_cast<int>(parts.month.as_number()), static_cast<int>(parts.day));
}

QString formatted(DayNumber day, const QString &pattern) { return wordsLocale().toString(toDate(day), pattern); }

/** "-1234.50" with the groups, the decimal mark and the minus of the screen. */
QString grouped(QString decimal)
{
    const bool negative = decimal.startsWith(u'-');
    if (negative)
        decimal.remove(0, 1);
    const qsizetype point = decimal.indexOf(u'.');
    const QString whole = wordsLocale().toString(decimal.left(point < 0 ? decimal.size() : point).toULongLong());
    const QString fraction = point < 0 ? QString() : wordsLocale().decimalPoint() + decimal.mid(point + 1);
    return (negative ? QString(minusSign) : QString()) + whole + fraction;
}

struct Symbol
{
    std::string_view code;
    const char16_t *mark;
};

// Marks that readers of English and Spanish take for exactly this currency; all others show their code.
constexpr std::array<Symbol, 8> symbols = {{{"USD", u"$"},
                                            {"GBP", u"£"},
                                            {"EUR", u"€"},
                                            {"CAD", u"CA$"},
                                            {"AUD", u"A$"},
                                            {"NZD", u"NZ$"},
                                            {"INR", u"₹"},
                                            {"JPY", u"¥"}}};

}

QString countText(std::int64_t count) { return wordsLocale().toString(static_cast<qlonglong>(count)); }

QString columnAmount(std::int64_t minorUnits, const Currency &currency)
{
    if (amountsAreHidden())
        return hiddenFigureText();
    const std::string exact = amountText(minorUnits, currency.digits());
    return grouped(QString::fromLatin1(exact.data(), static_cast<qsizetype>(exact.size())));
}

QString sentenceAmount(std::int64_t minorUnits, const Currency &currency)
{
    if (amountsAreHidden())
        return hiddenAmountText();
    const std::string_view code = currency.code();
    QString mark = QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size())) + noBreakSpace;
    for (const Symbol &symbol : symbols) {
        if (symbol.code == code)
            mark = QString::fromUtf16(symbol.mark);
    }
    QString amount = columnAmount(minorUnits, currency);
    const qsizetype behindSign = amount.startsWith(minusSign) ? 1 : 0;
    return unbroken(amount.insert(behindSign, mark));
}

QString decimalText(std::string_view decimal)
{
    const std::string_view digits = decimal.substr(decimal.starts_with('-') ? 1 : 0);
    const std::size_t point = digits.find('.');
    const std::string_view whole = digits.substr(0, point);
    const std::string_view fraction = point == std::string_view::npos ? "0" : digits.substr(point + 1);
    constexpr std::string_view ten = "0123456789";
    const bool isNumber = !whole.empty() && whole.size() <= 18 && !fraction.empty()
                          && whole.find_first_not_of(ten) == std::string_view::npos
                          && fraction.find_first_not_of(ten) == std::string_view::npos;
    const QString text = QString::fromUtf8(decimal.data(), static_cast<qsizetype>(decimal.size()));
    return isNumber ? grouped(text) : text;
}

std::optional<std::int64_t> hourlyMinorUnits(std::int64_t minorUnits, std::int64_t seconds)
{
    if (seconds <= 0)
        return std::nullopt;
    const Int128 rounded = divideRounded(Int128(minorUnits) * 3600, seconds);
    const auto rate = static_cast<std::int64_t>(rounded);
    if (Int128(rate) != rounded)
        return std::nullopt;
    return rate;
}

std::optional<std::int64_t> minorUnitsOfRate(std::string_view rate, int digits)
{
    const bool negative = rate.starts_with('-');
    if (negative)
        rate.remove_prefix(1);
    std::int64_t value = 0;
    int decimals = -1;
    bool roundUp = false;
    for (const char character : rate) {
        if (character == '.' && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (character < '0' || character > '9')
            return std::nullopt;
        if (decimals == digits) {
            roundUp = character >= '5';
            break;
        }
        if (__builtin_mul_overflow(value, 10, &value) || __builtin_add_overflow(value, character - '0', &value))
            return std::nullopt;
        decimals += decimals >= 0 ? 1 : 0;
    }
    for (int place = decimals < 0 ? 0 : decimals; place < digits; ++place) {
        if (__builtin_mul_overflow(value, 10, &value))
            return std::nullopt;
    }
    value += roundUp ? 1 : 0;
    return negative ? -value : value;
}

QString durationText(std::int64_t seconds)
{
    const bool negative = seconds < 0;
    const std::int64_t minutes = ((negative ? -seconds : seconds) + 30) / 60;
    const QString text = wordsLocale().toString(static_cast<qlonglong>(minutes / 60)) + u':'
                         + QString::number(minutes % 60).rightJustified(2, u'0');
    return negative && minutes > 0 ? minusSign + text : text;
}

QString rowDurationText(std::int64_t seconds)
{
    if (seconds > 0 && seconds < 60)
        return unbroken(DateText::seconds(seconds));
    return durationText(seconds);
}

QString percentText(std::int64_t part, std::int64_t whole)
{
    std::int64_t hundredfold = 0;
    if (whole <= 0 || __builtin_mul_overflow(part, 200, &hundredfold))
        return {};
    return DateText::percent((hundredfold + whole) / (2 * whole));
}

QString dayText(DayNumber day, DayNumber today)
{
    const bool sameYear = civilDate(day).year() == civilDate(today).year();
    return unbroken(formatted(day, sameYear ? DateText::weekday() : DateText::weekdayYear()));
}

QString longDayText(DayNumber day) { return unbroken(formatted(day, DateText::longDay())); }

QString shortDayText(DayNumber day) { return unbroken(formatted(day, DateText::shortDay())); }

QString fullDayText(DayNumber day) { return unbroken(formatted(day, DateText::full())); }

QString whenText(const When &when, DayNumber today)
{
    if (when.kind == WhenKind::Undated)
        return DateText::undated();
    if (when.kind == WhenKind::Date)
        return dayText(when.day, today);
    const QString clock =
        QStringLiteral("%1:%2").arg(when.second / 3600).arg(when.second / 60 % 60, 2, 10, QLatin1Char('0'));
    return unbroken(dayText(when.day, today) + u' ' + clock
                    + (when.kind == WhenKind::Utc ? QStringLiteral(" UTC") : QString()));
}

QString unbroken(QString phrase) { return phrase.replace(u' ', noBreakSpace); }

}
