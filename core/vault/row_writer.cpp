// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/row_writer.h"

#include "core/base/large_pages.h"

#include <algorithm>
#include <string>

namespace backpay {

namespace {

constexpr std::size_t rowsPerProgress = 8192;
// Below this an index kept up to date row by row costs less than dropping and building it.
constexpr std::int64_t bulkRows = 50000;
// SQLite sorts by runs as large as its page cache may be, then merges them. A run of this size stays in the processor's
// own cache while it is sorted; a million keys as one run take three times as long.
constexpr std::string_view shortSortRuns = "PRAGMA cache_size = -2048;";

/** The indexes of a table, dropped while rows pour in and built again by restore(). */
class SuspendedIndexes
{
public:
    static Result<SuspendedIndexes> of(const Database &database, std::string_view table, std::int64_t newRows)
    {
        SuspendedIndexes suspended(database);
        const auto known = database.integer("SELECT coalesce(max(id), 0) FROM " + std::string(table));
        if (!known)
            return tl::unexpected(known.error());
        if (newRows < bulkRows || newRows / 2 < *known)
            return suspended;
        auto statement = database.prepare(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ?1 AND sql IS NOT NULL");
        if (!statement)
            return tl::unexpected(statement.error());
        statement->bindText(1, table);
        std::string drops;
        const auto listed = eachRow(*statement, [&](const Statement &row) {
            drops += "DROP INDEX " + std::string(row.text(0)) + ';';
            suspended.creates_ += std::string(row.text(1)) + ';';
        });
        if (!listed)
            return tl::unexpected(listed.error());
        *statement = Statement();
        if (auto done = database.execute(drops); !done)
            return tl::unexpected(done.error());
        return suspended;
    }

    /** Leaves the page cache small; what is written of an import after its rows needs no more. */
    Result<void> restore() const
    {
        return creates_.empty() ? Result<void>() : database_->execute(std::string(shortSortRuns) + creates_);
    }

private:
    explicit SuspendedIndexes(const Database &database)
        : database_(&database)
    {
    }
    const Database *database_;
    std::string creates_;
};

Result<std::vector<std::int64_t>> wordIds(const Database &database, const std::vector<std::string> &texts)
{
    auto statement = database.prepare(
        "INSERT INTO word (text) VALUES (?1) ON CONFLICT (text) DO UPDATE SET text = text RETURNING id");
    if (!statement)
        return tl::unexpected(statement.error());
    std::vector<std::int64_t> ids;
    ids.reserve(texts.size());
    for (const std::string &text : texts) {
        statement->bindText(1, text);
        const auto more = statement->step();
        if (!more)
            return tl::unexpected(more.error());
        ids.push_back(statement->integer(0));
        statement->reset();
    }
    return ids;
}

std::string insertOf(RowKind kind)
{
    std::string columns = "source_id, key, occurrence, content, shown, import_id, line, when_kind, day, second, ";
    switch (kind) {
    case RowKind::Earning:
        columns += "contract_id, standing, status, pay_type, currency, work_pay, bonus, seconds, rate_minor, "
                   "rate_seconds, own_item, item";
        break;
    case RowKind::TimeEntry:
        columns += "contract_id, until_kind, until_day, until_second, kind, seconds, grade, recorded_at, note";
        break;
    case RowKind::Payout: columns += "platform_id, standing, status, currency, amount, fee, payer, note"; break;
    case RowKind::StatedRate: columns += "contract_id, currency, rate_minor, rate_seconds"; break;
    case RowKind::Cancellation:
        columns += "contract_id, cause, seconds_lost, currency, amount_lost, note, decided_by, notice_days";
        break;
    case RowKind::Expense: columns += "contract_id, currency, amount, note"; break;
    }
    std::string places = "?1";
    for (std::int64_t i = 2; i <= std::count(columns.begin(), columns.end(), ',') + 1; ++i)
        places += ",?" + std::to_string(i);
    return "INSERT INTO " + std::string(tableOf(kind)) + " (" + columns + ") VALUES (" + places + ')';
}

class RowWriter
{
public:
    RowWriter(const Database &database, const ImportBatch &batch, const ImportPlan &plan, const RowContext &context)
        : database_(database)
        , batch_(batch)
        , plan_(plan)
        , context_(context)
    {
    }

