// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/row_search.h"

#include "app/text/number_text.h"
#include "app/text/rows_text.h"
#include "app/text/vocabulary_text.h"
#include "core/money/money_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>

namespace backpay {

namespace {

class SearchText
{
    Q_DECLARE_TR_FUNCTIONS(RowSearchText)

public:
    [[nodiscard]] static QString readAs(const QString &tokens) { return tr("Read as: %1.").arg(tokens); }
    [[nodiscard]] static QString platform(const QString &name) { return tr("platform “%1”").arg(name); }
    [[nodiscard]] static QString contract(const QString &name) { return tr("contract “%1”").arg(name); }
    [[nodiscard]] static QString word(const QString &word) { return tr("the word “%1”").arg(word); }
    [[nodiscard]] static QString cancelled() { return tr("cancelled rows"); }
    [[nodiscard]] static QString days(const QString &from, const QString &to)
    {
        return from == to ? from : tr("%1 to %2").arg(from, to);
    }
    [[nodiscard]] static QString bound(const RowBound &bound, const QString &value)
    {
        if (bound.seconds) {
            if (bound.orEqual)
                return bound.above ? tr("time of at least %1").arg(value) : tr("time of at most %1").arg(value);
            return bound.above ? tr("time over %1").arg(value) : tr("time under %1").arg(value);
        }
        if (bound.orEqual)
            return bound.above ? tr("amount of at least %1").arg(value) : tr("amount of at most %1").arg(value);
        return bound.above ? tr("amount over %1").arg(value) : tr("amount under %1").arg(value);
    }
};

struct MeasureWord
{
    QLatin1String word;
    RowMeasure measure;
};
constexpr std::array<MeasureWord, 9> measureWords = {{{QLatin1String("paid"), RowMeasure::PaidTime},
                                                      {QLatin1String("unpaid"), RowMeasure::UnpaidTime},
                                                      {QLatin1String("earned"), RowMeasure::Earned},
                                                      {QLatin1String("pending"), RowMeasure::Pending},
                                                      {QLatin1String("rejected"), RowMeasure::Lost},
                                                      {QLatin1String("lost"), RowMeasure::Lost},
                                                      {QLatin1String("received"), RowMeasure::Received},
                                                      {QLatin1String("expected"), RowMeasure::Expected},
                                                      {QLatin1String("overdue"), RowMeasure::Overdue}}};

/** Tokens with their quotes taken off; a quote that stays open goes to the end. */
QStringList tokensOf(const QString &typed)
{
    QStringList tokens;
    QString token;
    bool quoted = false;
    const auto end = [&] {
        if (!token.isEmpty())
            tokens += token;
        token.clear();
    };
    for (const QChar character : typed) {
        if (character == u'"')
            quoted = !quoted;
        else if (character.isSpace() && !quoted)
            end();
        else
            token += character;
    }
    end();
    return tokens;
}

/** "30m", "1h", "1h30m", "1:30", "90s". */
std::optional<std::int64_t> readTime(const QString &text)
{
    static const QRegularExpression units(QStringLiteral("^(?:(\\d{1,6})h)?(?:(\\d{1,6})m(?:in)?)?(?:(\\d{1,6})s)?$"));
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,5}):([0-5]\\d)$"));
    if (const auto match = clock.match(text); match.hasMatch())
        return match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60;
    const auto match = units.match(text);
    if (!match.hasMatch() || text.isEmpty())
        return std::nullopt;
    return match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60 + match.captured(3).toLongLong();
}

bool takeBound(RowSearch &search, const QString &token)
{
    static const QRegularExpression form(QStringLiteral("^([<>])(=?)(.+)$"));
    const auto match = form.match(token);
    if (!match.hasMatch())
        return false;
    RowBound bound;
    bound.above = match.captured(1) == QLatin1String(">");
    bound.orEqual = !match.captured(2).isEmpty();
    const QString value = match.captured(3).toLower();
    if (const auto seconds = readTime(value)) {
        bound.seconds = seconds;
        search.asRead += SearchText::bound(bound, durationText(*seconds));
    } else {
        const std::string amount = match.captured(3).toStdString(); // its mark is a part of it
        auto read = readAmount(amount, DecimalMark::Point);
        if (!read)
            return false;
        read->mark = {};
        bound.amount = read;
        search.asRead += SearchText::bound(bound, match.captured(3));
    }
    search.narrowing.bounds.push_back(bound);
    return true;
}

struct Days
{
    DayNumber first = 0;
    DayNumber last = 0;
};

