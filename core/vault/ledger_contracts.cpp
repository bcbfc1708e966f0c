// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/ledger.h"

#include "core/money/money_text.h"
#include "core/vault/contract_store.h"
#include "core/vault/journal_store.h"
#include "core/vault/snapshot_store.h"

#include <nlohmann/json.hpp>

#include <array>
#include <charconv>

namespace backpay {

namespace {

constexpr std::int64_t longestEntry = 24 * 3600;
constexpr std::size_t longestText = 200;

std::optional<std::int64_t> wholeNumber(const std::string &text, std::int64_t most)
{
    std::int64_t value = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < 0 || value > most)
        return std::nullopt;
    return value;
}

bool placeLike(const std::string &text)
{
    return text.size() >= 2 && text.size() <= 24
           && text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") == std::string::npos;
}

/** One term: its name, what it takes, how text sets it and how it reads back. */
struct Field
{
    std::string_view name;
    std::string_view takes;
    bool (*set)(Contract &, const std::string &, const ZoneResolver &);
    std::string (*read)(const Contract &);
};

std::string rateText(const Contract &contract)
{
    const auto &rate = contract.advertisedRate;
    if (!rate)
        return {};
    return hourlyText(rate->minorUnits, rate->seconds, rate->currency.digits()).value_or("") + ' '
           + std::string(rate->currency.code());
}

bool setRate(Contract &contract, const std::string &text)
{
    contract.advertisedRate.reset();
    if (text.empty())
        return true;
    // "30.00 USD" means an hour; any other unit is written out.
    const bool unitGiven = text.find('/') != std::string::npos;
    contract.advertisedRate = readRate(unitGiven ? text : text + "/hr", DecimalMark::Point, std::nullopt);
    return contract.advertisedRate && contract.advertisedRate->minorUnits >= 0;
}

const std::array<Field, 8> &fields()
{
    static const std::array<Field, 8> table = {{
        {"alias", "a name of at most 200 characters",
         [](Contract &c, const std::string &v, const ZoneResolver &) {
             c.alias = v;
             return v.size() <= longestText;
         },
         [](const Contract &c) { return c.alias; }},
        {"place", "a code such as US-CA or GB",
         [](Contract &c, const std::string &v, const ZoneResolver &) {
             c.place = v;
             return v.empty() || placeLike(v);
         },
         [](const Contract &c) { return c.place; }},
        {"zone", "an IANA zone such as America/New_York",
         [](Contract &c, const std::string &v, const ZoneResolver &zones) {
             c.zone = v;
             return v.empty() || zones.known(v);
         },
         [](const Contract &c) { return c.zone; }},
        {"workweek_start", "a weekday such as monday",
         [](Contract &c, const std::string &v, const ZoneResolver &) {
             const auto day = v.empty() ? std::optional(Weekday::Monday) : weekdayNamed(v);
             c.workweekStart = day.value_or(Weekday::Monday);
             return day.has_value();
         },
         [](const Contract &c) { return std::string(weekdayName(c.workweekStart)); }},
        {"pay_due_days", "a number of days from 0 to 366",
         [](Contract &c, const std::string &v, const ZoneResolver &) {
             const auto days = wholeNumber(v, 366);
             c.payDueDays = days ? std::optional(static_cast<int>(*days)) : std::nullopt;
             return v.empty() || days;
         },
         [](const Contract &c) { return c.payDueDays ? std::to_string(*c.payDueDays) : std::string(); }},
        {"advertised_rate", "an amount with its currency, per hour unless a unit is given: 30.00 USD",
         [](Contract &c, const std::string &v, const ZoneResolver &) { return setRate(c, v); }, rateText},
        {"tracker_required", "yes or no",
         [](Contract &c, const std::string &v, const ZoneResolver &) {
             c.trackerRequired = v == "yes" ? std::optional(true) : v == "no" ? std::optional(false) : std::nullopt;
             return v.empty() || c.trackerRequired.has_value();
         },
         [](const Contract &c) { return std::string(!c.trackerRequired   ? ""
                                                    : *c.trackerRequired ? "yes"
                                                                         : "no"); }},
        {"employees", "a whole number",
         [](Contract &c, const std::string &v, const ZoneResolver &) {
             c.employees = wholeNumber(v, 100'000'000);
             return v.empty() || c.employees;
         },
         [](const Contract &c) { return c.employees ? std::to_string(*c.employees) : std::string(); }},
    }};
    return table;
}

const Field *fieldNamed(std::string_view name)
{
    for (const Field &field : fields()) {
        if (field.name == name)
            return &field;
    }
    return nullptr;
}

std::string fieldNames()
{
    std::string names;
    for (const Field &field : fields())
        names += (names.empty() ? "" : ", ") + std::string(field.name);
    return names;
}

Result<void> storeContract(const Database &database, const Contract &contract)
{
    auto update = database.prepare(
        "UPDATE contract SET alias = ?2, place = ?3, zone = ?4, workweek_start = ?5, pay_due_days = ?6, rate_minor = "
        "?7, "
        "rate_seconds = ?8, rate_currency = ?9, tracker_required = ?10, employees = ?11, edited = 1 WHERE id = ?1");
    if (!update)
        return tl::unexpected(update.error());
    const auto &rate = contract.advertisedRate;
    update->bind(1, contract.id);
    update->bindText(2, contract.alias);
    update->bindText(3, contract.place);
    update->bindText(4, contract.zone);
    update->bind(5, static_cast<std::int64_t>(contract.workweekStart));
    update->bind(6, contract.payDueDays ? std::optional<std::int64_t>(*contract.payDueDays) : std::nullopt);
    update->bind(7, rate ? std::optional(rate->minorUnits) : std::nullopt);
    update->bind(8, rate ? std::optional(rate->seconds) : std::nullopt);
    if (rate)
        update->bindText(9, rate->currency.code());
    else
        update->bindNull(9);
    update->bind(10, contract.trackerRequired ? std::optional<std::int64_t>(*contract.trackerRequired) : std::nullopt);
    update->bind(11, contract.employees);
    return update->run();
}

void appendField(std::string &text, std::string_view value)
{
    text += std::to_string(value.size()) + ':';
    text += value;
}

/** What makes a stretch written by hand the same one: its contract and its two ends. */
RowKey handKey(const NewTimeEntry &entry)
{
    std::string text = "by-hand";
    for (const std::string &part : {entry.contract, isoWhen(entry.from), isoWhen(entry.until)})
        appendField(text, part);
    return rowKey(text);
}

std::uint64_t handContent(const NewTimeEntry &entry)
{
    std::string text;
    for (const std::string &part : {std::string(timeKindName(entry.kind)), std::to_string(entry.seconds), entry.note,
                                    std::string(1, gradeLetter(entry.grade))})
        appendField(text, part);
    return rowKey(text).high;
}

}

