// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/journal_store.h"
#include "core/vault/ledger.h"
#include "core/vault/row_lookups.h"
#include "core/vault/snapshot_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace backpay {

namespace {

constexpr std::size_t fewestDigits = 4;
constexpr std::size_t keyDigits = 32;

/** One side of a decision: the event behind a shown revision, and what both sides must share. */
struct Side
{
    RowKey key;
    std::int64_t occurrence = 0;
    std::string platform;
    std::string currency;

    [[nodiscard]] std::string id() const { return rowId(key, occurrence); }
};

/** Nothing where no such revision is shown. */
Result<std::optional<Side>> sideOf(const Database &database, RowKind kind, std::int64_t revision)
{
    auto statement = database.prepare(
        kind == RowKind::Payout
            ? "SELECT key, occurrence, coalesce(platform.name, ''), currency FROM payout LEFT JOIN platform ON "
              "platform.id = platform_id WHERE payout.id = ?1 AND shown = 1"
            : "SELECT earning.key, occurrence, coalesce(platform.name, ''), currency FROM earning JOIN contract ON "
              "contract.id = contract_id LEFT JOIN platform ON platform.id = platform_id WHERE earning.id = ?1 AND "
              "shown = 1");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, revision);
    std::optional<Side> side;
    const auto read = eachRow(*statement, [&](const Statement &row) {
        side = Side{keyFrom(row.blob(0)), row.integer(1), std::string(row.text(2)), std::string(row.text(3))};
    });
    if (!read)
        return tl::unexpected(read.error());
    return side;
}

Result<Side> shownSide(const Database &database, RowKind kind, std::int64_t revision)
{
    auto side = sideOf(database, kind, revision);
    if (!side)
        return tl::unexpected(side.error());
    if (!*side)
        return fail(ErrorCode::RowUnknown, {std::string(rowKindName(kind)), std::to_string(revision)});
    return std::move(**side);
}

/** Why the two cannot be one match; "" where they can. */
std::string whyNot(const Side &payout, const Side &earning, std::int64_t amount, bool confirmed)
{
    if (payout.platform.empty() || payout.platform != earning.platform)
        return "other-platform";
    if (payout.currency != earning.currency)
        return "other-currency";
    return confirmed && amount == 0 ? "nothing-left" : "";
}

/** As the tables and the journal name two payouts: the lower key first. */
void sortByKey(Side &one, Side &other)
{
    if (std::pair(other.key, other.occurrence) < std::pair(one.key, one.occurrence))
        std::swap(one, other);
}

/** Runs a statement on two rows by their keys; `value`, where there is one, is its fifth. */
Result<void> runOnPair(const Database &database, const char *sql, const Side &one, const Side &other,
                       std::optional<std::int64_t> value = std::nullopt)
{
    auto statement = database.prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    std::array<std::uint8_t, 16> oneKey{};
    std::array<std::uint8_t, 16> otherKey{};
    bindKey(*statement, 1, one.key, oneKey);
    statement->bind(2, one.occurrence);
    bindKey(*statement, 3, other.key, otherKey);
    statement->bind(4, other.occurrence);
    if (value)
        statement->bind(5, *value);
    return statement->run();
}

constexpr const char *insertSameMoney = "INSERT OR REPLACE INTO same_money_decision VALUES (?1, ?2, ?3, ?4, ?5)";

Result<void> store(Statement &statement, const Side &payout, const Side &earning, bool confirmed, std::int64_t amount)
{
    std::array<std::uint8_t, 16> payoutKey{};
    std::array<std::uint8_t, 16> earningKey{};
    statement.reset();
    bindKey(statement, 1, payout.key, payoutKey);
    statement.bind(2, payout.occurrence);
    bindKey(statement, 3, earning.key, earningKey);
    statement.bind(4, earning.occurrence);
    statement.bind(5, std::int64_t{confirmed});
    statement.bind(6, amount);
    return statement.run();
}

std::optional<std::uint64_t> hexHalf(std::string_view digits, char filler)
{
    std::uint64_t half = 0;
    for (std::size_t i = 0; i < keyDigits / 2; ++i) {
        const char digit = i < digits.size() ? digits[i] : filler;
        const auto value = std::string_view("0123456789abcdef").find(digit);
        if (value == std::string_view::npos)
            return std::nullopt;
        half = half << 4 | value;
    }
    return half;
}

