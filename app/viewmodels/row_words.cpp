// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/row_words.h"

#include "app/viewmodels/when_done.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace backpay {

namespace {

constexpr std::size_t blockSize = 64;
constexpr int blocksKept = 32;
constexpr std::size_t blocksAtOnce = 4;
constexpr std::array<RowKind, 3> listed = {RowKind::Earning, RowKind::TimeEntry, RowKind::Payout};

}

Result<std::vector<std::optional<StoredRow>>> storedRows(const Ledger &ledger, const RowSelection &rows,
                                                         const std::vector<RowRef> &wanted)
{
    std::vector<std::optional<StoredRow>> found(wanted.size());
    for (const RowKind kind : listed) {
        std::vector<std::int64_t> revisions;
        std::unordered_map<std::int64_t, std::size_t> places;
        for (std::size_t place = 0; place < wanted.size(); ++place) {
            if (wanted[place].kind != kind)
                continue;
            revisions.push_back(rows.revision(wanted[place]));
            places.emplace(revisions.back(), place);
        }
        auto stored = ledger.revisions(kind, revisions);
        if (!stored)
            return tl::unexpected(stored.error());
        for (StoredRow &row : *stored)
            found[places.at(row.revision)] = std::move(row);
    }
    return found;
}

Result<std::optional<RecordGrade>> weakestGrade(const Ledger &ledger, const RowSelection &rows)
{
    std::array<std::vector<std::int64_t>, listed.size()> revisions;
    for (std::size_t place = 0; place < rows.size(); ++place) {
        const RowRef row = rows.at(place);
        const auto kind = std::find(listed.begin(), listed.end(), row.kind) - listed.begin();
        revisions.at(static_cast<std::size_t>(kind)).push_back(rows.revision(row));
    }
    std::optional<RecordGrade> weakest;
    for (std::size_t kind = 0; kind < listed.size(); ++kind) {
        const auto grade = ledger.weakestGrade(listed.at(kind), revisions.at(kind));
        if (!grade)
            return tl::unexpected(grade.error());
        weakest = std::max(weakest, *grade); // nothing is less than any grade
    }
    return weakest;
}

RowWords::RowWords(const Services &services, QObject *parent)
    : QObject(parent)
    , services_(services)
    , blocks_(blocksKept)
{
}

void RowWords::read(std::shared_ptr<const RowSelection> rows)
{
    rows_ = std::move(rows);
    blocks_.clear();
    wanted_.clear();
    ++generation_;
}

const StoredRow *RowWords::of(std::size_t place)
{
    const std::size_t block = place / blockSize;
    if (const Block *read = blocks_.object(block)) {
        const std::optional<StoredRow> &row = (*read)[place % blockSize];
        return row ? &*row : nullptr;
    }
    std::erase(wanted_, block);
    wanted_.push_back(block);
    ask();
    return nullptr;
}

void RowWords::ask()
{
    if (asking_ || wanted_.empty())
        return;
    asking_ = true;
    const auto first =
        wanted_.size() > blocksAtOnce ? wanted_.end() - static_cast<std::ptrdiff_t>(blocksAtOnce) : wanted_.begin();
    const std::vector<std::size_t> blocks(first, wanted_.end());
    wanted_.clear();
    whenDone(services_.lane.run([rows = rows_, blocks](OpenVault &open) -> Result<Blocks> {
        if (!open.ledger)
            return vaultClosed();
        return readBlocks(*open.ledger, *rows, blocks);
    }),
             this, [this, generation = generation_](const Result<Blocks> &read) {
                 asking_ = false;
                 if (generation == generation_)
                     take(read);
                 ask();
             });
}

Result<RowWords::Blocks> RowWords::readBlocks(const Ledger &ledger, const RowSelection &rows,
                                              const std::vector<std::size_t> &blocks)
{
    Blocks read;
    for (const std::size_t block : blocks) {
        std::vector<RowRef> wanted;
        const std::size_t end = std::min(rows.size(), (block + 1) * blockSize);
        for (std::size_t place = block * blockSize; place < end; ++place)
            wanted.push_back(rows.at(place));
        auto stored = storedRows(ledger, rows, wanted);
        if (!stored)
            return tl::unexpected(stored.error());
        read.emplace_back(block, std::move(*stored));
    }
    return read;
}

/** What cannot be read stays unsaid: a vault that was locked meanwhile says nothing of its rows. */
void RowWords::take(const Result<Blocks> &read)
{
    if (!read)
        return;
    for (const auto &[block, rows] : *read) {
        blocks_.insert(block, new Block(rows)); // the cache owns it
        const auto first = static_cast<int>(block * blockSize);
        Q_EMIT arrived(first, first + static_cast<int>(rows.size()) - 1);
    }
}

}