    Result<std::vector<SeenRow>> run(const Progress &progress)
    {
        if (auto done = prepare(); !done)
            return tl::unexpected(done.error());
        std::vector<SeenRow> seen;
        reserveLarge(seen, plan_.rows.size());
        const auto total = static_cast<std::int64_t>(plan_.rows.size());
        for (std::size_t i = 0; i < plan_.rows.size(); ++i) {
            if (i % rowsPerProgress == 0 && progress && !progress(static_cast<std::int64_t>(i), total))
                return fail(ErrorCode::Cancelled);
            if (plan_.rows[i].fate == RowFate::Excluded)
                continue;
            const auto revision = write(i);
            if (!revision)
                return tl::unexpected(revision.error());
            seen.push_back({batch_.stamps[i].line, *revision});
        }
        return seen;
    }

private:
    Result<void> prepare()
    {
        auto words = wordIds(database_, batch_.texts);
        if (!words)
            return tl::unexpected(words.error());
        words_ = std::move(*words);
        const std::string table(tableOf(batch_.kind));
        auto insert = database_.prepare(insertOf(batch_.kind));
        auto show = database_.prepare("UPDATE " + table + " SET shown = ?2 WHERE id = ?1");
        if (!insert || !show)
            return tl::unexpected(!insert ? insert.error() : show.error());
        insert_ = std::move(*insert);
        show_ = std::move(*show);
        return {};
    }

    Result<std::int64_t> write(std::size_t i)
    {
        const PlannedRow &planned = plan_.rows[i];
        if (planned.replaces != 0) {
            if (auto done = setShown(planned.replaces, false); !done)
                return tl::unexpected(done.error());
        }
        if (planned.revision != 0) {
            if (planned.fate == RowFate::Changed) {
                if (auto done = setShown(planned.revision, true); !done)
                    return tl::unexpected(done.error());
            }
            return planned.revision;
        }
        bindStamp(batch_.stamps[i], planned);
        switch (batch_.kind) {
        case RowKind::Earning: bindEarning(batch_.earnings[i]); break;
        case RowKind::TimeEntry: bindEntry(batch_.entries[i]); break;
        case RowKind::Payout: bindPayout(batch_.payouts[i]); break;
        case RowKind::StatedRate: bindRate(batch_.rates[i]); break;
        case RowKind::Cancellation: bindCancellation(batch_.cancellations[i]); break;
        case RowKind::Expense: bindExpense(batch_.expenses[i]); break;
        }
        if (auto done = insert_.run(); !done)
            return tl::unexpected(done.error());
        return database_.lastInsertId();
    }

    Result<void> setShown(std::int64_t revision, bool shown)
    {
        show_.bind(1, revision);
        show_.bind(2, std::int64_t{shown});
        return show_.run();
    }

    void bindStamp(const RowStamp &stamp, const PlannedRow &planned)
    {
        insert_.bind(1, context_.sourceId);
        bindKey(insert_, 2, stamp.key, keyBuffer_);
        insert_.bind(3, std::int64_t{planned.occurrence});
        insert_.bind(4, static_cast<std::int64_t>(stamp.content));
        insert_.bind(5, std::int64_t{planned.shown});
        insert_.bind(6, context_.importId);
        insert_.bind(7, stamp.line);
        insert_.bind(8, static_cast<std::int64_t>(stamp.when.kind));
        insert_.bind(9, std::int64_t{stamp.when.day});
        insert_.bind(10, std::int64_t{stamp.when.second});
    }

