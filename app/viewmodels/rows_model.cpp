// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/rows_model.h"

#include "app/text/number_text.h"
#include "app/text/rows_text.h"
#include "app/text/vocabulary_text.h"
#include "app/viewmodels/choice.h"
#include "app/viewmodels/figure_link.h"
#include "app/viewmodels/own_clipboard.h"
#include "app/viewmodels/tally.h"
#include "app/viewmodels/view_models.h"

#include <array>

namespace backpay {

namespace {

constexpr int typingPause = 200;            // ms: a word is searched when it is typed, not with every letter
constexpr std::size_t mostCopied = 100'000; // more than that is a matter for an export
constexpr std::array<const char *, 3> orderNames = {"day", "amount", "time"}; // by RowOrder

struct Kinds
{
    QLatin1String value;
    bool earnings;
    bool entries;
    bool payouts;
};
constexpr std::array<Kinds, 5> kindSets = {{{QLatin1String("all"), true, true, true},
                                            {QLatin1String("work"), true, true, false},
                                            {QLatin1String("earnings"), true, false, false},
                                            {QLatin1String("entries"), false, true, false},
                                            {QLatin1String("payouts"), false, false, true}}};

/** What the vault adds to a word: the rows that hold it. */
Result<void> addRevisions(RowsSaying &rows, const Ledger &ledger, const std::string &word)
{
    auto earnings = ledger.rowsSaying(RowKind::Earning, word);
    auto entries = ledger.rowsSaying(RowKind::TimeEntry, word);
    auto payouts = ledger.rowsSaying(RowKind::Payout, word);
    for (const auto *found : {&earnings, &entries, &payouts}) {
        if (!*found)
            return tl::unexpected(found->error());
    }
    rows.earnings = std::move(*earnings);
    rows.entries = std::move(*entries);
    rows.payouts = std::move(*payouts);
    return {};
}

}

RowsModel::RowsModel(const Services &services, const BookShelf &shelf, Session &session, QObject *parent)
    : QObject(parent)
    , services_(services)
    , shelf_(shelf)
    , session_(session)
    , maker_(services, *this)
    , rows_(services)
{
    typing_.setSingleShot(true);
    typing_.setInterval(typingPause);
    connect(&typing_, &QTimer::timeout, this, &RowsModel::refresh);
    connect(&rows_, &RowListModel::selectionChanged, this, &RowsModel::selectionChanged);
    connect(&shelf, &BookShelf::changed, this, &RowsModel::refresh);
}

RowsModel *RowsModel::create(QQmlEngine *engine, QJSEngine *) { return ViewModels::of(*engine).rows(); }

QString RowsModel::title() const { return measureText(rows_.rows()->query()); }

QString RowsModel::lede() const
{
    const HiddenAmounts scope = services_.hiddenAmounts();
    return busy_ && !hasRows() ? QString() : rowsLede(rows_.rows()->sums(), rows_.rows()->query().measure);
}

QString RowsModel::meaning() const { return measureMeaning(rows_.rows()->query().measure); }

QString RowsModel::scope() const
{
    const RowQuery &query = rows_.rows()->query();
    return query.traced ? figure_.value(QStringLiteral("line")).toString() : scopeText(query, rows_.rows()->books());
}

QString RowsModel::changedNote() const
{
    if (!figure_.contains(QStringLiteral("exact")) || !read_.isEmpty() || busy_)
        return {};
    const RowSums &sums = rows_.rows()->sums();
    const bool time = unitOf(query_.measure) == MeasureUnit::Time;
    const std::int64_t now = time ? sums.seconds : sums.amounts.empty() ? 0 : sums.amounts.begin()->second;
    // Shares that came along with the figure say nothing of what the rows came to since.
    const bool asItWas = !query_.traced || shelf_.version() == figureVersion_;
    if (asItWas && now == figure_.value(QStringLiteral("exact")).toLongLong())
        return {};
    return tr("The figure that you opened was %1. Rows have changed since.")
        .arg(figure_.value(QStringLiteral("figure")).toString());
}

QString RowsModel::currency() const
{
    const auto &amounts = rows_.rows()->sums().amounts;
    return amounts.size() == 1 ? codeText(amounts.begin()->first) : QString();
}

QString RowsModel::emptyText() const
{
    if (busy_ || hasRows())
        return {};
    return read_.isEmpty() ? tr("No row on record.") : tr("No row is like that.");
}

QString RowsModel::what() const
{
    for (const Kinds &kinds : kindSets) {
        if (kinds.earnings == query_.earnings && kinds.entries == query_.entries && kinds.payouts == query_.payouts)
            return kinds.value;
    }
    return kindSets.front().value;
}

QVariantList RowsModel::whats() const
{
    QVariantList list;
    for (const Kinds &kinds : kindSets) {
        RowQuery query;
        query.earnings = kinds.earnings;
        query.entries = kinds.entries;
        query.payouts = kinds.payouts;
        list += choice(kinds.value, measureText(query));
    }
    return list;
}

bool RowsModel::isOfAFigure() const
{
    RowQuery all;
    all.earnings = query_.earnings;
    all.entries = query_.entries;
    all.payouts = query_.payouts;
    return query_ != all;
}

QString RowsModel::order() const { return QLatin1String(orderNames.at(static_cast<std::size_t>(order_))); }

QVariantList RowsModel::orders() const
{
    return {choice(QLatin1String(orderNames[0]), tr("By day")), choice(QLatin1String(orderNames[1]), tr("By amount")),
            choice(QLatin1String(orderNames[2]), tr("By time"))};
}

QString RowsModel::selectionText() const
{
    const HiddenAmounts scope = services_.hiddenAmounts();
    const RowSums &sums = rows_.selectedSums();
    if (sums.rows == 0)
        return {};
    return tr("Selected: %1, %2", "rows, their sum").arg(rowCountText(sums.rows), sumsText(sums, RowMeasure::All));
}

void RowsModel::setSearch(const QString &typed)
{
    if (typed == search_)
        return;
    search_ = typed;
    read_ = readRowSearch(search_);
    Q_EMIT searchChanged();
    typing_.start();
}

void RowsModel::setWhat(const QString &what)
{
    for (const Kinds &kinds : kindSets) {
        if (kinds.value != what || what == this->what())
            continue;
        query_.earnings = kinds.earnings;
        query_.entries = kinds.entries;
        query_.payouts = kinds.payouts;
        query_.measure = RowMeasure::All;
        figure_.clear();
        refresh();
    }
}

void RowsModel::show(const QVariantMap &rows)
{
    shown_ = true;
    query_ = rowQuery(rows);
    figure_ = rows;
    figureVersion_ = shelf_.version();
    search_.clear();
    read_ = {};
    order_ = RowOrder::Day;
    descending_ = true;
    rows_.show(std::make_shared<const RowSelection>());
    Q_EMIT searchChanged();
    refresh();
}

void RowsModel::showAll()
{
    RowQuery all;
    all.earnings = query_.earnings;
    all.entries = query_.entries;
    all.payouts = query_.payouts;
    query_ = all;
    figure_.clear();
    refresh();
}

void RowsModel::sortBy(const QString &order)
{
    for (std::size_t each = 0; each < orderNames.size(); ++each) {
        if (order != QLatin1String(orderNames.at(each)))
            continue;
        descending_ = order_ != static_cast<RowOrder>(each) || !descending_;
        order_ = static_cast<RowOrder>(each);
        refresh();
    }
}

void RowsModel::refresh()
{
    typing_.stop();
    if (!shown_)
        return;
    if (session_.state() != Session::Open) {
        forget();
        return;
    }
    Q_EMIT queryChanged();
    setBusy(true);
    searchWords();
}

/** The vault is closed: nothing of it stays, nor what was looked for in it. */
void RowsModel::forget()
{
    ++asked_;
    shown_ = false;
    query_ = {};
    figure_.clear();
    search_.clear();
    read_ = {};
    setBusy(false);
    take(std::make_shared<const RowSelection>());
    Q_EMIT queryChanged();
    Q_EMIT searchChanged();
}

/** First what the vault says of typed words, then the rows: the vault's thread is not held up by sorting. */
void RowsModel::searchWords()
{
    const int asked = ++asked_;
    RowNarrowing narrowing = read_.narrowing;
    const std::shared_ptr<const Books> books = shelf_.books();
    for (const QString &name : read_.platforms)
        narrowing.words.push_back(rowsOfPlatform(*books, name));
    for (const QString &name : read_.contracts)
        narrowing.words.push_back(rowsOfContract(*books, name));
    if (read_.words.isEmpty()) {
        select(narrowing);
        return;
    }
    whenDone(services_.lane.run([books, words = read_.words](OpenVault &open) -> Result<std::vector<RowsSaying>> {
        if (!open.ledger)
            return vaultClosed();
        std::vector<RowsSaying> saying;
        for (const QString &word : words) {
            saying.push_back(booksSaying(*books, word));
            if (const auto done = addRevisions(saying.back(), *open.ledger, word.toStdString()); !done)
                return tl::unexpected(done.error());
        }
        return saying;
    }),
             this, [this, asked, narrowing](const Result<std::vector<RowsSaying>> &saying) mutable {
                 if (asked != asked_)
                     return;
                 if (!saying) {
                     setBusy(false);
                     session_.report(saying.error());
                     return;
                 }
                 narrowing.words.insert(narrowing.words.end(), saying->begin(), saying->end());
                 select(narrowing);
             });
}

void RowsModel::select(const RowNarrowing &narrowing)
{
    RowQuery query = query_;
    RowNarrowing rest = narrowing;
    // Of all rows, one kind of figure asked for is what the list adds up; of a figure, both must hold.
    if (query.measure == RowMeasure::All && !rest.measures.empty()) {
        query.measure = rest.measures.front();
        rest.measures.erase(rest.measures.begin());
    }
    maker_.ask(
        [query, rest, order = order_, descending = descending_, shelved = shelf_.shelved(), books = shelf_.books(),
         today = services_.today(), &zones = services_.zones]() -> Rows {
            auto rows = std::make_shared<RowSelection>(RowsRead{books, shelved->reconciliation(today, zones)}, query,
                                                       rest, zones);
            rows->sort(order, descending);
            return rows;
        },
        [this, asked = asked_](const Rows &rows) {
            if (asked != asked_)
                return;
            setBusy(false);
            take(rows);
            weigh();
        });
}

void RowsModel::take(const Rows &rows)
{
    rows_.show(rows);
    grade_.clear();
    gradeName_.clear();
    Q_EMIT gradeChanged();
    Q_EMIT pageChanged();
}

void RowsModel::weigh()
{
    whenDone(services_.lane.run([rows = rows_.rows()](OpenVault &open) -> Result<std::optional<RecordGrade>> {
        if (!open.ledger)
            return vaultClosed();
        return weakestGrade(*open.ledger, *rows);
    }),
             this, [this, asked = asked_](const Result<std::optional<RecordGrade>> &grade) {
                 if (asked != asked_ || !grade || !*grade)
                     return;
                 grade_ = gradeText(**grade);
                 gradeName_ = backpay::gradeName(**grade);
                 Q_EMIT gradeChanged();
             });
}

void RowsModel::setBusy(bool busy)
{
    if (busy_ == busy)
        return;
    busy_ = busy;
    Q_EMIT busyChanged();
    Q_EMIT pageChanged();
}

void RowsModel::copySelection()
{
    const std::vector<RowRef> wanted = rows_.selectedRows();
    if (wanted.empty())
        return;
    if (wanted.size() > mostCopied) {
        Q_EMIT copied(tr("Nothing was copied: at most %1 can be copied at once.").arg(rowCountText(mostCopied)));
        return;
    }
    whenDone(services_.lane.run([rows = rows_.rows(), wanted](OpenVault &open) -> Result<QString> {
        if (!open.ledger)
            return vaultClosed();
        const auto stored = storedRows(*open.ledger, *rows, wanted);
        if (!stored)
            return tl::unexpected(stored.error());
        QString table = rowTableHead();
        for (std::size_t place = 0; place < wanted.size(); ++place)
            table += rowTableLine(*rows, wanted[place], (*stored)[place].value_or(StoredRow{}));
        return table;
    }),
             this, [this, count = wanted.size()](const Result<QString> &table) {
                 if (!table) {
                     session_.report(table.error());
                     return;
                 }
                 copyFromVault(*table);
                 Q_EMIT copied(tr("Copied: %1.").arg(rowCountText(static_cast<std::int64_t>(count))));
             });
}

}
