// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/today_page.h"

#include "app/text/lede_text.h"
#include "app/text/number_text.h"
#include "app/text/vocabulary_text.h"
#include "app/viewmodels/rate_figures.h"
#include "app/viewmodels/tally.h"
#include "app/viewmodels/today_money.h"
#include "core/analysis/contract_calendar.h"

#include <QCoreApplication>
#include <QStringList>
#include <QVariantMap>

#include <algorithm>
#include <array>

namespace backpay {

namespace {

constexpr DayNumber lastOfWeek = 6;

class TodayText
{
    Q_DECLARE_TR_FUNCTIONS(TodayText)

public:
    [[nodiscard]] static QString date(DayNumber today) { return tr("Today, %1").arg(fullDayText(today)); }
    [[nodiscard]] static QString empty() { return tr("Import an export file, and this page shows the week."); }
    [[nodiscard]] static QString undated() { return tr("No row on record has a date, so no week can be shown."); }
    [[nodiscard]] static QString otherWeek(const QString &day)
    {
        return tr("No record this week. Showing the week of %1.").arg(day);
    }
    [[nodiscard]] static QString other(const QString &time) { return tr("other %1").arg(time); }

    [[nodiscard]] static QString paid() { return tr("Paid"); }
    [[nodiscard]] static QString unpaid() { return tr("Unpaid"); }
    [[nodiscard]] static QString advertised() { return tr("Advertised"); }
    [[nodiscard]] static QString advertisedBasis() { return tr("in the offers"); }
    [[nodiscard]] static QString platformRate() { return tr("Platform rate"); }
    [[nodiscard]] static QString platformBasis() { return tr("per platform hour"); }
    [[nodiscard]] static QString toOffer(const QString &change) { return tr("%1 to the offer").arg(change); }
    [[nodiscard]] static QString trueRate() { return tr("True rate"); }
    [[nodiscard]] static QString trueBasis() { return tr("per hour worked"); }
    [[nodiscard]] static QString whyTrue(const QString &change, bool unpaid, bool bonus)
    {
        if (unpaid && bonus)
            return tr("%1 unpaid time, bonuses").arg(change);
        return unpaid ? tr("%1 unpaid time").arg(change) : tr("%1 bonuses").arg(change);
    }

    [[nodiscard]] static QString expected() { return tr("Expected"); }
    [[nodiscard]] static QString expectedNote() { return tr("no payout recorded"); }
    [[nodiscard]] static QString notDueNote() { return tr("not known to be due"); }
    [[nodiscard]] static QString overdue() { return tr("Overdue"); }
    [[nodiscard]] static QString overdueNote() { return tr("past its pay day"); }
    [[nodiscard]] static QString pending() { return tr("Pending"); }
    [[nodiscard]] static QString pendingNote() { return tr("not decided yet"); }
    [[nodiscard]] static QString lost() { return tr("Lost"); }
    [[nodiscard]] static QString lostNote() { return tr("shown, then rejected"); }

