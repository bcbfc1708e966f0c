// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/matches_model.h"

#include "app/viewmodels/view_models.h"

#include <utility>

namespace backpay {

namespace {

/** What was said of payouts before and after a decision. */
struct Decided
{
    PayoutDecisions before;
    PayoutDecisions after;
};

/** Puts back what was said of a payout, by its revision as text. */
Result<void> putBack(OpenVault &open, const std::string &payout, const PayoutDecisions &said)
{
    return open.ledger->putBackDecisions(QString::fromStdString(payout).toLongLong(), said);
}

/** Keeps the match as the reconciliation has it, or takes it apart. */
Result<void> decideAsShown(Ledger &ledger, const ShelvedBooks &shelved, const Reconciliation *made, std::int64_t payout,
                           bool confirmed)
{
    if (made != nullptr) {
        const Books &books = shelved.books();
        for (const SameMoney &same : made->sameMoney) {
            if (books.payouts[same.again].revision == payout)
                return ledger.decideSameMoney(payout, books.payouts[same.counted].revision, confirmed);
        }
    }
    const auto shares = made != nullptr ? matchedShares(shelved.books(), *made, payout) : std::vector<MatchShare>();
    if (confirmed)
        return ledger.confirmMatch(payout, shares);
    std::vector<std::int64_t> earnings;
    for (const MatchShare &share : shares)
        earnings.push_back(share.earning);
    return ledger.breakMatch(payout, earnings);
}

}

MatchesModel::MatchesModel(const Services &services, const BookShelf &shelf, Session &session, UndoStack &undo,
                           QObject *parent)
    : QObject(parent)
    , services_(services)
    , shelf_(shelf)
    , session_(session)
    , undo_(undo)
    , maker_(services, *this)
    , detailMaker_(services, *this)
    , rows_(PayoutMatchRow::staticMetaObject)
{
    connect(&shelf, &BookShelf::changed, this, &MatchesModel::refresh);
    show(matchesPage({}, nullptr, services.today()));
}

MatchesModel *MatchesModel::create(QQmlEngine *engine, QJSEngine *) { return ViewModels::of(*engine).matches(); }

void MatchesModel::setActive(bool active)
{
    if (active == active_)
        return;
    active_ = active;
    close();
    Q_EMIT activeChanged();
}

void MatchesModel::refresh()
{
    if (std::exchange(version_, shelf_.version()) != shelf_.version())
        close(); // revisions may be others now
    else if (payout_ != 0)
        readDetail();
    maker_.ask(
        [shelved = shelf_.shelved(), today = services_.today(), &zones = services_.zones] {
            return matchesPage(shelved->books(), shelved->reconciliation(today, zones).get(), today);
        },
        [this](const MatchesPage &page) { show(page); });
}

void MatchesModel::show(const MatchesPage &page)
{
    page_ = page;
    rows_.setRows(page.rows);
    Q_EMIT pageChanged();
}

void MatchesModel::showDetail(const QVariantMap &detail)
{
    detail_ = detail;
    Q_EMIT detailChanged();
}

void MatchesModel::open(int row)
{
    if (row < 0 || row >= page_.rows.size())
        return;
    payout_ = page_.rows[row].payout;
    readDetail();
}

void MatchesModel::readDetail()
{
    detailMaker_.ask(
        [shelved = shelf_.shelved(), payout = payout_, today = services_.today(), &zones = services_.zones] {
            const auto made = shelved->reconciliation(today, zones);
            return made ? matchDetail(shelved->books(), *made, payout, today, zones) : QVariantMap();
        },
        [this](const QVariantMap &detail) {
            if (payout_ != 0)
                showDetail(detail);
        });
}

void MatchesModel::close()
{
    payout_ = 0;
    showDetail({});
}

void MatchesModel::back()
{
    if (payout_ != 0)
        close();
    else
        setActive(false);
}

void MatchesModel::confirm() { decide(true); }

void MatchesModel::breakApart() { decide(false); }

void MatchesModel::decide(bool confirmed)
{
    if (busy_ || payout_ == 0)
        return;
    busy_ = true;
    Q_EMIT detailChanged();
    const auto job = [confirmed, payout = payout_, shelved = shelf_.shelved(), today = services_.today(),
                      &zones = services_.zones](OpenVault &open) -> Result<Decided> {
        if (!open.ledger)
            return vaultClosed();
        auto before = open.ledger->payoutDecisions();
        if (!before)
            return tl::unexpected(before.error());
        const auto made = shelved->reconciliation(today, zones);
        if (const auto done = decideAsShown(*open.ledger, *shelved, made.get(), payout, confirmed); !done)
            return tl::unexpected(done.error());
        auto after = open.ledger->payoutDecisions();
        if (!after)
            return tl::unexpected(after.error());
        return Decided{std::move(*before), std::move(*after)};
    };
    whenDone(services_.lane.run(job), this, [this, confirmed, payout = payout_](const Result<Decided> &done) {
        busy_ = false;
        Q_EMIT detailChanged();
        if (!done) {
            session_.report(done.error());
            return;
        }
        const std::string id = std::to_string(payout);
        undo_.push(confirmed ? tr("match confirmed") : tr("match taken apart"),
                   takeBack(
                       id,
                       [before = done->before](OpenVault &open, const std::string &again) {
                           return putBack(open, again, before);
                       },
                       [id, after = done->after](OpenVault &open) -> Result<std::string> {
                           const auto again = putBack(open, id, after);
                           return again ? Result<std::string>(id) : tl::unexpected(again.error());
                       }));
        session_.booksWereChanged();
        Q_EMIT decided(confirmed ? tr("Match confirmed.") : tr("Match taken apart."));
    });
}

}