    void bindEarning(const EarningDraft &draft)
    {
        insert_.bind(11, context_.contracts[draft.contract]);
        insert_.bind(12, static_cast<std::int64_t>(draft.standing));
        insert_.bind(13, words_[draft.status]);
        insert_.bind(14, words_[draft.payType]);
        insert_.bindText(15, draft.currency.code());
        insert_.bind(16, draft.workPay);
        insert_.bind(17, draft.bonus);
        insert_.bind(18, draft.seconds < 0 ? std::nullopt : std::optional(draft.seconds));
        const bool hasRate = draft.rateSeconds > 0;
        insert_.bind(19, hasRate ? std::optional(draft.rateMinorUnits) : std::nullopt);
        insert_.bind(20, hasRate ? std::optional(std::int64_t{draft.rateSeconds}) : std::nullopt);
        insert_.bind(21, std::int64_t{draft.ownItem});
        if (draft.item.empty())
            insert_.bindNull(22);
        else
            insert_.bindText(22, draft.item);
    }

    void bindEntry(const TimeEntryDraft &draft)
    {
        insert_.bind(11, context_.contracts[draft.contract]);
        insert_.bind(12, static_cast<std::int64_t>(draft.until.kind));
        insert_.bind(13, std::int64_t{draft.until.day});
        insert_.bind(14, std::int64_t{draft.until.second});
        insert_.bind(15, static_cast<std::int64_t>(draft.kind));
        insert_.bind(16, draft.seconds);
        insert_.bind(17, static_cast<std::int64_t>(batch_.grade));
        insert_.bind(18, std::int64_t{context_.recordedAt.time_since_epoch().count()});
        insert_.bindText(19, draft.note);
    }

    void bindPayout(const PayoutDraft &draft)
    {
        insert_.bind(11, context_.platforms[draft.platform]);
        insert_.bind(12, static_cast<std::int64_t>(draft.standing));
        insert_.bind(13, words_[draft.status]);
        insert_.bindText(14, draft.currency.code());
        insert_.bind(15, draft.amount);
        insert_.bind(16, draft.fee);
        insert_.bindText(17, draft.payer);
        insert_.bindText(18, draft.note);
    }

    void bindRate(const StatedRateDraft &draft)
    {
        insert_.bind(11, context_.contracts[draft.contract]);
        insert_.bindText(12, draft.currency.code());
        insert_.bind(13, draft.rateMinorUnits);
        insert_.bind(14, std::int64_t{draft.rateSeconds});
    }

    void bindCancellation(const CancellationDraft &draft)
    {
        insert_.bind(11, context_.contracts[draft.contract]);
        insert_.bind(12, words_[draft.cause]);
        insert_.bind(13, draft.secondsLost < 0 ? std::nullopt : std::optional(draft.secondsLost));
        insert_.bindText(14, draft.currency.code());
        insert_.bind(15, draft.amountLost);
        insert_.bindText(16, draft.note);
        insert_.bindText(17, draft.decidedBy);
        insert_.bind(18, draft.noticeDays < 0 ? std::nullopt : std::optional(std::int64_t{draft.noticeDays}));
    }

    void bindExpense(const ExpenseDraft &draft)
    {
        insert_.bind(11, context_.contracts[draft.contract]);
        insert_.bindText(12, draft.currency.code());
        insert_.bind(13, draft.amount);
        insert_.bindText(14, draft.note);
    }

    const Database &database_;
    const ImportBatch &batch_;
    const ImportPlan &plan_;
    const RowContext &context_;
    std::vector<std::int64_t> words_;
    Statement insert_;
    Statement show_;
    std::array<std::uint8_t, 16> keyBuffer_{};
};

}

Result<std::vector<SeenRow>> writeRows(const Database &database, const ImportBatch &batch, const ImportPlan &plan,
                                       const RowContext &context, const Progress &progress)
{
    auto indexes = SuspendedIndexes::of(database, tableOf(batch.kind), plan.counts.fresh);
    if (!indexes)
        return tl::unexpected(indexes.error());
    auto seen = RowWriter(database, batch, plan, context).run(progress);
    if (!seen)
        return seen;
    if (auto done = indexes->restore(); !done)
        return tl::unexpected(done.error());
    return seen;
}

}