    [[nodiscard]] static QString contractSentence(const WeekContractRow &row)
    {
        return tr("%1, %2: %3 paid, %4 unpaid, true rate %5.")
            .arg(row.name, row.platform, row.paid, row.unpaid, row.trueRate);
    }
};

/** The latest day on record that is not in the future; the earliest future one where there is no other. */
std::optional<DayNumber> latestDay(const Books &books, DayNumber today, const ZoneResolver &zones)
{
    ContractCalendar calendar(books.contracts, zones);
    std::optional<DayNumber> past;
    std::optional<DayNumber> future;
    const auto look = [&](const When &when, std::uint32_t contract) {
        const std::optional<DayNumber> day = calendar.dayOf(when, contract);
        if (!day)
            return;
        if (*day <= today)
            past = std::max(past.value_or(*day), *day);
        else
            future = std::min(future.value_or(*day), *day);
    };
    for (const EarningFact &earning : books.earnings)
        look(earning.when, earning.contract);
    for (const TimeFact &entry : books.entries)
        look(entry.when, entry.contract);
    return past ? past : future;
}

/** "waiting 3:00, rework 1:30, other 1:00": the three largest kinds, the rest in one. */
QString unpaidDetail(const Tally &tally)
{
    std::vector<std::size_t> kinds;
    for (std::size_t kind = 0; kind < tally.unpaidByKind.size(); ++kind) {
        if (tally.unpaidByKind[kind] > 0)
            kinds.push_back(kind);
    }
    std::stable_sort(kinds.begin(), kinds.end(),
                     [&](std::size_t a, std::size_t b) { return tally.unpaidByKind[a] > tally.unpaidByKind[b]; });
    constexpr std::size_t mostNamed = 3;
    QStringList parts;
    std::int64_t rest = 0;
    for (std::size_t place = 0; place < kinds.size(); ++place) {
        const std::int64_t seconds = tally.unpaidByKind[kinds[place]];
        if (place < mostNamed)
            parts += unbroken(timeKindWord(static_cast<TimeKind>(kinds[place])) + u' ' + durationText(seconds));
        else
            rest += seconds;
    }
    if (rest > 0)
        parts += unbroken(TodayText::other(durationText(rest)));
    return parts.join(QStringLiteral(", "));
}

QString signedAmount(std::int64_t difference, const Currency &currency)
{
    return (difference > 0 ? QStringLiteral("+") : QString()) + columnAmount(difference, currency);
}

QVariantMap rung(const QString &label, const QString &basis, const QString &figure, const QString &note,
                 const BarParts &bar)
{
    return {{QStringLiteral("label"), label},        {QStringLiteral("basis"), basis},
            {QStringLiteral("figure"), figure},      {QStringLiteral("note"), note},
            {QStringLiteral("solid"), bar.solid},    {QStringLiteral("hatch"), bar.hatch},
            {QStringLiteral("outline"), bar.outline}};
}

/** What each rung of the ladder opens, in its order. */
void explain(QVariantList &rungs, const Books &books, const std::vector<ContractSum> &sums, const Tally &tally,
             const Currency &currency, RowQuery week)
{
    week.currency = currency;
    const auto figureOf = [&](int rung) { return rungs[rung].toMap().value(QStringLiteral("figure")).toString(); };
    const std::array<QVariantMap, 3> figures = {
        advertisedFigure(TodayText::advertised(), figureOf(0), books, sums, currency),
        platformRateFigure(TodayText::platformRate(), figureOf(1), tally, currency, week),
        trueRateFigure(TodayText::trueRate(), figureOf(2), tally, currency, week)};
    for (std::size_t rung = 0; rung < figures.size(); ++rung) {
        QVariantMap words = rungs[static_cast<int>(rung)].toMap();
        words.insert(QStringLiteral("opens"), figures.at(rung));
        rungs[static_cast<int>(rung)] = words;
    }
}

/** The ladder of the three rates on one scale that starts at zero. */
QVariantList rateLadder(const Tally &tally, const Currency &currency)
{
    const std::int64_t top = tally.largestRate();
    const std::optional<std::int64_t> platform = tally.platformRate();
    const std::optional<std::int64_t> paid = tally.trueRate();
    QString toOffer;
    if (platform && tally.advertised && *platform != *tally.advertised)
        toOffer = TodayText::toOffer(signedAmount(*platform - *tally.advertised, currency));
    QString whyTrue;
    if (platform && paid && *platform != *paid)
        whyTrue =
            TodayText::whyTrue(signedAmount(*paid - *platform, currency), tally.unpaidSeconds() > 0, tally.bonus != 0);
    BarParts trueBar = barParts(tally, top);
    trueBar.outline = 0;
    return {rung(TodayText::advertised(), TodayText::advertisedBasis(), figureText(tally.advertised, currency, false),
                 QString(), // what it is stands in its basis
                 {0, 0, fraction(tally.advertised.value_or(0), top)}),
            rung(TodayText::platformRate(), TodayText::platformBasis(), figureText(platform, currency, false), toOffer,
                 {fraction(platform.value_or(0), top), 0, 0}),
            rung(TodayText::trueRate(), TodayText::trueBasis(), figureText(paid, currency, false), whyTrue, trueBar)};
}

/** Where the sums of one contract and currency come from. */
RowQuery queryOf(const ContractSum &sum, const Books &books, RowQuery week)
{
    week.contract = books.contracts[sum.contract].key;
    week.currency = sum.row.currency;
    week.withoutCurrency = !sum.row.currency;
    return week;
}

/** The week's paid time by contract, as parts of the figure. */
QVariantList paidParts(const Books &books, const std::vector<ContractSum> &sums, const RowQuery &week)
{
    QVariantList parts;
    for (const ContractSum &sum : sums) {
        if (sum.row.platformSeconds != 0)
            parts += opens(contractText(books.contracts[sum.contract]), durationText(sum.row.platformSeconds),
                           withMeasure(queryOf(sum, books, week), RowMeasure::PaidTime), sum.row.platformSeconds);
    }
    return parts;
}

QVariantMap figuresOf(const WeekContractRow &row, const ContractSum &sum, const Tally &tally, const RowQuery &scope)
{
    QVariantMap figures{
        {QStringLiteral("paid"),
         opens(TodayText::paid(), row.paid, withMeasure(scope, RowMeasure::PaidTime), tally.platformSeconds)},
        {QStringLiteral("unpaid"),
         opens(TodayText::unpaid(), row.unpaid, withMeasure(scope, RowMeasure::UnpaidTime), tally.unpaidSeconds())}};
    if (sum.row.currency && tally.trueRate())
        figures.insert(QStringLiteral("trueRate"),
                       opens(TodayText::trueRate(), row.trueRate, withMeasure(scope, RowMeasure::TrueRate)));
    return figures;
}

QList<WeekContractRow> contractRows(const Books &books, std::vector<ContractSum> sums, bool mixed, const RowQuery &week)
{
    std::stable_sort(sums.begin(), sums.end(), [](const ContractSum &a, const ContractSum &b) {
        return a.row.workedSeconds > b.row.workedSeconds;
    });
    const std::int64_t longest = sums.empty() ? 0 : sums.front().row.workedSeconds;
    QList<WeekContractRow> rows;
    for (const ContractSum &sum : sums) {
        const Contract &contract = books.contracts[sum.contract];
        Tally tally;
        tally.add(sum.row);
        WeekContractRow row;
        row.key = QString::fromStdString(contract.key);
        row.name = contractText(contract);
        row.platform = platformText(contract.platform);
        row.paid = durationText(tally.platformSeconds);
        row.unpaid = durationText(tally.unpaidSeconds());
        row.trueRate = sum.row.currency ? figureText(tally.trueRate(), *sum.row.currency, mixed) : noRecordText();
        row.solid = fraction(tally.platformSeconds, longest);
        row.hatch = fraction(tally.unpaidSeconds(), longest);
        row.sentence = TodayText::contractSentence(row);
        row.figures = figuresOf(row, sum, tally, queryOf(sum, books, week));
        rows.append(row);
    }
    return rows;
}

QVariantMap moneyLine(RowMeasure measure, const QString &label, std::int64_t amount, const Currency &currency,
                      const QString &tone, const QString &note)
{
    RowQuery query;
    query.currency = currency;
    query.measure = measure;
    const QString figure = sentenceAmount(amount, currency);
    return {{QStringLiteral("label"), label},
            {QStringLiteral("figure"), figure},
            {QStringLiteral("tone"), tone},
            {QStringLiteral("note"), note},
            {QStringLiteral("opens"), opens(label, figure, query, amount)}};
}

/** What is still to come over the whole record, currency by currency. */
QVariantList moneyLines(const Books &books, const ZoneResolver &zones, const Reconciliation *made)
{
    const std::vector<ContractSum> sums = sumByContract(books, std::nullopt, std::nullopt, zones, made);
    QVariantList lines;
    for (const Currency &currency : currenciesOf(sums)) {
        const Tally tally = tallyOf(books, sums, [&](const ContractSum &sum) { return sum.row.currency == currency; });
        const std::int64_t expected = tally.earned() - tally.received - tally.overdue;
        if (expected != 0)
            lines += moneyLine(RowMeasure::Expected, TodayText::expected(), expected, currency, QStringLiteral("due"),
                               made != nullptr ? TodayText::notDueNote() : TodayText::expectedNote());
        if (tally.overdue != 0)
            lines += moneyLine(RowMeasure::Overdue, TodayText::overdue(), tally.overdue, currency,
                               QStringLiteral("risk"), TodayText::overdueNote());
        if (tally.pending != 0)
            lines += moneyLine(RowMeasure::Pending, TodayText::pending(), tally.pending, currency,
                               QStringLiteral("none"), TodayText::pendingNote());
        if (tally.lost != 0)
            lines += moneyLine(RowMeasure::Lost, TodayText::lost(), tally.lost, currency, QStringLiteral("risk"),
                               TodayText::lostNote());
    }
    return lines;
}

void fillWeek(TodayPage &page, const Books &books, DayNumber from, DayNumber today, const ZoneResolver &zones)
{
    const std::vector<ContractSum> sums = sumByContract(books, from, from + lastOfWeek, zones);
    const std::vector<Currency> currencies = currenciesOf(sums);
    RowQuery week;
    week.from = from;
    week.to = from + lastOfWeek;
    Tally all;
    for (const ContractSum &sum : sums)
        all.add(sum.row);
    const bool isThisWeek = from == weekStart(today, Weekday::Monday);
    const QString otherWeek = isThisWeek ? QString() : longDayText(from);
    page.lede = todayLede(durationText(all.workedSeconds),
                          currencies.empty() ? QString() : durationText(all.platformSeconds), otherWeek);
    page.weekNote = isThisWeek ? QString() : TodayText::otherWeek(otherWeek);
    page.paidText = durationText(all.platformSeconds);
    page.unpaidText = durationText(all.unpaidSeconds());
    page.paidOpens = paidFigure(TodayText::paid(), all, week, paidParts(books, sums, week));
    page.unpaidOpens = unpaidFigure(TodayText::unpaid(), all, week);
    page.unpaidDetail = unpaidDetail(all);
    page.paidFraction = fraction(all.platformSeconds, all.workedSeconds);
    page.contracts = contractRows(books, sums, currencies.size() > 1, week);
    page.currency = currencies.size() == 1 ? codeText(currencies.front()) : QString();
    if (!currencies.empty()) {
        const Currency shown = currencies.front();
        const Tally tally = tallyOf(books, sums, [&](const ContractSum &sum) { return sum.row.currency == shown; });
        page.rates = rateLadder(tally, shown);
        explain(page.rates, books, sums, tally, shown, week);
    }
}

}

TodayPage todayPage(const Books &books, DayNumber today, const ZoneResolver &zones, const Reconciliation *made)
{
    TodayPage page;
    page.dateText = TodayText::date(today);
    page.hasRecords = !books.earnings.empty() || !books.entries.empty();
    if (!page.hasRecords) {
        page.lede = todayLedeWithoutRecords();
        page.emptyText = TodayText::empty();
        return page;
    }
    page.money = moneyLines(books, zones, made);
    if (made != nullptr)
        page.dues = dueRows(books, *made, today);
    const std::optional<DayNumber> latest = latestDay(books, today, zones);
    if (!latest) {
        page.lede = TodayText::undated();
        return page;
    }
    const DayNumber thisWeek = weekStart(today, Weekday::Monday);
    const bool recordThisWeek = weekStart(*latest, Weekday::Monday) == thisWeek;
    fillWeek(page, books, recordThisWeek ? thisWeek : weekStart(*latest, Weekday::Monday), today, zones);
    return page;
}

}