/** A year, a month or a day. */
std::optional<Days> readDays(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    if (!match.captured(3).isEmpty()) {
        const auto day = dayNumber(year, match.captured(2).toInt(), match.captured(3).toInt());
        return day ? std::optional(Days{*day, *day}) : std::nullopt;
    }
    const bool whole = match.captured(2).isEmpty();
    const int month = whole ? 1 : match.captured(2).toInt();
    const int nextYear = whole || month == 12 ? year + 1 : year;
    const auto first = dayNumber(year, month, 1);
    const auto next = dayNumber(nextYear, whole || month == 12 ? 1 : month + 1, 1);
    if (!first)
        return std::nullopt;
    return Days{*first, next ? *next - 1 : lastDay};
}

bool takeDays(RowSearch &search, const QString &token)
{
    const qsizetype dots = token.indexOf(QLatin1String(".."));
    const auto first = readDays(dots < 0 ? token : token.left(dots));
    const auto last = readDays(dots < 0 ? token : token.mid(dots + 2));
    if (!first || !last)
        return false;
    RowNarrowing &narrowing = search.narrowing;
    narrowing.from = std::max(narrowing.from.value_or(first->first), first->first);
    narrowing.to = std::min(narrowing.to.value_or(last->last), last->last);
    search.asRead += SearchText::days(longDayText(first->first), longDayText(last->last));
    return true;
}

bool takeName(RowSearch &search, const QString &token)
{
    const qsizetype colon = token.indexOf(u':');
    const QString key = token.left(colon).toLower();
    const QString name = token.mid(colon + 1);
    if (colon < 0 || name.isEmpty())
        return false;
    if (key == QLatin1String("platform")) {
        search.platforms += name;
        search.asRead += SearchText::platform(name);
        return true;
    }
    if (key == QLatin1String("contract")) {
        search.contracts += name;
        search.asRead += SearchText::contract(name);
        return true;
    }
    return false;
}

bool takeKeyword(RowSearch &search, const QString &token)
{
    const QString word = token.toLower();
    for (const MeasureWord &known : measureWords) {
        if (word == known.word) {
            search.narrowing.measures.push_back(known.measure);
            RowQuery query;
            query.measure = known.measure;
            search.asRead += measureText(query).toLower();
            return true;
        }
    }
    if (word == QLatin1String("cancelled")) {
        search.narrowing.standings.push_back(Standing::Cancelled);
        search.asRead += SearchText::cancelled();
        return true;
    }
    if (const auto kind = timeKindNamed(word.toStdString())) {
        search.narrowing.kinds.push_back(*kind);
        search.asRead += timeKindText(*kind).toLower();
        return true;
    }
    return false;
}

bool holds(const QString &text, const QString &part) { return text.contains(part, Qt::CaseInsensitive); }

bool nameHolds(const Contract &contract, const QString &part)
{
    return holds(contractText(contract), part) || holds(QString::fromStdString(contract.name), part);
}

/** `takes` judges a contract; `paid` the platform of a payout. */
template <class Takes, class Paid>
RowsSaying saying(const Books &books, Takes takes, Paid paid)
{
    RowsSaying rows;
    for (const Contract &contract : books.contracts)
        rows.contracts.push_back(takes(contract));
    for (const PayoutFact &payout : books.payouts) {
        const bool known =
            std::find(rows.platforms.begin(), rows.platforms.end(), payout.platform) != rows.platforms.end();
        if (!known && paid(payout.platform))
            rows.platforms.push_back(payout.platform);
    }
    return rows;
}

}

RowSearch readRowSearch(const QString &typed)
{
    RowSearch search;
    for (const QString &token : tokensOf(typed)) {
        if (takeName(search, token) || takeBound(search, token) || takeDays(search, token)
            || takeKeyword(search, token))
            continue;
        search.words += token;
        search.asRead += SearchText::word(token);
    }
    return search;
}

QString searchText(const RowSearch &search)
{
    return search.isEmpty() ? QString() : SearchText::readAs(search.asRead.join(QStringLiteral("; ")));
}

RowsSaying booksSaying(const Books &books, const QString &word)
{
    RowsSaying rows = saying(
        books,
        [&](const Contract &contract) {
            return nameHolds(contract, word) || holds(platformText(contract.platform), word);
        },
        [&](const std::string &platform) { return holds(platformText(platform), word); });
    for (int kind = 0; kind < timeKindCount; ++kind) {
        if (holds(timeKindText(static_cast<TimeKind>(kind)), word))
            rows.kinds.push_back(static_cast<TimeKind>(kind));
    }
    return rows;
}

RowsSaying rowsOfPlatform(const Books &books, const QString &name)
{
    return saying(
        books, [&](const Contract &contract) { return holds(platformText(contract.platform), name); },
        [&](const std::string &platform) { return holds(platformText(platform), name); });
}

RowsSaying rowsOfContract(const Books &books, const QString &name)
{
    return saying(
        books, [&](const Contract &contract) { return nameHolds(contract, name); },
        [](const std::string &) { return false; });
}

}
