// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/summary.h"

#include "core/analysis/flat_index.h"
#include "core/analysis/item_counter.h"
#include "core/analysis/own_time.h"
#include "core/analysis/rate_history.h"
#include "core/analysis/stated_rates.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace backpay {

namespace {

constexpr std::uint32_t noKey = 0xffffffff;
constexpr std::uint32_t noPlatform = 0;
constexpr std::uint32_t bonusKey = timeKindCount; // behind the kinds of time
constexpr auto taskKey = static_cast<std::uint32_t>(TimeKind::Task);

// Days before 1970 are negative; counted from a month before the first day there is, none of them is noKey.
std::uint32_t dayKey(DayNumber day) { return static_cast<std::uint32_t>(day - firstDay + 31); }
DayNumber dayOfKey(std::uint32_t key) { return static_cast<DayNumber>(key) + firstDay - 31; }

/** A currency as a number below 2^24; 0 for none. */
std::uint64_t packed(const std::optional<Currency> &currency)
{
    if (!currency)
        return 0;
    std::uint64_t number = 0;
    for (const char letter : currency->code())
        number = number << 8 | static_cast<unsigned char>(letter);
    return number;
}

/** What of `amount` falls to the work pay, where the rest falls to the bonus: all the work pay can take. */
std::int64_t workShare(std::int64_t amount, std::int64_t workPay)
{
    return std::clamp(amount, std::min<std::int64_t>(workPay, 0), std::max<std::int64_t>(workPay, 0));
}

/** Both rows may be the same one. */
void addSettlement(const EarningFact &earning, const EarningSettlement &settlement, SummaryRow &workRow,
                   SummaryRow &bonusRow)
{
    const bool whole = settlement.received == earning.workPay + earning.bonus;
    const std::int64_t receivedWork = whole ? earning.workPay : workShare(settlement.received, earning.workPay);
    workRow.received += receivedWork;
    bonusRow.received += settlement.received - receivedWork;
    const std::int64_t overdueWork = workShare(settlement.overdue, earning.workPay - receivedWork);
    workRow.overdue += overdueWork;
    bonusRow.overdue += settlement.overdue - overdueWork;
}

/** One pass over the rows into groups that are small integers; words are made once, at the end. */
class Summariser
{
public:
    Summariser(const Books &books, const SummaryOptions &options, const ZoneResolver &zones,
               const Reconciliation *reconciliation);
    [[nodiscard]] std::vector<SummaryRow> run();

private:
    struct Group
    {
        std::uint32_t key = noKey;
        SummaryRow row;
    };
    enum class Currencies : std::uint8_t {
        None,
        One,
        Several
    };

    void numberPlatforms();
    void addOwnEntries();
    void addEarning(std::uint32_t index);
    void addOwnTime(const OwnDay &day);
    [[nodiscard]] bool inSpan(std::optional<DayNumber> day) const;
    [[nodiscard]] std::uint32_t keyOf(std::uint32_t contract, std::optional<DayNumber> day) const;
    [[nodiscard]] std::uint32_t groupOf(std::uint32_t key, const std::optional<Currency> &currency);
    void noteCurrency(const EarningFact &earning);
    [[nodiscard]] std::optional<Currency> onlyCurrency(std::uint32_t contract) const;
    void countItemsInto();
    void nameKey(Group &group) const;

