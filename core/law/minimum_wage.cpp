// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/minimum_wage.h"

#include <algorithm>

namespace backpay {

namespace {

enum class Fit {
    No,
    Open,
    Yes
};

/** Whether a tier is for these facts; where they leave it open, `why` becomes the fact that would decide. */
class TierTest
{
public:
    TierTest(const TierFacts &facts, const std::string &place)
        : facts_(facts)
        , place_(place)
    {
    }

    Fit of(const WageTier &tier, DayNumber day)
    {
        open_ = false;
        bool fits = bounded(tier.employeesFrom, tier.employeesTo, facts_.employees, MissingKind::Employees);
        fits = fits && bounded(tier.ageFrom, tier.ageTo, facts_.age, MissingKind::Age);
        if (fits && tier.healthBenefits)
            fits = matches(*tier.healthBenefits, facts_.healthBenefits, MissingKind::HealthBenefits);
        if (fits && (tier.receiptsFrom || tier.receiptsBelow))
            fits = receipts(tier);
        if (fits && tier.receiptsThresholdUnread)
            need(MissingKind::ReceiptsThreshold, {place_, isoDate(day).substr(0, 4)});
        // Nobody is an apprentice unless said to be: the question comes up only where it was asked for.
        if (fits && tier.apprentice)
            fits = facts_.apprentice.value_or(false);
        if (fits && !tier.apprentice && facts_.apprentice.value_or(false))
            fits = !hasApprenticeTier_;
        if (fits && !tier.sector.empty() && facts_.sector != tier.sector) {
            // Nor in a sector of its own.
            fits = false;
            need(MissingKind::Sector, {place_, tier.sector});
        }
        if (!fits)
            return Fit::No;
        return open_ ? Fit::Open : Fit::Yes;
    }

    void seriesHasApprentices() { hasApprenticeTier_ = true; }
    [[nodiscard]] const std::optional<Missing> &why() const { return why_; }

private:
    template <class Value>
    bool bounded(const std::optional<Value> &from, const std::optional<Value> &to, const std::optional<Value> &value,
                 MissingKind kind)
    {
        if (!from && !to)
            return true;
        if (!value) {
            need(kind, {place_});
            return true;
        }
        return (!from || *value >= *from) && (!to || *value <= *to);
    }

    bool matches(bool wanted, const std::optional<bool> &value, MissingKind kind)
    {
        if (!value)
            need(kind, {place_});
        return value.value_or(wanted) == wanted;
    }

    bool receipts(const WageTier &tier)
    {
        if (!facts_.receipts) {
            need(MissingKind::Receipts, {place_});
            return true;
        }
        return (!tier.receiptsFrom || *facts_.receipts >= *tier.receiptsFrom)
               && (!tier.receiptsBelow || *facts_.receipts < *tier.receiptsBelow);
    }

    void need(MissingKind kind, std::vector<std::string> arguments)
    {
        open_ = true;
        if (!why_)
            why_ = Missing{kind, std::move(arguments)};
    }

    const TierFacts &facts_;
    std::string place_;
    bool open_ = false;
    bool hasApprenticeTier_ = false;
    std::optional<Missing> why_;
};

/** What one place's series says of one day. */
struct Level
{
    bool known = false;               // some checked rate covers the day
    std::optional<MinimumWage> least; // absent: it may be that none applies
    std::optional<MinimumWage> most;
    std::optional<Missing> open;
};

void raise(std::optional<MinimumWage> &best, const MinimumWage &wage)
{
    if (!best || best->amount < wage.amount)
        best = wage;
}

Level levelOn(const WageSeries &series, DayNumber day, const TierFacts &facts)
{
    Level level;
    TierTest test(facts, series.place);
    const auto onDay = [day](const WageRate &rate) { return rate.from <= day && day <= rate.through; };
    if (std::any_of(series.rates.begin(), series.rates.end(),
                    [&](const WageRate &rate) { return onDay(rate) && rate.tier.apprentice; }))
        test.seriesHasApprentices();
    std::vector<MinimumWage> sure; // a tier that surely applies leaves no other open
    std::vector<MinimumWage> possible;
    for (const WageRate &rate : series.rates) {
        if (!onDay(rate))
            continue;
        level.known = true;
        const Fit fit = test.of(rate.tier, day);
        if (fit != Fit::No)
            (fit == Fit::Yes ? sure : possible).push_back({rate.amount, &series, &rate});
    }
    for (const MinimumWage &wage : sure.empty() ? possible : sure) {
        if (!level.least || wage.amount < level.least->amount)
            level.least = wage;
        raise(level.most, wage);
    }
    if (sure.empty()) {
        if (!series.tiersCoverAll)
            level.least.reset();
        level.open = test.why();
    }
    // Outside every tier: there is no rate here, or it was not read.
    const bool outsideRead = !series.tiersCoverAll && day >= series.outsideKnownFrom;
    if (!level.most && !outsideRead)
        level.known = false;
    return level;
}

}

tl::expected<MinimumWageOfDay, Missing> minimumWageOn(const RuleBook &book, std::string_view place, DayNumber day,
                                                      const TierFacts &facts)
{
    std::optional<MinimumWage> least;
    std::optional<MinimumWage> most;
    std::optional<Missing> open;
    const std::vector<std::string> around = placesAround(place);
    bool alone = false; // a rate stands in the place of those around it
    for (const std::string &each : around) {
        const bool country = each.find('-') == std::string::npos;
        if (alone && !country)
            continue;
        const WageSeries *series = book.wagesOf(each);
        const Level level = series == nullptr ? Level{} : levelOn(*series, day, facts);
        if (!level.known) {
            if (country && most)
                continue;
            return tl::unexpected(level.open.value_or(Missing{MissingKind::NoMinimumWage, {each, isoDate(day)}}));
        }
        alone = alone || (series->insteadOfOuter && level.most);
        if (level.least)
            raise(least, *level.least);
        if (level.most)
            raise(most, *level.most);
        if (!open)
            open = level.open;
    }
    if (!most)
        return tl::unexpected(open.value_or(Missing{MissingKind::NoMinimumWage, {std::string(place), isoDate(day)}}));
    if (!least || least->amount == most->amount)
        least = least ? least : most;
    const bool same = least->amount == most->amount;
    return MinimumWageOfDay{same ? *most : *least, *most, same ? std::nullopt : open};
}

}
