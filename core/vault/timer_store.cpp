// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/timer_store.h"

#include <algorithm>
#include <chrono>

namespace backpay {

namespace {

std::string keyOf(const std::vector<Contract> &contracts, std::int64_t id)
{
    const auto found =
        std::find_if(contracts.begin(), contracts.end(), [&](const Contract &contract) { return contract.id == id; });
    return found == contracts.end() ? std::string() : found->key;
}

Result<std::int64_t> idOf(const std::vector<Contract> &contracts, const std::string &key)
{
    const auto found =
        std::find_if(contracts.begin(), contracts.end(), [&](const Contract &contract) { return contract.key == key; });
    if (found == contracts.end())
        return fail(ErrorCode::ContractUnknown, {key});
    return found->id;
}

Instant instantFrom(std::int64_t seconds) { return Instant(std::chrono::seconds(seconds)); }

std::int64_t secondsOf(Instant instant) { return instant.time_since_epoch().count(); }

/** Three columns from `column` on: contract, kind, note. */
Work workFrom(const Statement &row, int column, const std::vector<Contract> &contracts)
{
    return {keyOf(contracts, row.integer(column)), static_cast<TimeKind>(row.integer(column + 1)),
            std::string(row.text(column + 2))};
}

RunningTimer timerFrom(const Statement &row, const std::vector<Contract> &contracts)
{
    RunningTimer timer;
    timer.work = workFrom(row, 0, contracts);
    timer.paused = row.integer(3) != 0;
    timer.watched = row.integer(4) != 0;
    timer.cutOff = row.integer(5) != 0;
    timer.began = instantFrom(row.integer(6));
    timer.beganElapsed = std::chrono::nanoseconds(row.integer(7));
    timer.opened = row.integer(8);
    timer.seenAt = row.integer(9);
    timer.idleSince = row.optionalInteger(10);
    timer.seen = {instantFrom(row.integer(11)), std::chrono::nanoseconds(row.integer(12)),
                  std::chrono::nanoseconds(row.integer(13)), std::string(row.text(14))};
    timer.marks = static_cast<EntryMarks>(row.integer(15));
    return timer;
}

Gap gapFrom(const Statement &row, int column, const std::vector<Contract> &contracts)
{
    Gap gap;
    gap.work = workFrom(row, column, contracts);
    gap.reason = static_cast<GapReason>(row.integer(column + 3));
    gap.from = instantFrom(row.integer(column + 4));
    gap.seconds = row.integer(column + 5);
    gap.until = gap.from + std::chrono::seconds(gap.seconds);
    return gap;
}

}

Result<std::optional<RunningTimer>> loadTimer(const Database &database, const std::vector<Contract> &contracts)
{
    auto read = database.prepare(
        "SELECT contract_id, kind, note, paused, watched, cut_off, began, began_elapsed, opened, seen_at, idle_since, "
        "seen_wall, seen_elapsed, seen_awake, seen_boot, marks FROM timer");
    if (!read)
        return tl::unexpected(read.error());
    const auto row = read->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(timerFrom(*read, contracts)) : std::nullopt;
}

Result<void> saveTimer(const Database &database, const std::vector<Contract> &contracts, const RunningTimer &timer)
{
    const auto contract = idOf(contracts, timer.work.contract);
    if (!contract)
        return tl::unexpected(contract.error());
    auto save = database.prepare("INSERT OR REPLACE INTO timer (id, contract_id, kind, note, paused, watched, cut_off, "
                                 "began, began_elapsed, opened, seen_at, idle_since, seen_wall, seen_elapsed, "
                                 "seen_awake, seen_boot, marks) VALUES (1,?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,"
                                 "?14,?15,?16)");
    if (!save)
        return tl::unexpected(save.error());
    save->bind(1, *contract);
    save->bind(2, static_cast<std::int64_t>(timer.work.kind));
    save->bindText(3, timer.work.note);
    save->bind(4, std::int64_t{timer.paused});
    save->bind(5, std::int64_t{timer.watched});
    save->bind(6, std::int64_t{timer.cutOff});
    save->bind(7, secondsOf(timer.began));
    save->bind(8, std::int64_t{timer.beganElapsed.count()});
    save->bind(9, timer.opened);
    save->bind(10, timer.seenAt);
    save->bind(11, timer.idleSince);
    save->bind(12, secondsOf(timer.seen.wall));
    save->bind(13, std::int64_t{timer.seen.elapsed.count()});
    save->bind(14, std::int64_t{timer.seen.awake.count()});
    save->bindText(15, timer.seen.boot);
    save->bind(16, std::int64_t{timer.marks});
    return save->run();
}

Result<void> removeTimer(const Database &database) { return database.execute("DELETE FROM timer"); }

Result<std::vector<TimerQuestion>> loadQuestions(const Database &database, const std::vector<Contract> &contracts)
{
    auto read = database.prepare("SELECT id, contract_id, kind, note, reason, begins, seconds FROM timer_question "
                                 "WHERE answer IS NULL ORDER BY begins, id");
    if (!read)
        return tl::unexpected(read.error());
    std::vector<TimerQuestion> questions;
    const auto listed = eachRow(*read, [&](const Statement &row) {
        questions.push_back({row.integer(0), gapFrom(row, 1, contracts)});
    });
    if (!listed)
        return tl::unexpected(listed.error());
    return questions;
}

Result<TimerQuestion> addQuestion(const Database &database, const std::vector<Contract> &contracts, const Gap &gap,
                                  Instant now)
{
    const auto contract = idOf(contracts, gap.work.contract);
    if (!contract)
        return tl::unexpected(contract.error());
    auto add = database.prepare("INSERT INTO timer_question (contract_id, kind, note, reason, begins, seconds, "
                                "asked_at) VALUES (?1,?2,?3,?4,?5,?6,?7)");
    if (!add)
        return tl::unexpected(add.error());
    add->bind(1, *contract);
    add->bind(2, static_cast<std::int64_t>(gap.work.kind));
    add->bindText(3, gap.work.note);
    add->bind(4, static_cast<std::int64_t>(gap.reason));
    add->bind(5, secondsOf(gap.from));
    add->bind(6, gap.seconds);
    add->bind(7, secondsOf(now));
    if (auto done = add->run(); !done)
        return tl::unexpected(done.error());
    return TimerQuestion{database.lastInsertId(), gap};
}

Result<void> closeQuestion(const Database &database, std::int64_t id, std::string_view answer, Instant now)
{
    auto close = database.prepare("UPDATE timer_question SET answer = ?2, answered_at = ?3 WHERE id = ?1");
    if (!close)
        return tl::unexpected(close.error());
    close->bind(1, id);
    close->bindText(2, answer);
    close->bind(3, secondsOf(now));
    return close->run();
}

}
