// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/contract_page.h"

#include "app/i18n/language.h"
#include "app/text/lede_text.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"
#include "app/text/vocabulary_text.h"
#include "app/viewmodels/contract_terms_page.h"
#include "app/viewmodels/rate_figures.h"
#include "app/viewmodels/tally.h"
#include "core/analysis/clocks_by_day.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace backpay {

namespace {

class ContractText
{
    Q_DECLARE_TR_FUNCTIONS(ContractText)

public:
    [[nodiscard]] static QString work() { return tr("Work"); }
    [[nodiscard]] static QString advertised() { return tr("Advertised"); }
    [[nodiscard]] static QString platformRate() { return tr("Platform rate"); }
    [[nodiscard]] static QString trueRate() { return tr("True rate"); }
    [[nodiscard]] static QString worked() { return tr("Worked"); }
    [[nodiscard]] static QString unpaid() { return tr("Unpaid"); }
    [[nodiscard]] static QString earned() { return tr("Earned"); }

    [[nodiscard]] static QString clocks(const QString &own, const QString &platform)
    {
        return tr("%1 against %2", "own time, platform's time").arg(own, platform);
    }
    [[nodiscard]] static QString clocksOfAll(const QString &own, const QString &platform, std::int64_t days,
                                             std::int64_t shown)
    {
        const QString sums = tr("On all days your clock ran: %1.").arg(clocks(own, platform));
        return days > shown
                   ? sums + u' ' + tr("The newest %1 of %2 days are shown.").arg(countText(shown), countText(days))
                   : sums;
    }
    [[nodiscard]] static QString undated() { return tr("no date"); }
    [[nodiscard]] static QString rows(std::int64_t count)
    {
        return tr("%1 rows", nullptr, pluralOf(count)).arg(countText(count));
    }
    [[nodiscard]] static QString newest(std::int64_t shown, std::int64_t all)
    {
        return tr("The newest %1 of %2 rows.").arg(countText(shown), countText(all));
    }
};

/** A headline figure as the page shows it, and what it opens. */
QVariantMap figure(const QVariantMap &opens, const QString &tone)
{
    return {{QStringLiteral("label"), opens.value(QStringLiteral("term"))},
            {QStringLiteral("figure"), opens.value(QStringLiteral("figure"))},
            {QStringLiteral("tone"), tone},
            {QStringLiteral("opens"), opens}};
}

QVariantMap unpaidOfKind(TimeKind kind, std::int64_t seconds, const std::string &contract)
{
    RowQuery query;
    query.contract = contract;
    query.kind = kind;
    query.measure = RowMeasure::UnpaidTime;
    return opens(timeKindText(kind), durationText(seconds), query, seconds);
}

QVariantList unpaidRows(const Tally &all, const ContractRecords &records)
{
    std::vector<std::size_t> kinds;
    for (std::size_t kind = 0; kind < all.unpaidByKind.size(); ++kind) {
        if (all.unpaidByKind[kind] > 0)
            kinds.push_back(kind);
    }
    std::stable_sort(kinds.begin(), kinds.end(),
                     [&](std::size_t a, std::size_t b) { return all.unpaidByKind[a] > all.unpaidByKind[b]; });
    QVariantList rows;
    for (const std::size_t kind : kinds) {
        const std::optional<RecordGrade> grade = records.weakestGrade[kind];
        rows +=
            QVariantMap{{QStringLiteral("kind"), timeKindText(static_cast<TimeKind>(kind))},
                        {QStringLiteral("time"), durationText(all.unpaidByKind[kind])},
                        {QStringLiteral("fraction"), fraction(all.unpaidByKind[kind], all.unpaidByKind[kinds.front()])},
                        {QStringLiteral("grade"), grade ? gradeText(*grade) : QString()},
                        {QStringLiteral("opens"),
                         unpaidOfKind(static_cast<TimeKind>(kind), all.unpaidByKind[kind], records.contract.key)}};
    }
    return rows;
}

/** "2:58:05": in minutes two times would not differ by what they show. */
QString exactText(std::int64_t seconds)
{
    const std::int64_t rest = seconds % 60;
    return durationText(seconds - rest) + QStringLiteral(":%1").arg(rest, 2, 10, QLatin1Char('0'));
}

/** "+0:20:00", "−0:05:30", "0:00:00". */
QString differenceText(std::int64_t seconds)
{
    const QString size = exactText(std::abs(seconds));
    return seconds > 0 ? u'+' + size : seconds < 0 ? QStringLiteral("\u2212") + size : size;
}

/** Days on which the own clock ran, the newest first: what each says and by how much they differ. */
void addClocks(ContractPage &page, const Books &books, const std::string &contract, DayNumber today,
               const ZoneResolver &zones)
{
    constexpr std::int64_t mostDays = 7; // the rows below are what the page is for
    std::vector<ClockDay> days = clocksByDay(books, {std::nullopt, contract, std::nullopt, std::nullopt}, zones);
    std::erase_if(days, [](const ClockDay &day) { return day.ownSeconds() == 0; });
    std::reverse(days.begin(), days.end());
    std::int64_t own = 0;
    std::int64_t platform = 0;
    for (const ClockDay &day : days) {
        own += day.ownSeconds();
        platform += day.platformSeconds;
        if (page.clocks.size() == mostDays)
            continue;
        page.clocks += QVariantMap{
            {QStringLiteral("day"), day.day ? dayText(*day.day, today) : ContractText::undated()},
            {QStringLiteral("note"), ContractText::clocks(exactText(day.ownSeconds()), exactText(day.platformSeconds))},
            {QStringLiteral("difference"), differenceText(day.difference())}};
    }
    if (!days.empty())
        page.clocksNote = ContractText::clocksOfAll(exactText(own), exactText(platform),
                                                    static_cast<std::int64_t>(days.size()), page.clocks.size());
}

std::uint32_t contractIndex(const Books &books, const std::string &key)
{
    const auto found = std::find_if(books.contracts.begin(), books.contracts.end(),
                                    [&](const Contract &contract) { return contract.key == key; });
    return static_cast<std::uint32_t>(found - books.contracts.begin());
}

/** Every row of the contract. */
QVariantMap allRowsOf(const std::string &contract)
{
    RowQuery query;
    query.contract = contract;
    return rowsMap(query);
}

/** The three rates and the sums of one currency of the contract; time stands for all of it. */
QVariantList figuresOf(const Books &books, const std::vector<ContractSum> &sums, const Tally &tally, const Tally &all,
                       const std::optional<Currency> &currency, const std::string &contract)
{
    const bool mixed = currenciesOf(sums).size() > 1;
    RowQuery scope;
    scope.contract = contract;
    RowQuery ofCurrency = scope;
    ofCurrency.currency = currency;
    const QString none;
    const QVariantMap worked = workedFigure(ContractText::worked(), all, scope);
    const QVariantMap unpaid = unpaidFigure(ContractText::unpaid(), all, scope);
    const QString unpaidTone = QStringLiteral("unpaid");
    if (!currency) {
        const auto nothing = [&](const QString &term) { return figure(opensNothing(term, noRecordText()), none); };
        return {nothing(ContractText::advertised()), nothing(ContractText::platformRate()),
                nothing(ContractText::trueRate()),   figure(worked, none),
                figure(unpaid, unpaidTone),          nothing(ContractText::earned())};
    }
    const auto rate = [&](const std::optional<std::int64_t> &value) { return figureText(value, *currency, mixed); };
    return {
        figure(advertisedFigure(ContractText::advertised(), rate(tally.advertised), books, sums, *currency), none),
        figure(
            platformRateFigure(ContractText::platformRate(), rate(tally.platformRate()), tally, *currency, ofCurrency),
            none),
        figure(trueRateFigure(ContractText::trueRate(), rate(tally.trueRate()), tally, *currency, ofCurrency), none),
        figure(worked, none),
        figure(unpaid, unpaidTone),
        figure(earnedFigure(ContractText::earned(), tally, *currency, ofCurrency), none)};
}

}

