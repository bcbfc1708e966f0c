// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/import_plan.h"

#include "core/base/large_pages.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace backpay {

namespace {

/** One event of a key as the vault holds it: its revisions, the shown one, and whether a file row was paired with it.
 */
struct Event
{
    std::span<const StoredRevision *const> revisions;
    const StoredRevision *shown = nullptr;
    bool paired = false;
};

class Planner
{
public:
    Planner(const ImportBatch &batch, std::span<const StoredRevision> stored, std::int64_t order)
        : batch_(batch)
        , order_(order)
        , days_(batch.ofHistory ? daysOf(batch) : std::nullopt)
    {
        reserveLarge(plan_.rows, batch.stamps.size());
        plan_.rows.resize(batch.stamps.size());
        sortFileRows();
        stored_.reserve(stored.size());
        for (const StoredRevision &revision : stored)
            stored_.push_back(&revision);
        std::sort(stored_.begin(), stored_.end(), [](const StoredRevision *a, const StoredRevision *b) {
            if (a->key != b->key)
                return a->key < b->key;
            return a->occurrence != b->occurrence ? a->occurrence < b->occurrence : a->id < b->id;
        });
    }

    ImportPlan run()
    {
        std::size_t row = 0;
        std::size_t revision = 0;
        while (row < fileRows_.size() || revision < stored_.size()) {
            const bool rowsLeft = row < fileRows_.size();
            const bool storedLeft = revision < stored_.size();
            const RowKey key =
                !storedLeft || (rowsLeft && keyOf(row) <= stored_[revision]->key) ? keyOf(row) : stored_[revision]->key;
            const std::size_t rowEnd = endOf(row, fileRows_.size(), [&](std::size_t i) { return keyOf(i) == key; });
            const std::size_t revisionEnd =
                endOf(revision, stored_.size(), [&](std::size_t i) { return stored_[i]->key == key; });
            planKey({fileRows_.data() + row, rowEnd - row}, {stored_.data() + revision, revisionEnd - revision});
            row = rowEnd;
            revision = revisionEnd;
        }
        return std::move(plan_);
    }

private:
    /** By the first half of the key where that decides: looking each key up where it stands costs more than sorting. */
    void sortFileRows()
    {
        struct Place
        {
            std::uint64_t high;
            std::uint32_t row;
        };
        std::vector<Place> places;
        reserveLarge(places, batch_.stamps.size());
        for (std::uint32_t row = 0; row < batch_.stamps.size(); ++row)
            places.push_back({batch_.stamps[row].key.high, row});
        std::sort(places.begin(), places.end(), [&](const Place &a, const Place &b) {
            if (a.high != b.high)
                return a.high < b.high;
            const auto &left = batch_.stamps[a.row].key;
            const auto &right = batch_.stamps[b.row].key;
            return left.low != right.low ? left.low < right.low : a.row < b.row;
        });
        reserveLarge(fileRows_, places.size());
        for (const Place &place : places)
            fileRows_.push_back(place.row);
    }

    [[nodiscard]] const RowKey &keyOf(std::size_t row) const { return batch_.stamps[fileRows_[row]].key; }

    template <class Same>
    static std::size_t endOf(std::size_t from, std::size_t end, Same same)
    {
        while (from < end && same(from))
            ++from;
        return from;
    }

    void planKey(std::span<const std::uint32_t> rows, std::span<const StoredRevision *const> revisions)
    {
        for (std::size_t i = 1; i < rows.size(); ++i)
            plan_.rows[rows[i]].twinOf = batch_.stamps[rows.front()].line;
        collectEvents(revisions);
        open_.assign(rows.begin(), rows.end());
        pairEqual([](const Event &event, const StoredRevision *revision) { return revision == event.shown; });
        pairEqual([](const Event &, const StoredRevision *) { return true; });
        pairRest();
        countVanished();
    }