    const Books &books_;
    const SummaryOptions &options_;
    const Reconciliation *reconciliation_;
    ContractCalendar calendar_;
    bool dated_;                            // whether the grouping or the filter asks for every row's day
    std::vector<std::uint32_t> platformOf_; // by contract
    std::vector<std::string> platforms_;
    std::vector<bool> selected_;         // by contract
    std::vector<Currencies> currencies_; // by contract, over all its rows
    std::vector<Currency> currency_;     // by contract, where it has one
    OwnTime own_;
    StatedRates rates_;
    FlatIndex index_;
    std::vector<Group> groups_;
    std::vector<std::uint32_t> groupOfEarning_;
    std::uint64_t lastGroupKey_ = 0; // rows of one group mostly follow each other
    std::uint32_t lastGroup_ = noGroup;
};

Summariser::Summariser(const Books &books, const SummaryOptions &options, const ZoneResolver &zones,
                       const Reconciliation *reconciliation)
    : books_(books)
    , options_(options)
    , reconciliation_(reconciliation)
    , calendar_(books.contracts, zones)
    , dated_(options.by == SummaryBy::Day || options.by == SummaryBy::Week || options.by == SummaryBy::Month
             || options.from || options.to)
    , currencies_(books.contracts.size(), Currencies::None)
    , currency_(books.contracts.size())
    , own_(books.contracts.size())
    , rates_(advertisedRates(books))
    , groupOfEarning_(books.earnings.size(), noGroup)
{
    numberPlatforms();
    for (const Contract &contract : books.contracts)
        selected_.push_back((!options.platform || contract.platform == *options.platform)
                            && (!options.contract || contract.key == *options.contract));
}

void Summariser::numberPlatforms()
{
    std::map<std::string_view, std::uint32_t> numbers{{"", noPlatform}};
    platforms_.emplace_back();
    for (const Contract &contract : books_.contracts) {
        const auto [at, isNew] = numbers.try_emplace(contract.platform, static_cast<std::uint32_t>(platforms_.size()));
        if (isNew)
            platforms_.push_back(contract.platform);
        platformOf_.push_back(at->second);
    }
}

std::vector<SummaryRow> Summariser::run()
{
    addOwnEntries();
    for (std::uint32_t i = 0; i < books_.earnings.size(); ++i)
        addEarning(i);
    for (const OwnDay &day : own_.days())
        addOwnTime(day);
    countItemsInto();
    auto rates = rates_.byGroup(groups_.size());
    std::vector<SummaryRow> rows;
    rows.reserve(groups_.size());
    for (std::size_t i = 0; i < groups_.size(); ++i) {
        groups_[i].row.advertisedRate = std::move(rates[i]);
        nameKey(groups_[i]);
        rows.push_back(std::move(groups_[i].row));
    }
    const auto order = [](const SummaryRow &row) {
        return std::tuple(!row.key, row.key ? std::string_view(*row.key) : std::string_view(), !row.currency,
                          row.currency ? row.currency->code() : std::string_view());
    };
    std::sort(rows.begin(), rows.end(), [&](const SummaryRow &a, const SummaryRow &b) { return order(a) < order(b); });
    return rows;
}

void Summariser::addOwnEntries()
{
    std::vector<DayPart> parts;
    for (const TimeFact &entry : books_.entries) {
        if (!selected_[entry.contract])
            continue;
        calendar_.split(entry, parts);
        for (const DayPart &part : parts) {
            if (inSpan(part.day))
                own_.add(entry.contract, part.day, entry.kind, part.seconds);
        }
    }
}

void Summariser::addEarning(std::uint32_t index)
{
    const EarningFact &earning = books_.earnings[index];
    if (!selected_[earning.contract])
        return;
    noteCurrency(earning);
    const bool hasOwn = own_.has(earning.contract);
    const auto day = dated_ || hasOwn ? calendar_.dayOf(earning.when, earning.contract) : std::nullopt;
    if (!inSpan(day))
        return;
    const bool byKind = options_.by == SummaryBy::Kind;
    const std::uint32_t group = groupOf(byKind ? taskKey : keyOf(earning.contract, day), earning.currency);
    groupOfEarning_[index] = group;
    groups_[group].row.platformSeconds += earning.seconds;
    groups_[group].row.workedSeconds += earning.seconds;
    rates_.add(group, earning.contract, earning.currency, earning.seconds);
    if (hasOwn)
        own_.addPlatformTime(earning.contract, day, earning.seconds);
    if (earning.standing == Standing::Cancelled)
        return;
    // By kind the two amounts stand in two rows, else in one.
    const std::uint32_t bonusGroup = byKind && earning.bonus != 0 ? groupOf(bonusKey, earning.currency) : group;
    SummaryRow &workRow = groups_[group].row;
    SummaryRow &bonusRow = groups_[bonusGroup].row;
    switch (earning.standing) {
    case Standing::Earned:
        workRow.workPay += earning.workPay;
        bonusRow.bonus += earning.bonus;
        if (reconciliation_ != nullptr)
            addSettlement(earning, reconciliation_->earnings[index], workRow, bonusRow);
        break;
    case Standing::Pending:
        workRow.pending += earning.workPay;
        bonusRow.pending += earning.bonus;
        break;
    case Standing::Lost:
        workRow.lost += earning.workPay;
        bonusRow.lost += earning.bonus;
        break;
    case Standing::Cancelled: break;
    }
}

void Summariser::addOwnTime(const OwnDay &day)
{
    const SecondsByKind unpaid = day.unpaid();
    const auto currency = onlyCurrency(day.contract);
    for (std::uint32_t kind = 0; kind < unpaid.size(); ++kind) {
        if (unpaid[kind] == 0)
            continue;
        const bool byKind = options_.by == SummaryBy::Kind;
        const std::uint32_t group = groupOf(byKind ? kind : keyOf(day.contract, day.day), currency);
        groups_[group].row.workedSeconds += unpaid[kind];
        groups_[group].row.unpaidByKind[kind] += unpaid[kind];
        if (currency && !byKind)
            rates_.add(group, day.contract, *currency, 0);
    }
}

bool Summariser::inSpan(std::optional<DayNumber> day) const
{
    if (!options_.from && !options_.to)
        return true;
    return day && (!options_.from || *day >= *options_.from) && (!options_.to || *day <= *options_.to);
}

std::uint32_t Summariser::keyOf(std::uint32_t contract, std::optional<DayNumber> day) const
{
    switch (options_.by) {
    case SummaryBy::Platform: return platformOf_[contract] == noPlatform ? noKey : platformOf_[contract];
    case SummaryBy::Contract: return contract;
    case SummaryBy::Day: return day ? dayKey(*day) : noKey;
    case SummaryBy::Week: return day ? dayKey(weekStart(*day, books_.contracts[contract].workweekStart)) : noKey;
    case SummaryBy::Month: return day ? dayKey(monthStart(*day)) : noKey;
    case SummaryBy::Kind: break; // its key comes from the row itself
    }
    return noKey;
}

std::uint32_t Summariser::groupOf(std::uint32_t key, const std::optional<Currency> &currency)
{
    const std::uint64_t groupKey = static_cast<std::uint64_t>(key) << 24 | packed(currency);
    if (groupKey == lastGroupKey_ && lastGroup_ != noGroup)
        return lastGroup_;
    const std::uint32_t number = index_.number(groupKey);
    if (number == groups_.size()) {
        Group &made = groups_.emplace_back();
        made.key = key;
        made.row.currency = currency;
    }
    lastGroupKey_ = groupKey;
    lastGroup_ = number;
    return number;
}

void Summariser::noteCurrency(const EarningFact &earning)
{
    Currencies &has = currencies_[earning.contract];
    if (has == Currencies::None) {
        has = Currencies::One;
        currency_[earning.contract] = earning.currency;
    } else if (has == Currencies::One && currency_[earning.contract] != earning.currency) {
        has = Currencies::Several;
    }
}

std::optional<Currency> Summariser::onlyCurrency(std::uint32_t contract) const
{
    return currencies_[contract] == Currencies::One ? std::optional(currency_[contract]) : std::nullopt;
}

void Summariser::countItemsInto()
{
    const auto counts = countItems(books_.earnings, groupOfEarning_, platformOf_, groups_.size());
    for (std::size_t i = 0; i < groups_.size(); ++i) {
        groups_[i].row.items = counts[i].items;
        groups_[i].row.decidedItems = counts[i].decided;
        groups_[i].row.rejectedItems = counts[i].rejected;
        groups_[i].row.cancelledItems = counts[i].cancelled;
    }
}

void Summariser::nameKey(Group &group) const
{
    if (group.key == noKey)
        return;
    switch (options_.by) {
    case SummaryBy::Platform: group.row.key = platforms_[group.key]; break;
    case SummaryBy::Contract:
        group.row.key = books_.contracts[group.key].key;
        group.row.label = books_.contracts[group.key].shownName();
        break;
    case SummaryBy::Day:
    case SummaryBy::Week:
    case SummaryBy::Month: group.row.key = isoDate(dayOfKey(group.key)); break;
    case SummaryBy::Kind:
        group.row.key = group.key == bonusKey ? "bonus" : timeKindName(static_cast<TimeKind>(group.key));
        break;
    }
}

}

std::optional<std::string> SummaryRow::platformRate() const
{
    return currency ? hourlyText(workPay, platformSeconds, currency->digits()) : std::nullopt;
}

std::optional<std::string> SummaryRow::trueRate() const
{
    return currency ? hourlyText(earned(), workedSeconds, currency->digits()) : std::nullopt;
}

std::vector<SummaryRow> summarise(const Books &books, const SummaryOptions &options, const ZoneResolver &zones,
                                  const Reconciliation *reconciliation)
{
    return Summariser(books, options, zones, reconciliation).run();
}

}
