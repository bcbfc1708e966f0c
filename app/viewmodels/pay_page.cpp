// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/pay_page.h"

#include "app/i18n/language.h"
#include "app/text/lede_text.h"
#include "app/text/number_text.h"
#include "app/text/reconciliation_text.h"
#include "app/text/rows_text.h"
#include "app/text/vocabulary_text.h"
#include "app/viewmodels/rate_figures.h"
#include "app/viewmodels/tally.h"
#include "core/analysis/contract_calendar.h"

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
    [[nodiscard]] static QString earned() { return tr("Earned"); }
    [[nodiscard]] static QString received() { return tr("Received"); }
    [[nodiscard]] static QString noPayout() { return tr("no payout recorded"); }
    [[nodiscard]] static QString expected() { return tr("Expected"); }
    [[nodiscard]] static QString expectedNote() { return tr("no payout matched"); }
    [[nodiscard]] static QString notDueNote() { return tr("not known to be due"); }
    [[nodiscard]] static QString payouts(std::int64_t count)
    {
        return tr("%1 payouts", nullptr, pluralOf(count)).arg(countText(count));
    }
    [[nodiscard]] static QString overdue() { return tr("Overdue"); }
    [[nodiscard]] static QString upTo(const QString &daysLate) { return tr("up to %1").arg(daysLate); }
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

/** What the figures of a platform's row open; where there is no rate, nothing. */
QVariantMap figuresOf(const PlatformRow &row, const Tally &tally, const RowQuery &scope)
{
    const auto part = [&](RowMeasure measure, const QString &figure, std::optional<std::int64_t> exact) {
        const RowQuery query = withMeasure(scope, measure);
        return opens(measureText(query), figure, query, exact);
    };
    QVariantMap figures{{QStringLiteral("worked"), part(RowMeasure::Worked, row.worked, tally.workedSeconds)},
                        {QStringLiteral("unpaid"), part(RowMeasure::UnpaidTime, row.unpaid, tally.unpaidSeconds())},
                        {QStringLiteral("earned"), part(RowMeasure::Earned, row.earned, tally.earned())}};
    if (tally.platformRate())
        figures.insert(QStringLiteral("platformRate"), part(RowMeasure::PlatformRate, row.platformRate, {}));
    if (tally.trueRate())
        figures.insert(QStringLiteral("trueRate"), part(RowMeasure::TrueRate, row.trueRate, {}));
    return figures;
}

PlatformRow platformRow(const QString &name, const Tally &tally, const Currency &currency, std::int64_t top,
                        const RowQuery &scope)
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
    row.figures = figuresOf(row, tally, scope);
    return row;
}

/** One row per platform, the best true rate first, those without one last; then the sum. */
QList<PlatformRow> platformRows(const Books &books, const std::vector<ContractSum> &sums, const Currency &currency,
                                const Tally &all, RowQuery scope)
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
    const PlatformRow sum = platformRow(PayText::allPlatforms(), all, currency, top, scope);
    for (const auto &[name, tally] : tallies) {
        scope.platform = name;
        rows.append(platformRow(platformText(name), tally, currency, top, scope));
    }
    rows.append(sum);
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

QVariantMap opening(QVariantMap stage, const RowQuery &query, std::int64_t exact)
{
    const QString label = stage.value(QStringLiteral("label")).toString();
    const QString figure = stage.value(QStringLiteral("figure")).toString();
    stage.insert(QStringLiteral("opens"), opens(label, figure, query, exact));
    return stage;
}

/** What the stages say beside their amounts. */
struct StageNotes
{
    std::int64_t payouts = 0; // that pay for something in the span
    DayNumber daysLate = 0;   // the most
};

