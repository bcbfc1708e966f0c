// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/book_shelf.h"

namespace backpay {

std::shared_ptr<const Reconciliation> ShelvedBooks::reconciliation(DayNumber asOf, const ZoneResolver &zones) const
{
    if (matched_.books.payouts.empty())
        return nullptr;
    const std::scoped_lock lock(making_);
    if (!made_ || made_->asOf != asOf)
        made_ = std::make_shared<const Reconciliation>(
            reconcile(matched_.books, calendars_, asOf, matched_.decisions, zones));
    return made_;
}

BookShelf::BookShelf(const Services &services, Session &session, QObject *parent)
    : QObject(parent)
    , services_(services)
    , session_(session)
    , shelved_(std::make_shared<const ShelvedBooks>())
{
    connect(&session, &Session::booksChanged, this, &BookShelf::read);
    connect(&session, &Session::stateChanged, this, &BookShelf::letGo);
}

void BookShelf::read()
{
    whenDone(services_.lane.run([&catalogue = services_.catalogue](
                                    OpenVault &open) -> Result<std::shared_ptr<const ShelvedBooks>> {
        if (!open.ledger)
            return vaultClosed();
        Result<MatchedBooks> books = matchedBooks(*open.ledger);
        if (!books)
            return tl::unexpected(books.error());
        return std::make_shared<const ShelvedBooks>(std::move(*books), platformCalendars(catalogue.platforms()));
    }),
             this, [this](const Result<std::shared_ptr<const ShelvedBooks>> &shelved) {
                 if (session_.state() != Session::Open)
                     return;
                 if (!shelved) {
                     session_.report(shelved.error());
                     return;
                 }
                 shelved_ = *shelved;
                 ++version_;
                 Q_EMIT changed();
             });
}

void BookShelf::letGo()
{
    if (session_.state() == Session::Open)
        return;
    shelved_ = std::make_shared<const ShelvedBooks>();
    ++version_;
    const PageMaker::AtOnce scope;
    Q_EMIT changed();
}

}