    void collectEvents(std::span<const StoredRevision *const> revisions)
    {
        events_.clear();
        lastOccurrence_ = 0;
        for (std::size_t from = 0; from < revisions.size();) {
            const std::int32_t occurrence = revisions[from]->occurrence;
            const std::size_t to =
                endOf(from, revisions.size(), [&](std::size_t i) { return revisions[i]->occurrence == occurrence; });
            Event event{revisions.subspan(from, to - from), nullptr, false};
            for (const StoredRevision *revision : event.revisions) {
                if (revision->shown)
                    event.shown = revision;
            }
            events_.push_back(event);
            lastOccurrence_ = occurrence;
            from = to;
        }
    }

    /**
     * Pairs open rows with unpaired events that have a revision of equal content which `counts`. Both sides are walked
     * in order of content: a file of many equal rows must not cost their square.
     */
    template <class Counts>
    void pairEqual(Counts counts)
    {
        if (events_.empty() || open_.empty())
            return;
        candidates_.clear();
        for (Event &event : events_) {
            for (const StoredRevision *revision : event.revisions) {
                if (!event.paired && counts(event, revision))
                    candidates_.emplace_back(revision, &event);
            }
        }
        std::stable_sort(candidates_.begin(), candidates_.end(),
                         [](const auto &a, const auto &b) { return a.first->content < b.first->content; });
        std::stable_sort(open_.begin(), open_.end(), [&](std::uint32_t a, std::uint32_t b) {
            return batch_.stamps[a].content < batch_.stamps[b].content;
        });
        auto candidate = candidates_.begin();
        std::erase_if(open_, [&](std::uint32_t row) {
            const std::uint64_t content = batch_.stamps[row].content;
            while (candidate != candidates_.end() && (candidate->second->paired || candidate->first->content < content))
                ++candidate;
            if (candidate == candidates_.end() || candidate->first->content != content)
                return false;
            settle(row, *candidate->second, candidate->first);
            return true;
        });
        std::sort(open_.begin(), open_.end());
    }

    void pairRest()
    {
        auto event = events_.begin();
        for (const std::uint32_t row : open_) {
            event = std::find_if(event, events_.end(), [](const Event &e) { return !e.paired; });
            if (event != events_.end()) {
                settle(row, *event, nullptr);
            } else {
                PlannedRow &planned = plan_.rows[row];
                planned.reason = events_.empty() ? RowReason::NotHeld : RowReason::OneMore;
                planned.occurrence = ++lastOccurrence_;
            }
        }
    }

    /** `row` is `event`; `revision` is the stored revision it equals, if one is. */
    void settle(std::uint32_t row, Event &event, const StoredRevision *revision)
    {
        event.paired = true;
        const bool isShown = revision != nullptr && revision == event.shown;
        const bool newer = event.shown == nullptr || order_ > event.shown->order;
        PlannedRow &planned = plan_.rows[row];
        planned.occurrence = event.revisions.front()->occurrence;
        planned.revision = revision != nullptr ? revision->id : 0;
        planned.fate = isShown || !newer ? RowFate::Known : RowFate::Changed;
        planned.shown = isShown || newer;
        planned.matched = event.shown != nullptr ? event.shown->id : 0;
        planned.replaces = !isShown && newer ? planned.matched : 0;
        if (planned.fate == RowFate::Known)
            planned.reason = isShown ? RowReason::SameWord : RowReason::LaterWord;
        else
            planned.reason = revision != nullptr ? RowReason::EarlierWord : RowReason::NewWord;
    }

    void countVanished()
    {
        if (!days_)
            return;
        for (const Event &event : events_) {
            if (event.paired || event.shown == nullptr || event.shown->when.kind == WhenKind::Undated)
                continue;
            const DayNumber day = event.shown->when.day;
            const bool heldBefore = std::any_of(event.revisions.begin(), event.revisions.end(), [&](const auto *r) {
                return r->oldestAlike != 0 && r->oldestAlike < order_;
            });
            if (heldBefore && day >= days_->first && day <= days_->last)
                plan_.vanished.push_back(event.shown->id);
        }
    }