/** Earned splits into received, expected and overdue; pending and lost stand beside it with no length. */
QVariantList stagesOf(const Tally &tally, const Currency &currency, const StageNotes &notes, const RowQuery &scope)
{
    const std::int64_t expected = tally.earned() - tally.received - tally.overdue;
    const auto amount = [&](std::int64_t minorUnits) { return columnAmount(minorUnits, currency); };
    QVariantList stages;
    const bool anyReceived = notes.payouts != 0;
    const auto add = [&](RowMeasure measure, std::int64_t exact, const QVariantMap &words) {
        stages += opening(words, withMeasure(scope, measure), exact);
    };
    const QVariantMap received =
        stage(PayText::received(), anyReceived ? PayText::payouts(notes.payouts) : PayText::noPayout(),
              anyReceived ? amount(tally.received) : noRecordText(),
              anyReceived ? QStringLiteral("paid") : QStringLiteral("none"), fraction(tally.received, tally.earned()));
    if (anyReceived)
        add(RowMeasure::Received, tally.received, received);
    else
        stages += received;
    add(RowMeasure::Expected, expected,
        stage(PayText::expected(), anyReceived ? PayText::notDueNote() : PayText::expectedNote(), amount(expected),
              QStringLiteral("due"), fraction(expected, tally.earned())));
    if (tally.overdue != 0)
        add(RowMeasure::Overdue, tally.overdue,
            stage(PayText::overdue(), PayText::upTo(daysLateText(notes.daysLate)), amount(tally.overdue),
                  QStringLiteral("risk"), fraction(tally.overdue, tally.earned())));
    if (tally.pending != 0)
        add(RowMeasure::Pending, tally.pending,
            stage(PayText::pending(), PayText::pendingNote(), amount(tally.pending), QStringLiteral("ask"), 0));
    if (tally.lost != 0)
        add(RowMeasure::Lost, tally.lost,
            stage(PayText::lost(), PayText::lostNote(), amount(tally.lost), QStringLiteral("none"), 0));
    return stages;
}

StageNotes stageNotes(const Books &books, const Reconciliation &made, const Currency &currency,
                      std::optional<DayNumber> from, const ZoneResolver &zones)
{
    ContractCalendar calendar(books.contracts, zones);
    const auto inSpan = [&](const EarningFact &earning) {
        const auto day = from ? calendar.dayOf(earning.when, earning.contract) : std::nullopt;
        return earning.currency == currency && (!from || (day && *day >= *from));
    };
    StageNotes notes;
    std::optional<std::uint32_t> counted; // the parts of one payout follow each other
    for (const MatchPart &part : made.parts) {
        if (part.payout == counted || !inSpan(books.earnings[part.earning]))
            continue;
        counted = part.payout;
        ++notes.payouts;
    }
    for (std::size_t i = 0; i < books.earnings.size(); ++i) {
        const EarningSettlement &settlement = made.earnings[i];
        if (settlement.overdue > 0 && inSpan(books.earnings[i]))
            notes.daysLate = std::max(notes.daysLate, made.asOf - *settlement.due);
    }
    return notes;
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

void fillMoney(PayPage &page, const Books &books, const std::vector<ContractSum> &sums, const Currency &currency,
               const StageNotes &notes)
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
    RowQuery scope;
    scope.currency = currency;
    scope.from = page.from;
    page.platforms = platformRows(books, sums, currency, all, scope);
    page.stages = stagesOf(all, currency, notes, scope);
    page.earned = columnAmount(all.earned(), currency);
    page.earnedOpens = earnedFigure(PayText::earned(), all, currency, scope);
}

}

PayPage payPage(const Books &books, DayNumber today, const PayChoice &choice, const ZoneResolver &zones,
                const Reconciliation *made)
{
    PayPage page;
    page.periods = {option(lastTwelveWeeks, PayText::twelveWeeks()), option(thisYear, PayText::year()),
                    option(allTime, PayText::all())};
    page.period = chosenPeriod(books, today, choice, zones);
    page.from = spanOf(page.period, today).from;
    page.hasRecords = !books.earnings.empty() || !books.entries.empty();
    page.lede = payLedeWithoutRecords(false);
    if (!page.hasRecords)
        return page;

    const std::vector<Currency> currencies = currenciesOf(sumByContract(books, std::nullopt, std::nullopt, zones));
    for (const Currency &currency : currencies)
        page.currencies += option(codeText(currency), codeText(currency));
    const std::optional<DayNumber> from = page.from;
    const std::vector<ContractSum> sums = sumByContract(books, from, std::nullopt, zones, made);
    if (const std::optional<Currency> currency = chosenCurrency(choice, currencies)) {
        page.currency = codeText(*currency);
        fillMoney(page, books, sums, *currency,
                  made != nullptr ? stageNotes(books, *made, *currency, from, zones) : StageNotes{});
        fillPayAgeing(page, books, made, *currency, zones);
    }
    const Tally without = tallyOf(books, sums, [](const ContractSum &sum) { return !sum.row.currency; });
    if (without.workedSeconds > 0)
        page.platformsNote = PayText::timeWithoutPay(durationText(without.workedSeconds));
    fillPayWeeks(page, books, today, zones);
    fillPayDays(page, books, today, zones);
    return page;
}

}
