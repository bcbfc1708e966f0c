// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/pay_page.h"

#include "app/text/lede_text.h"
#include "app/text/number_text.h"
#include "app/text/vocabulary_text.h"
#include "app/viewmodels/tally.h"

#include <QCoreApplication>
#include <QVariantMap>

#include <algorithm>

namespace backpay {

namespace {

constexpr QLatin1String lastTwelveWeeks("12-weeks");
constexpr QLatin1String thisYear("year");
constexpr QLatin1String allTime("all");

class PayText
{
    Q_DECLARE_TR_FUNCTIONS(PayText)

public:
    [[nodiscard]] static QString twelveWeeks() { return tr("Last 12 weeks"); }
    [[nodiscard]] static QString year() { return tr("This year"); }
    [[nodiscard]] static QString all() { return tr("All time"); }
    [[nodiscard]] static QString allPlatforms() { return tr("All platforms"); }
    [[nodiscard]] static QString timeWithoutPay(const QString &time)
    {
        return tr("%1 of your own time belongs to no pay in this currency and is not in these rows.").arg(time);
    }
    [[nodiscard]] static QString sentence(const PlatformRow &row)
    {
        return tr("%1: true rate %2, platform rate %3, advertised %4; %5 worked, %6 of it unpaid; earned %7.")
            .arg(row.name, row.trueRate, row.platformRate, row.advertised, row.worked, row.unpaid, row.earned);
    }
    [[nodiscard]] static QString received() { return tr("Received"); }
    [[nodiscard]] static QString noPayout() { return tr("no payout recorded"); }
    [[nodiscard]] static QString expected() { return tr("Expected"); }
    [[nodiscard]] static QString expectedNote() { return tr("no payout matched"); }
    [[nodiscard]] static QString overdue() { return tr("Overdue"); }
    [[nodiscard]] static QString pending() { return tr("Pending"); }
    [[nodiscard]] static QString pendingNote() { return tr("not decided, outside earned"); }
    [[nodiscard]] static QString lost() { return tr("Lost"); }
    [[nodiscard]] static QString lostNote() { return tr("rejected, outside earned"); }
};

struct Span
{
    std::optional<DayNumber> from;
};

Span spanOf(const QString &period, DayNumber today)
{
    if (period == lastTwelveWeeks)
        return {weekStart(today, Weekday::Monday) - 11 * 7};
    if (period == thisYear)
        return {dayNumber(static_cast<int>(civilDate(today).year()), 1, 1)};
    return {};
}

QVariantMap option(const QString &value, const QString &text)
{
    return {{QStringLiteral("value"), value}, {QStringLiteral("text"), text}};
}

PlatformRow platformRow(const QString &name, const Tally &tally, const Currency &currency, std::int64_t top)
{
    PlatformRow row;
    row.name = name;
    row.advertised = figureText(tally.advertised, currency, false);
    row.platformRate = figureText(tally.platformRate(), currency, false);
    row.trueRate = figureText(tally.trueRate(), currency, false);
    row.worked = durationText(tally.workedSeconds);
    row.unpaid = durationText(tally.unpaidSeconds());
    row.unpaidShare = percentText(tally.unpaidSeconds(), tally.workedSeconds);
    row.earned = columnAmount(tally.earned(), currency);
    const BarParts bar = barParts(tally, top);
    row.solid = bar.solid;
    row.hatch = bar.hatch;
    row.outline = bar.outline;
    row.sentence = PayText::sentence(row);
    return row;
}

/** One row per platform, the best true rate first, those without one last; then the sum. */
QList<PlatformRow> platformRows(const Books &books, const std::vector<ContractSum> &sums, const Currency &currency,
                                const Tally &all)
{
    const auto platformOf = [&](const ContractSum &sum) { return books.contracts[sum.contract].platform; };
    std::vector<std::string> names;
    for (const ContractSum &sum : sums) {
        if (sum.row.currency == currency && std::find(names.begin(), names.end(), platformOf(sum)) == names.end())
            names.push_back(platformOf(sum));
    }
    std::vector<std::pair<std::string, Tally>> tallies;
    std::int64_t top = all.largestRate();
    for (const std::string &name : names) {
        tallies.emplace_back(name, tallyOf(books, sums, [&](const ContractSum &sum) {
                                 return sum.row.currency == currency && platformOf(sum) == name;
                             }));
        top = std::max(top, tallies.back().second.largestRate());
    }
    std::stable_sort(tallies.begin(), tallies.end(), [](const auto &a, const auto &b) {
        return a.second.trueRate().value_or(-1) > b.second.trueRate().value_or(-1);
    });
    QList<PlatformRow> rows;
    for (const auto &[name, tally] : tallies)
        rows.append(platformRow(platformText(name), tally, currency, top));
    rows.append(platformRow(PayText::allPlatforms(), all, currency, top));
    rows.last().sum = true;
    return rows;
}

QVariantMap stage(const QString &label, const QString &note, const QString &figure, const QString &tone, double length)
{
    return {{QStringLiteral("label"), label},
            {QStringLiteral("note"), note},
            {QStringLiteral("figure"), figure},
            {QStringLiteral("tone"), tone},
            {QStringLiteral("fraction"), length}};
}

/** Earned splits into received, expected and overdue; pending and lost stand beside it with no length. */
QVariantList stagesOf(const Tally &tally, const Currency &currency)
{
    const std::int64_t expected = tally.earned() - tally.received - tally.overdue;
    const auto amount = [&](std::int64_t minorUnits) { return columnAmount(minorUnits, currency); };
    QVariantList stages;
    const bool anyReceived = tally.received != 0;
    stages +=
        stage(PayText::received(), anyReceived ? QString() : PayText::noPayout(),
              anyReceived ? amount(tally.received) : noRecordText(),
              anyReceived ? QStringLiteral("paid") : QStringLiteral("none"), fraction(tally.received, tally.earned()));
    stages += stage(PayText::expected(), PayText::expectedNote(), amount(expected), QStringLiteral("due"),
                    fraction(expected, tally.earned()));
    if (tally.overdue != 0)
        stages += stage(PayText::overdue(), {}, amount(tally.overdue), QStringLiteral("risk"),
                        fraction(tally.overdue, tally.earned()));
    if (tally.pending != 0)
        stages += stage(PayText::pending(), PayText::pendingNote(), amount(tally.pending), QStringLiteral("ask"), 0);
    if (tally.lost != 0)
        stages += stage(PayText::lost(), PayText::lostNote(), amount(tally.lost), QStringLiteral("none"), 0);
    return stages;
}

QString chosenPeriod(const Books &books, DayNumber today, const PayChoice &choice, const ZoneResolver &zones)
{
    if (choice.period == lastTwelveWeeks || choice.period == thisYear || choice.period == allTime)
        return choice.period;
    const bool recent = !sumByContract(books, spanOf(lastTwelveWeeks, today).from, std::nullopt, zones).empty();
    return recent ? lastTwelveWeeks : allTime;
}

std::optional<Currency> chosenCurrency(const PayChoice &choice, const std::vector<Currency> &currencies)
{
    for (const Currency &currency : currencies) {
        if (codeText(currency) == choice.currency)
            return currency;
    }
    return currencies.empty() ? std::nullopt : std::optional(currencies.front());
}

void fillMoney(PayPage &page, const Books &books, const std::vector<ContractSum> &sums, const Currency &currency)
{
    const Tally all = tallyOf(books, sums, [&](const ContractSum &sum) { return sum.row.currency == currency; });
    const bool any =
        std::any_of(sums.begin(), sums.end(), [&](const ContractSum &sum) { return sum.row.currency == currency; });
    if (!any) {
        page.lede = payLedeWithoutRecords(true);
        return;
    }
    const auto sentence = [&](const std::optional<std::int64_t> &rate) {
        return rate ? sentenceAmount(*rate, currency) : QString();
    };
    page.lede = payLede(sentence(all.advertised), sentence(all.trueRate()));
    page.platforms = platformRows(books, sums, currency, all);
    page.stages = stagesOf(all, currency);
    page.earned = columnAmount(all.earned(), currency);
}

}

PayPage payPage(const Books &books, DayNumber today, const PayChoice &choice, const ZoneResolver &zones)
{
    PayPage page;
    page.periods = {option(lastTwelveWeeks, PayText::twelveWeeks()), option(thisYear, PayText::year()),
                    option(allTime, PayText::all())};
    page.period = chosenPeriod(books, today, choice, zones);
    page.hasRecords = !books.earnings.empty() || !books.entries.empty();
    page.lede = payLedeWithoutRecords(false);
    if (!page.hasRecords)
        return page;

    const std::vector<Currency> currencies = currenciesOf(sumByContract(books, std::nullopt, std::nullopt, zones));
    for (const Currency &currency : currencies)
        page.currencies += option(codeText(currency), codeText(currency));
    const std::optional<DayNumber> from = spanOf(page.period, today).from;
    const std::vector<ContractSum> sums = sumByContract(books, from, std::nullopt, zones);
    if (const std::optional<Currency> currency = chosenCurrency(choice, currencies)) {
        page.currency = codeText(*currency);
        fillMoney(page, books, sums, *currency);
    }
    const Tally without = tallyOf(books, sums, [](const ContractSum &sum) { return !sum.row.currency; });
    if (without.workedSeconds > 0)
        page.platformsNote = PayText::timeWithoutPay(durationText(without.workedSeconds));
    fillPayWeeks(page, books, from, today, zones);
    return page;
}

}