    const ImportBatch &batch_;
    std::int64_t order_;
    std::optional<DaySpan> days_;
    std::vector<std::uint32_t> fileRows_;        // by key, then file order
    std::vector<const StoredRevision *> stored_; // by key, then occurrence
    ImportPlan plan_;
    // Of the key at hand, kept to reuse their memory.
    std::vector<Event> events_;
    std::vector<std::pair<const StoredRevision *, Event *>> candidates_;
    std::vector<std::uint32_t> open_;
    std::int32_t lastOccurrence_ = 0;
};

void exclude(const ImportBatch &batch, ImportPlan &plan, std::span<const std::int64_t> excludedLines)
{
    std::vector<std::int64_t> lines(excludedLines.begin(), excludedLines.end());
    std::sort(lines.begin(), lines.end());
    for (std::size_t i = 0; i < plan.rows.size() && !lines.empty(); ++i) {
        if (std::binary_search(lines.begin(), lines.end(), batch.stamps[i].line))
            plan.rows[i] = {RowFate::Excluded, RowReason::ByHand, false, 0, 0, 0, 0, 0, std::nullopt};
    }
}

/** Marks the new rows that an earlier snapshot of their time did not hold. */
void markLate(const ImportBatch &batch, ImportPlan &plan, std::span<const EarlierSnapshot> earlier)
{
    for (std::size_t i = 0; i < plan.rows.size(); ++i) {
        const When &when = batch.stamps[i].when;
        PlannedRow &row = plan.rows[i];
        if (row.fate != RowFate::New || when.kind == WhenKind::Undated)
            continue;
        // The last day may not have been over when the snapshot was taken.
        for (const EarlierSnapshot &snapshot : earlier) {
            if (when.day >= snapshot.days.first && when.day < snapshot.days.last)
                row.missedOn = std::max(row.missedOn.value_or(snapshot.importedOn), snapshot.importedOn);
        }
    }
}

void count(const ImportBatch &batch, ImportPlan &plan)
{
    ImportCounts &counts = plan.counts;
    counts.read = batch.read;
    counts.filtered = batch.filtered;
    counts.rejected = static_cast<std::int64_t>(batch.rejects.size());
    counts.vanished = static_cast<std::int64_t>(plan.vanished.size());
    for (const PlannedRow &row : plan.rows) {
        switch (row.fate) {
        case RowFate::New: ++counts.fresh; break;
        case RowFate::Changed: ++counts.changed; break;
        case RowFate::Known: ++counts.known; break;
        case RowFate::Excluded: ++counts.filtered; break;
        }
    }
}

}

std::int64_t snapshotOrder(std::optional<DayNumber> lastRowDay, std::int64_t importId)
{
    const std::int64_t day = lastRowDay ? std::int64_t{*lastRowDay} - firstDay + 1 : 0;
    return (day << 32) + importId;
}

std::optional<DaySpan> daysOf(const ImportBatch &batch)
{
    DaySpan span{std::numeric_limits<DayNumber>::max(), std::numeric_limits<DayNumber>::min()};
    for (const RowStamp &stamp : batch.stamps) {
        if (stamp.when.kind == WhenKind::Undated)
            continue;
        span.first = std::min(span.first, stamp.when.day);
        span.last = std::max(span.last, stamp.when.day);
    }
    return span.first <= span.last ? std::optional(span) : std::nullopt;
}

ImportPlan planImport(const ImportBatch &batch, std::span<const StoredRevision> stored, std::int64_t order,
                      std::span<const EarlierSnapshot> earlier, std::span<const std::int64_t> excludedLines)
{
    ImportPlan plan = Planner(batch, stored, order).run();
    markLate(batch, plan, earlier);
    exclude(batch, plan, excludedLines);
    count(batch, plan);
    return plan;
}

}
