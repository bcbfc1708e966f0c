// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/snapshot_comparison.h"

#include "app/text/import_text.h"
#include "app/text/lede_text.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"
#include "app/viewmodels/changed_rows.h"
#include "app/viewmodels/view_models.h"
#include "app/viewmodels/when_done.h"

#include <algorithm>

namespace backpay {

namespace {

// Of each kind of change, so that two large exports are few rows.
constexpr std::size_t rowsShown = 200;

}

SnapshotComparison::SnapshotComparison(const Services &services, Session &session, QObject *parent)
    : QObject(parent)
    , services_(services)
    , session_(session)
    , rows_(ChangedRow::staticMetaObject)
{
    // Either export may be taken back, and with the vault locked nothing of it may stay in sight.
    connect(&session, &Session::stateChanged, this, &SnapshotComparison::close);
    connect(&session, &Session::booksChanged, this, &SnapshotComparison::close);
}

SnapshotComparison *SnapshotComparison::create(QQmlEngine *engine, QJSEngine *)
{
    return ViewModels::of(*engine).snapshotComparison();
}

void SnapshotComparison::open(const QString &uuid)
{
    const auto job = [uuid = uuid.toStdString(), today = services_.today(),
                      services = services_](OpenVault &vault) -> Result<Page> {
        const HiddenAmounts scope = services.hiddenAmounts();
        if (!vault.ledger)
            return vaultClosed();
        return compare(*vault.ledger, uuid, today);
    };
    whenDone(services_.lane.run(job), this, [this, round = ++round_](const Result<Page> &page) {
        if (round != round_)
            return;
        if (page)
            show(*page);
        else
            session_.report(page.error());
    });
}

void SnapshotComparison::close()
{
    ++round_;
    if (!active_)
        return;
    active_ = false;
    page_ = {};
    rows_.setRows(page_.rows);
    Q_EMIT changed();
}

Result<SnapshotComparison::Page> SnapshotComparison::compare(const Ledger &ledger, const std::string &uuid,
                                                             DayNumber today)
{
    const Result<std::vector<ImportRecord>> imports = ledger.imports();
    if (!imports)
        return tl::unexpected(imports.error());
    const auto import =
        std::find_if(imports->begin(), imports->end(), [&](const ImportRecord &record) { return record.uuid == uuid; });
    if (import == imports->end())
        return fail(ErrorCode::ImportUnknown, {uuid});
    const Result<SnapshotChanges> changes = ledger.changes(import->before, uuid, rowsShown);
    if (!changes)
        return tl::unexpected(changes.error());
    Page page;
    page.lede = comparisonLede(changes->appeared, changes->changed, changes->vanished);
    page.sourceName = backpay::sourceName(changes->second.source);
    page.before = dayText(whenOf(changes->first.importedAt).day, today);
    page.beforeFile = shownText(changes->first.fileName);
    page.after = dayText(whenOf(changes->second.importedAt).day, today);
    page.afterFile = shownText(changes->second.fileName);
    for (const RowChange &change : changes->rows)
        page.rows.append(changedRow(change, today));
    if (std::max({changes->appeared, changes->changed, changes->vanished}) > static_cast<std::int64_t>(rowsShown))
        page.note = tr("The first %1 of each kind are shown.").arg(countText(rowsShown));
    return page;
}

void SnapshotComparison::show(const Page &page)
{
    active_ = true;
    page_ = page;
    rows_.setRows(page_.rows);
    Q_EMIT changed();
}

}
