// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/tally.h"

#include "app/text/number_text.h"
#include "app/text/vocabulary_text.h"
#include "core/analysis/rate_history.h"
#include "core/analysis/stated_rates.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace backpay {

std::vector<ContractSum> sumByContract(const Books &books, std::optional<DayNumber> from, std::optional<DayNumber> to,
                                       const ZoneResolver &zones, const Reconciliation *made)
{
    std::unordered_map<std::string, std::uint32_t> places;
    for (std::uint32_t index = 0; index < books.contracts.size(); ++index)
        places.emplace(books.contracts[index].key, index);
    SummaryOptions options;
    options.by = SummaryBy::Contract;
    options.from = from;
    options.to = to;
    std::vector<ContractSum> sums;
    for (SummaryRow &row : summarise(books, options, zones, made)) {
        const auto place = row.key ? places.find(*row.key) : places.end();
        if (place != places.end())
            sums.push_back({place->second, std::move(row)});
    }
    return sums;
}

void Tally::add(const SummaryRow &row)
{
    // Rows without a currency have time only; their amounts mean nothing.
    if (row.currency) {
        workPay += row.workPay;
        bonus += row.bonus;
        pending += row.pending;
        lost += row.lost;
        received += row.received;
        overdue += row.overdue;
    }
    platformSeconds += row.platformSeconds;
    workedSeconds += row.workedSeconds;
    for (std::size_t kind = 0; kind < unpaidByKind.size(); ++kind)
        unpaidByKind[kind] += row.unpaidByKind[kind];
}

std::optional<std::int64_t> Tally::platformRate() const { return hourlyMinorUnits(workPay, platformSeconds); }

std::optional<std::int64_t> Tally::trueRate() const { return hourlyMinorUnits(earned(), workedSeconds); }

std::int64_t Tally::largestRate() const
{
    return std::max({std::int64_t{0}, advertised.value_or(0), platformRate().value_or(0), trueRate().value_or(0)});
}

Tally tallyOf(const Books &books, const std::vector<ContractSum> &sums,
              const std::function<bool(const ContractSum &)> &takes)
{
    Tally tally;
    StatedRates stated(advertisedRates(books));
    std::optional<Currency> currency;
    for (const ContractSum &sum : sums) {
        if (!takes(sum))
            continue;
        tally.add(sum.row);
        if (sum.row.currency) {
            stated.add(0, sum.contract, *sum.row.currency, sum.row.platformSeconds);
            currency = sum.row.currency;
        }
    }
    const std::optional<std::string> rate = stated.byGroup(1).front();
    if (rate && currency)
        tally.advertised = minorUnitsOfRate(*rate, currency->digits());
    return tally;
}

std::vector<Currency> currenciesOf(const std::vector<ContractSum> &sums)
{
    std::map<Currency, std::int64_t> seconds;
    for (const ContractSum &sum : sums) {
        if (sum.row.currency)
            seconds[*sum.row.currency] += sum.row.platformSeconds;
    }
    std::vector<Currency> currencies;
    for (const auto &entry : seconds)
        currencies.push_back(entry.first);
    std::stable_sort(currencies.begin(), currencies.end(),
                     [&](const Currency &a, const Currency &b) { return seconds[a] > seconds[b]; });
    return currencies;
}

double fraction(std::int64_t part, std::int64_t whole)
{
    if (whole <= 0 || part <= 0)
        return 0;
    return std::min(1.0, static_cast<double>(part) / static_cast<double>(whole));
}

BarParts barParts(const Tally &tally, std::int64_t top)
{
    const std::int64_t paid = std::max<std::int64_t>(0, tally.trueRate().value_or(0));
    const std::int64_t platform = std::max(paid, tally.platformRate().value_or(0));
    const std::int64_t offered = std::max(platform, tally.advertised.value_or(0));
    return {fraction(paid, top), fraction(platform - paid, top), fraction(offered - platform, top)};
}

QString figureText(const std::optional<std::int64_t> &minorUnits, const Currency &currency, bool mixed)
{
    if (!minorUnits)
        return noRecordText();
    const QString amount = columnAmount(*minorUnits, currency);
    return mixed ? unbroken(amount + u' ' + codeText(currency)) : amount;
}

QString codeText(const Currency &currency)
{
    return QString::fromLatin1(currency.code().data(), static_cast<qsizetype>(currency.code().size()));
}

}
