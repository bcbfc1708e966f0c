// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/wage_check.h"

#include <algorithm>
#include <array>
#include <limits>
#include <sstream>

namespace backpay {

namespace {

constexpr std::array<std::string_view, 12> monthNames = {"january",   "february", "march",    "april",
                                                         "may",       "june",     "july",     "august",
                                                         "september", "october",  "november", "december"};

/** Whether a value can lie in both ranges; a bound that is absent does not limit. */
template <class Value>
bool meet(const std::optional<Value> &from, const std::optional<Value> &to, const std::optional<Value> &otherFrom,
          const std::optional<Value> &otherTo)
{
    return !(from && otherTo && *otherTo < *from) && !(otherFrom && to && *to < *otherFrom);
}

/** Whether somebody is in both tiers. */
bool overlap(const WageTier &a, const WageTier &b)
{
    const bool receiptsPart = (a.receiptsFrom && b.receiptsBelow && *b.receiptsBelow <= *a.receiptsFrom)
                              || (b.receiptsFrom && a.receiptsBelow && *a.receiptsBelow <= *b.receiptsFrom);
    const bool benefitsPart = a.healthBenefits && b.healthBenefits && *a.healthBenefits != *b.healthBenefits;
    return meet(a.employeesFrom, a.employeesTo, b.employeesFrom, b.employeesTo)
           && meet(a.ageFrom, a.ageTo, b.ageFrom, b.ageTo) && !receiptsPart && !benefitsPart
           && a.apprentice == b.apprentice && a.sector == b.sector;
}

std::vector<std::string> wordsOf(const std::string &text)
{
    std::istringstream in(text);
    std::vector<std::string> words;
    for (std::string word; in >> word;)
        words.push_back(word);
    return words;
}

class WageCheck
{
public:
    WageCheck(const WageSeries &series, std::vector<RuleFault> &faults)
        : series_(series)
        , faults_(faults)
    {
    }

    void run()
    {
        if (series_.rates.empty())
            faults_.push_back({RuleFaultKind::EmptyList, series_.place, {}, {"rate"}});
        const auto words = wordsOf(series_.cadence);
        const auto isMonth = [](const std::string &word) {
            return std::find(monthNames.begin(), monthNames.end(), word) != monthNames.end();
        };
        cadenceKnown_ = !words.empty() && std::all_of(words.begin(), words.end(), isMonth);
        if (!cadenceKnown_)
            faults_.push_back({RuleFaultKind::UnknownCadence, series_.place, {}, {series_.cadence}});
        DayNumber last = std::numeric_limits<DayNumber>::min();
        for (std::size_t i = 0; i < series_.rates.size(); ++i) {
            const WageRate &rate = series_.rates[i];
            checkAlone(rate);
            checkOrder(i);
            checkNext(rate);
            last = std::max(last, rate.through);
        }
        if (!series_.rates.empty() && last < series_.checkedThrough)
            faults_.push_back({RuleFaultKind::EndsBeforeChecked,
                               series_.place,
                               {},
                               {isoDate(last), isoDate(series_.checkedThrough)}});
    }

private:
    void add(RuleFaultKind kind, const WageRate &rate, std::vector<std::string> arguments)
    {
        faults_.push_back({kind, series_.place, rate.tier, std::move(arguments)});
    }

    void checkAlone(const WageRate &rate)
    {
        if (rate.through < rate.from)
            add(RuleFaultKind::EndsBeforeBegin, rate, {isoDate(rate.from), isoDate(rate.through)});
        if (rate.amount <= 0)
            add(RuleFaultKind::NoAmount, rate, {isoDate(rate.from)});
        if (rate.citation.text.empty())
            add(RuleFaultKind::NoCitation, rate, {isoDate(rate.from)});
        if (!rate.secondSource.empty() && rate.secondSource == rate.citation.text)
            add(RuleFaultKind::SameSourceTwice, rate, {isoDate(rate.from)});
        if (rate.through > series_.checkedThrough)
            add(RuleFaultKind::NotChecked, rate, {isoDate(rate.from)});
    }

    /** Rates of one tier stand in the order of their days. */
    void checkOrder(std::size_t index)
    {
        const WageRate &rate = series_.rates[index];
        const auto later = [&](const WageRate &other) { return other.tier == rate.tier && other.from > rate.from; };
        const auto end = series_.rates.begin() + static_cast<std::ptrdiff_t>(index);
        if (std::any_of(series_.rates.begin(), end, later))
            add(RuleFaultKind::OutOfOrder, rate, {isoDate(rate.from)});
    }

    /** What comes after a rate for those whom it reaches. */
    void checkNext(const WageRate &rate)
    {
        const WageRate *next = nullptr;
        for (const WageRate &other : series_.rates) {
            if (&other == &rate || !overlap(rate.tier, other.tier))
                continue;
            if (other.from >= rate.from && other.from <= rate.through && (other.from > rate.from || &other > &rate))
                add(RuleFaultKind::Overlap, other, {isoDate(other.from)});
            if (other.from > rate.through && (next == nullptr || other.from < next->from))
                next = &other;
        }
        if (next != nullptr && next->from > rate.through + 1)
            add(RuleFaultKind::Hole, rate, {isoDate(rate.through + 1), isoDate(next->from - 1)});
        if (next == nullptr)
            checkNewest(rate);
    }

    void checkNewest(const WageRate &rate)
    {
        if (rate.seen == 0)
            add(RuleFaultKind::NotSeen, rate, {isoDate(rate.from)});
        // It ends the day before its place can change: elsewhere a figure would rest on a rate nobody looked up.
        const auto month = civilDate(rate.through + 1).month().as_number();
        const auto words = wordsOf(series_.cadence);
        const std::string_view name = monthNames[static_cast<std::size_t>(month) - 1];
        if (cadenceKnown_ && std::find(words.begin(), words.end(), name) == words.end())
            add(RuleFaultKind::LeavesCadence, rate, {isoDate(rate.through), series_.cadence});
    }

    const WageSeries &series_;
    std::vector<RuleFault> &faults_;
    bool cadenceKnown_ = false;
};

}

void checkWages(const WageSeries &series, std::vector<RuleFault> &faults) { WageCheck(series, faults).run(); }

}