ContractPage contractPage(const Books &books, const ContractRecords &records, DayNumber today,
                          const ZoneResolver &zones)
{
    const Contract &contract = records.contract;
    std::vector<ContractSum> sums = sumByContract(books, std::nullopt, std::nullopt, zones);
    std::erase_if(sums, [&](const ContractSum &sum) { return books.contracts[sum.contract].key != contract.key; });
    const std::vector<Currency> currencies = currenciesOf(sums);
    const std::optional<Currency> currency = currencies.empty() ? std::nullopt : std::optional(currencies.front());
    const bool mixed = currencies.size() > 1;
    Tally all;
    for (const ContractSum &sum : sums)
        all.add(sum.row);
    const Tally tally =
        tallyOf(books, sums, [&](const ContractSum &sum) { return currency && sum.row.currency == currency; });

    ContractPage page;
    page.crumbs = {ContractText::work(), platformText(contract.platform), contractText(contract)};
    page.currency = currencies.size() == 1 ? codeText(*currency) : QString();
    const auto sentence = [&](const std::optional<std::int64_t> &rate) {
        return rate && currency ? sentenceAmount(*rate, *currency) : QString();
    };
    if (currency)
        page.rates =
            rateChart(books, contractIndex(books, contract.key), *currency, records.appliedRates, today, zones);
    page.lede = contractLede(sentence(tally.advertised), sentence(tally.trueRate()),
                             currency ? sentenceAmount(tally.earned(), *currency) : QString());
    const std::optional<RateCut> &cut = page.rates.cut;
    if (cut && tally.advertised && cut->rate < *tally.advertised && tally.trueRate())
        page.lede = contractLedeWithCut(sentence(tally.advertised), sentence(cut->rate), longDayText(cut->day),
                                        sentence(tally.trueRate()));
    page.figures = figuresOf(books, sums, tally, all, currency, contract.key);
    page.terms = contractTerms(records);
    page.unpaidByKind = unpaidRows(all, records);
    page.unpaidTotal = durationText(all.unpaidSeconds());
    page.rowsOpens = allRowsOf(contract.key);
    addClocks(page, books, contract.key, today, zones);
    page.rows = ledgerRows(records, today, mixed);
    const std::int64_t total = records.earnings.total + records.entries.total;
    page.rowsTotal = ContractText::rows(total);
    if (total > page.rows.size())
        page.rowsNote = ContractText::newest(page.rows.size(), total);
    return page;
}

}