/** The lowest or highest key that begins with these digits. */
std::optional<RowKey> keyBound(std::string_view digits, char filler)
{
    const auto high = hexHalf(digits.substr(0, keyDigits / 2), filler);
    const auto low = hexHalf(digits.size() > keyDigits / 2 ? digits.substr(keyDigits / 2) : "", filler);
    return high && low ? std::optional(RowKey{*high, *low}) : std::nullopt;
}

}

Result<std::int64_t> Ledger::shownRow(RowKind kind, const std::string &id) const
{
    const std::string name(rowKindName(kind));
    const std::size_t point = id.find('.');
    const std::string digits = id.substr(0, point);
    const auto lowest = keyBound(digits, '0');
    const auto highest = keyBound(digits, 'f');
    if (digits.size() < fewestDigits || digits.size() > keyDigits || !lowest || !highest)
        return fail(ErrorCode::RowUnknown, {name, id});
    auto statement = vault_.database().prepare("SELECT id, key, occurrence FROM " + std::string(tableOf(kind))
                                               + " WHERE key BETWEEN ?1 AND ?2 AND shown = 1 ORDER BY key, occurrence");
    if (!statement)
        return tl::unexpected(statement.error());
    std::array<std::uint8_t, 16> from{};
    std::array<std::uint8_t, 16> until{};
    bindKey(*statement, 1, *lowest, from);
    bindKey(*statement, 2, *highest, until);
    std::int64_t found = 0;
    std::string fitting;
    std::int64_t fits = 0;
    const auto listed = eachRow(*statement, [&](const Statement &row) {
        const std::string candidate = rowId(keyFrom(row.blob(1)), row.integer(2));
        if (point != std::string::npos && candidate != id)
            return;
        found = row.integer(0);
        fitting += (++fits > 1 ? ", " : "") + candidate;
    });
    if (!listed)
        return tl::unexpected(listed.error());
    if (fits == 0)
        return fail(ErrorCode::RowUnknown, {name, id});
    if (fits > 1)
        return fail(ErrorCode::RowAmbiguous, {name, id, fitting});
    return found;
}

Result<std::vector<MatchDecision>> Ledger::matchDecisions() const
{
    auto statement = vault_.database().prepare(
        "SELECT payout.id, earning.id, confirmed, match_decision.amount FROM match_decision "
        "JOIN payout ON payout.key = payout_key AND payout.occurrence = payout_occurrence AND payout.shown = 1 "
        "JOIN earning ON earning.key = earning_key AND earning.occurrence = earning_occurrence AND earning.shown = 1");
    if (!statement)
        return tl::unexpected(statement.error());
    std::vector<MatchDecision> decisions;
    const auto listed = eachRow(*statement, [&](const Statement &row) {
        decisions.push_back({row.integer(0), row.integer(1), row.integer(2) != 0, row.integer(3)});
    });
    if (!listed)
        return tl::unexpected(listed.error());
    return decisions;
}

Result<PayoutDecisions> Ledger::payoutDecisions() const
{
    auto matches = matchDecisions();
    if (!matches)
        return tl::unexpected(matches.error());
    auto statement = vault_.database().prepare(
        "SELECT one.id, other.id, same FROM same_money_decision "
        "JOIN payout AS one ON one.key = one_key AND one.occurrence = one_occurrence AND one.shown = 1 "
        "JOIN payout AS other ON other.key = other_key AND other.occurrence = other_occurrence AND other.shown = 1");
    if (!statement)
        return tl::unexpected(statement.error());
    PayoutDecisions decisions{std::move(*matches), {}};
    const auto listed = eachRow(*statement, [&](const Statement &row) {
        const std::int64_t one = row.integer(0);
        const std::int64_t other = row.integer(1);
        decisions.sameMoney.push_back({std::min(one, other), std::max(one, other), row.integer(2) != 0});
    });
    if (!listed)
        return tl::unexpected(listed.error());
    return decisions;
}

Result<void> Ledger::decideSameMoney(std::int64_t one, std::int64_t other, bool same)
{
    const Database &database = vault_.database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto first = shownSide(database, RowKind::Payout, one);
    auto second = shownSide(database, RowKind::Payout, other);
    if (!first || !second)
        return tl::unexpected(!first ? first.error() : second.error());
    const std::string why = one == other ? "same-row" : whyNot(*first, *second, 1, same);
    if (!why.empty())
        return fail(ErrorCode::MatchImpossible, {first->id(), second->id(), why});
    sortByKey(*first, *second);
    if (auto done = runOnPair(database, insertSameMoney, *first, *second, std::int64_t{same}); !done)
        return done;
    const nlohmann::json payload = {{"other", second->id()}, {"same", same}};
    if (auto done = appendJournal(database, vault_.clock(), "same-money", "payout " + first->id(), payload.dump());
        !done)
        return done;
    return transaction->commit();
}

