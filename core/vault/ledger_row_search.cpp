// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/ledger.h"
#include "core/vault/snapshot_store.h"

#include <algorithm>

namespace backpay {

namespace {

/** LIKE's pattern for a text that may stand anywhere, its own marks taken literally. */
std::string patternOf(std::string_view text)
{
    std::string pattern = "%";
    for (const char character : text) {
        if (character == '%' || character == '_' || character == '\\')
            pattern += '\\';
        pattern += character;
    }
    return pattern + '%';
}

std::string like(const char *column) { return std::string(column) + " LIKE ?1 ESCAPE '\\'"; }

/** Which columns of a table hold words of its rows. */
std::string condition(RowKind kind)
{
    const std::string words = " IN (SELECT id FROM word WHERE " + like("text") + ')';
    const std::string file = "import_id IN (SELECT id FROM import WHERE " + like("file_name") + ')';
    const std::string project = "contract_id IN (SELECT id FROM contract WHERE " + like("name") + ')';
    switch (kind) {
    case RowKind::Earning:
        return like("item") + " OR status" + words + " OR pay_type" + words + " OR " + project + " OR " + file;
    case RowKind::TimeEntry: return like("note") + " OR " + project + " OR " + file;
    case RowKind::Payout: return like("payer") + " OR " + like("note") + " OR status" + words + " OR " + file;
    case RowKind::StatedRate: return project + " OR " + file;
    case RowKind::Cancellation: return "cause" + words + " OR " + like("note") + " OR " + project + " OR " + file;
    case RowKind::Expense: return like("note") + " OR " + project + " OR " + file;
    }
    return "0";
}

/** How the grade of one row is read; that of an own entry is its own. */
std::string gradeOfRow(RowKind kind)
{
    return kind == RowKind::TimeEntry ? "SELECT grade FROM time_entry WHERE id = ?1"
                                      : "SELECT import.grade FROM " + std::string(tableOf(kind))
                                            + " AS row JOIN import ON import.id = row.import_id WHERE row.id = ?1";
}

/** The grades of one kind of row, at least those that are shown. */
std::string gradesOfAll(RowKind kind)
{
    if (kind == RowKind::TimeEntry)
        return "SELECT min(grade), max(grade) FROM time_entry WHERE shown = 1";
    return "SELECT min(grade), max(grade) FROM import WHERE row_kind = " + std::to_string(static_cast<int>(kind));
}

}

Result<std::vector<std::int64_t>> Ledger::rowsSaying(RowKind kind, std::string_view text) const
{
    auto find = vault_.database().prepare("SELECT id FROM " + std::string(tableOf(kind)) + " WHERE shown = 1 AND ("
                                          + condition(kind) + ") ORDER BY id");
    if (!find)
        return tl::unexpected(find.error());
    const std::string pattern = patternOf(text);
    find->bindText(1, pattern);
    std::vector<std::int64_t> revisions;
    const auto listed = eachRow(*find, [&](const Statement &row) { revisions.push_back(row.integer(0)); });
    return listed ? Result<std::vector<std::int64_t>>(std::move(revisions)) : tl::unexpected(listed.error());
}

Result<std::optional<RecordGrade>> Ledger::weakestGrade(RowKind kind, const std::vector<std::int64_t> &revisions) const
{
    std::optional<RecordGrade> weakest;
    if (revisions.empty())
        return weakest;
    auto range = vault_.database().prepare(gradesOfAll(kind));
    auto find = vault_.database().prepare(gradeOfRow(kind));
    if (!range || !find)
        return tl::unexpected(!range ? range.error() : find.error());
    if (const auto row = range->step(); !row)
        return tl::unexpected(row.error());
    // Where all are alike, or the weakest of all is found, the rest need not be looked at: a million rows mostly are.
    const auto best = static_cast<RecordGrade>(range->integer(0));
    const auto worst = static_cast<RecordGrade>(range->integer(1));
    if (best == worst)
        return std::optional(worst);
    for (const std::int64_t revision : revisions) {
        find->reset();
        find->bind(1, revision);
        const auto found = find->step();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            continue;
        weakest = std::max(weakest.value_or(RecordGrade::PayerFile), static_cast<RecordGrade>(find->integer(0)));
        if (weakest == worst)
            break;
    }
    return weakest;
}

}