Result<std::vector<Contract>> Ledger::contracts() const { return loadContracts(vault_.database()); }

Result<Contract> Ledger::contract(const std::string &named) const
{
    const auto all = contracts();
    if (!all)
        return tl::unexpected(all.error());
    return findContract(*all, named);
}

Result<Contract> Ledger::editContract(const std::string &key, const std::vector<ContractEdit> &edits,
                                      const ZoneResolver &zones)
{
    const Database &database = vault_.database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto found = contract(key);
    if (!found)
        return found;
    Contract edited = *found;
    nlohmann::json changes = nlohmann::json::object();
    for (const ContractEdit &edit : edits) {
        const Field *field = fieldNamed(edit.field);
        if (field == nullptr)
            return fail(ErrorCode::FieldUnknown, {edit.field, fieldNames()});
        const std::string before = field->read(edited);
        if (!field->set(edited, edit.value, zones))
            return fail(ErrorCode::FieldInvalid, {edit.field, edit.value, std::string(field->takes)});
        changes[edit.field] = {{"before", before}, {"after", field->read(edited)}};
    }
    if (auto done = storeContract(database, edited); !done)
        return tl::unexpected(done.error());
    const std::string payload = changes.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    if (auto done = appendJournal(database, vault_.clock(), "edit", "contract " + edited.key, payload); !done)
        return tl::unexpected(done.error());
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return edited;
}

Result<TimeEntryRow> Ledger::addTimeEntry(const NewTimeEntry &entry)
{
    if (entry.seconds <= 0 || entry.seconds > longestEntry)
        return fail(ErrorCode::SpanInvalid, {isoWhen(entry.from), isoWhen(entry.until),
                                             entry.seconds <= 0 ? "ends before it starts" : "longer than 24 hours"});
    const Database &database = vault_.database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto owner = contract(entry.contract);
    if (!owner)
        return tl::unexpected(owner.error());
    const RowKey key = handKey(entry);
    std::array<std::uint8_t, 16> keyBuffer{};
    auto twins = database.prepare("SELECT coalesce(max(occurrence), 0) FROM time_entry WHERE key = ?1");
    auto insert = database.prepare(
        "INSERT INTO time_entry (key, occurrence, content, shown, when_kind, day, second, until_kind, until_day, "
        "until_second, contract_id, kind, seconds, grade, recorded_at, note) "
        "VALUES (?1,?2,?3,1,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15)");
    if (!twins || !insert)
        return tl::unexpected(!twins ? twins.error() : insert.error());
    bindKey(*twins, 1, key, keyBuffer);
    if (const auto more = twins->step(); !more)
        return tl::unexpected(more.error());
    const std::int64_t occurrence = twins->integer(0) + 1;
    const Instant now = vault_.clock().now();
    bindKey(*insert, 1, key, keyBuffer);
    insert->bind(2, occurrence);
    insert->bind(3, static_cast<std::int64_t>(handContent(entry)));
    insert->bind(4, static_cast<std::int64_t>(entry.from.kind));
    insert->bind(5, std::int64_t{entry.from.day});
    insert->bind(6, std::int64_t{entry.from.second});
    insert->bind(7, static_cast<std::int64_t>(entry.until.kind));
    insert->bind(8, std::int64_t{entry.until.day});
    insert->bind(9, std::int64_t{entry.until.second});
    insert->bind(10, owner->id);
    insert->bind(11, static_cast<std::int64_t>(entry.kind));
    insert->bind(12, entry.seconds);
    insert->bind(13, static_cast<std::int64_t>(entry.grade));
    insert->bind(14, std::int64_t{now.time_since_epoch().count()});
    insert->bindText(15, entry.note);
    if (auto done = insert->run(); !done)
        return tl::unexpected(done.error());

    TimeEntryRow row;
    row.id = rowId(key, occurrence);
    row.when = entry.from;
    row.until = entry.until;
    row.kind = entry.kind;
    row.seconds = entry.seconds;
    row.note = entry.note;
    row.recordedAt = now;
    row.source.grade = entry.grade;
    const nlohmann::json payload = {{"contract", owner->key},      {"kind", timeKindName(entry.kind)},
                                    {"from", isoWhen(entry.from)}, {"until", isoWhen(entry.until)},
                                    {"seconds", entry.seconds},    {"grade", std::string(1, gradeLetter(entry.grade))},
                                    {"note", entry.note}};
    if (auto done = appendJournal(database, vault_.clock(), "add", "time-entry " + row.id,
                                  payload.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
        !done)
        return tl::unexpected(done.error());
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return row;
}

}