Result<void> Ledger::confirmMatch(std::int64_t payout, const std::vector<MatchShare> &shares)
{
    return decideMatch(payout, shares, true);
}

Result<void> Ledger::breakMatch(std::int64_t payout, const std::vector<std::int64_t> &earnings)
{
    std::vector<MatchShare> shares;
    for (const std::int64_t earning : earnings)
        shares.push_back({earning, 0});
    return decideMatch(payout, shares, false);
}

Result<void> Ledger::decideMatch(std::int64_t payout, const std::vector<MatchShare> &shares, bool confirmed)
{
    const Database &database = vault_.database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto money = shownSide(database, RowKind::Payout, payout);
    if (!money)
        return tl::unexpected(money.error());
    auto insert = database.prepare("INSERT OR REPLACE INTO match_decision VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    if (!insert)
        return tl::unexpected(insert.error());
    nlohmann::json earnings = nlohmann::json::array();
    for (const MatchShare &share : shares) {
        const auto work = shownSide(database, RowKind::Earning, share.earning);
        if (!work)
            return tl::unexpected(work.error());
        if (const std::string why = whyNot(*money, *work, share.amount, confirmed); !why.empty())
            return fail(ErrorCode::MatchImpossible, {money->id(), work->id(), why});
        if (auto done = store(*insert, *money, *work, confirmed, share.amount); !done)
            return done;
        earnings.push_back({{"amount", share.amount}, {"earning", work->id()}});
    }
    const nlohmann::json payload = {{"confirmed", confirmed}, {"earnings", earnings}};
    if (auto done = appendJournal(database, vault_.clock(), "match", "payout " + money->id(), payload.dump()); !done)
        return done;
    return transaction->commit();
}

Result<void> Ledger::putBackDecisions(std::int64_t payout, const PayoutDecisions &said)
{
    const Database &database = vault_.database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto money = shownSide(database, RowKind::Payout, payout);
    if (!money)
        return tl::unexpected(money.error());
    const auto now = payoutDecisions();
    if (!now)
        return tl::unexpected(now.error());
    nlohmann::json payload = {{"dropped", nlohmann::json::array()},
                              {"droppedOthers", nlohmann::json::array()},
                              {"earnings", nlohmann::json::array()},
                              {"others", nlohmann::json::array()}};
    // What is dropped comes before what is put back: a pair may be in both.
    for (const bool drops : {true, false}) {
        for (const MatchDecision &match : drops ? now->matches : said.matches) {
            if (match.payout != payout)
                continue;
            const auto work = shownSide(database, RowKind::Earning, match.earning);
            if (!work)
                return tl::unexpected(work.error());
            auto insert = database.prepare("INSERT OR REPLACE INTO match_decision VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
            if (!insert)
                return tl::unexpected(insert.error());
            const auto done = drops
                                  ? runOnPair(database,
                                              "DELETE FROM match_decision WHERE payout_key = ?1 AND payout_occurrence "
                                              "= ?2 AND earning_key = ?3 AND earning_occurrence = ?4",
                                              *money, *work)
                                  : store(*insert, *money, *work, match.confirmed, match.amount);
            if (!done)
                return done;
            payload[drops ? "dropped" : "earnings"].push_back({{"amount", match.amount}, {"earning", work->id()}});
        }
        for (const SameMoneyDecision &decision : drops ? now->sameMoney : said.sameMoney) {
            if (decision.one != payout && decision.other != payout)
                continue;
            auto one = shownSide(database, RowKind::Payout, decision.one);
            auto other = shownSide(database, RowKind::Payout, decision.other);
            if (!one || !other)
                return tl::unexpected(!one ? one.error() : other.error());
            sortByKey(*one, *other);
            const auto done =
                drops ? runOnPair(database,
                                  "DELETE FROM same_money_decision WHERE one_key = ?1 AND one_occurrence = ?2 AND "
                                  "other_key = ?3 AND other_occurrence = ?4",
                                  *one, *other)
                      : runOnPair(database, insertSameMoney, *one, *other, std::int64_t{decision.same});
            if (!done)
                return done;
            payload[drops ? "droppedOthers" : "others"].push_back(
                {{"one", one->id()}, {"other", other->id()}, {"same", decision.same}});
        }
    }
    if (auto done = appendJournal(database, vault_.clock(), "match-put-back", "payout " + money->id(), payload.dump());
        !done)
        return done;
    return transaction->commit();
}

}
