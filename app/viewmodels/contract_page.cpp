// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/contract_page.h"

#include "app/text/lede_text.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"
#include "app/text/vocabulary_text.h"
#include "app/viewmodels/tally.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

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

    [[nodiscard]] static QString notSet() { return tr("not set"); }
    [[nodiscard]] static QString setByYou() { return tr("set by you"); }
    [[nodiscard]] static QString fromFile() { return tr("from the file"); }
    [[nodiscard]] static QString nameInFile() { return tr("Name in the file"); }
    [[nodiscard]] static QString idOfPlatform() { return tr("The platform's id"); }
    [[nodiscard]] static QString advertisedRate() { return tr("Advertised rate"); }
    [[nodiscard]] static QString hourly(const QString &rate) { return tr("%1 an hour").arg(rate); }
    [[nodiscard]] static QString place() { return tr("Place of work"); }
    [[nodiscard]] static QString zone() { return tr("Time zone"); }
    [[nodiscard]] static QString utcUntilSet() { return tr("days and weeks run in UTC until it is set"); }
    [[nodiscard]] static QString workweek() { return tr("Workweek begins"); }
    [[nodiscard]] static QString paidAfter() { return tr("Paid after"); }
    [[nodiscard]] static QString days(int count) { return count == 1 ? tr("1 day") : tr("%1 days").arg(count); }
    [[nodiscard]] static QString tracker() { return tr("Tracker required"); }
    [[nodiscard]] static QString yesNo(bool yes) { return yes ? tr("Yes") : tr("No"); }

    [[nodiscard]] static QString rows(std::int64_t count)
    {
        return count == 1 ? tr("1 row") : tr("%1 rows").arg(countText(count));
    }
    [[nodiscard]] static QString newest(std::int64_t shown, std::int64_t all)
    {
        return tr("The newest %1 of %2 rows.").arg(countText(shown), countText(all));
    }
};

QVariantMap figure(const QString &label, const QString &value, const QString &tone)
{
    return {{QStringLiteral("label"), label}, {QStringLiteral("figure"), value}, {QStringLiteral("tone"), tone}};
}

QVariantMap term(const QString &label, const QString &value, const QString &note)
{
    return {{QStringLiteral("label"), label}, {QStringLiteral("value"), value}, {QStringLiteral("note"), note}};
}

QVariantMap chosenTerm(const QString &label, const QString &value)
{
    return value.isEmpty() ? term(label, ContractText::notSet(), {}) : term(label, value, ContractText::setByYou());
}

QString statedRate(const Contract &contract)
{
    if (!contract.advertisedRate)
        return {};
    const std::optional<std::int64_t> hourly =
        hourlyMinorUnits(contract.advertisedRate->minorUnits, contract.advertisedRate->seconds);
    return hourly ? ContractText::hourly(sentenceAmount(*hourly, contract.advertisedRate->currency)) : QString();
}

QVariantList termsOf(const Contract &contract)
{
    QVariantList terms;
    if (!contract.alias.empty() && !contract.name.empty())
        terms += term(ContractText::nameInFile(), shownText(contract.name), ContractText::fromFile());
    if (!contract.ref.empty())
        terms += term(ContractText::idOfPlatform(), shownText(contract.ref, 40), ContractText::fromFile());
    terms += chosenTerm(ContractText::advertisedRate(), statedRate(contract));
    terms += chosenTerm(ContractText::place(), shownText(contract.place, 40));
    terms += contract.zone.empty() ? term(ContractText::zone(), ContractText::notSet(), ContractText::utcUntilSet())
                                   : chosenTerm(ContractText::zone(), shownText(contract.zone, 40));
    terms +=
        term(ContractText::workweek(), QLocale().standaloneDayName(static_cast<int>(contract.workweekStart) + 1), {});
    terms += chosenTerm(ContractText::paidAfter(),
                        contract.payDueDays ? ContractText::days(*contract.payDueDays) : QString());
    terms += chosenTerm(ContractText::tracker(),
                        contract.trackerRequired ? ContractText::yesNo(*contract.trackerRequired) : QString());
    return terms;
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
                        {QStringLiteral("grade"), grade ? gradeText(*grade) : QString()}};
    }
    return rows;
}

/** The three rates and the sums of one currency of the contract; time stands for all of it. */
QVariantList figuresOf(const Tally &tally, const Tally &all, const std::optional<Currency> &currency, bool mixed)
{
    const auto rate = [&](const std::optional<std::int64_t> &value) {
        return currency ? figureText(value, *currency, mixed) : noRecordText();
    };
    const QString none = QStringLiteral("none");
    return {
        figure(ContractText::advertised(), rate(tally.advertised), none),
        figure(ContractText::platformRate(), rate(tally.platformRate()), none),
        figure(ContractText::trueRate(), rate(tally.trueRate()), none),
        figure(ContractText::worked(), durationText(all.workedSeconds), none),
        figure(ContractText::unpaid(), durationText(all.unpaidSeconds()), QStringLiteral("unpaid")),
        figure(ContractText::earned(), currency ? sentenceAmount(tally.earned(), *currency) : noRecordText(), none)};
}

}

Result<ContractRecords> readContract(const Ledger &ledger, const std::string &key)
{
    Result<Contract> contract = ledger.contract(key);
    if (!contract)
        return tl::unexpected(contract.error());
    RowFilter filter;
    filter.contract = contract->key;
    ContractRecords records;
    const auto grade = [&](TimeEntryRow &&entry) {
        std::optional<RecordGrade> &weakest = records.weakestGrade[static_cast<std::size_t>(entry.kind)];
        weakest = std::max(weakest.value_or(entry.source.grade), entry.source.grade);
    };
    const Result<std::int64_t> graded = ledger.eachEntry(filter, {*contract}, grade);
    filter.limit = mostContractRows;
    Result<Listing<EarningRow>> earnings = ledger.earnings(filter);
    Result<Listing<TimeEntryRow>> entries = ledger.entries(filter);
    if (!graded)
        return tl::unexpected(graded.error());
    if (!earnings)
        return tl::unexpected(earnings.error());
    if (!entries)
        return tl::unexpected(entries.error());
    records.contract = std::move(*contract);
    records.earnings = std::move(*earnings);
    records.entries = std::move(*entries);
    return records;
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
    page.lede = contractLede(sentence(tally.advertised), sentence(tally.trueRate()),
                             currency ? sentenceAmount(tally.earned(), *currency) : QString());
    page.figures = figuresOf(tally, all, currency, mixed);
    page.terms = termsOf(contract);
    page.unpaidByKind = unpaidRows(all, records);
    page.unpaidTotal = durationText(all.unpaidSeconds());
    page.rows = ledgerRows(records, today, mixed);
    const std::int64_t total = records.earnings.total + records.entries.total;
    page.rowsTotal = ContractText::rows(total);
    if (total > page.rows.size())
        page.rowsNote = ContractText::newest(page.rows.size(), total);
    return page;
}

}
