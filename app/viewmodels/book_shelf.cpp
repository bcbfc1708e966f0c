// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/book_shelf.h"

namespace backpay {

BookShelf::BookShelf(const Services &services, Session &session, QObject *parent)
    : QObject(parent)
    , services_(services)
    , session_(session)
    , books_(std::make_shared<const Books>())
{
    connect(&session, &Session::booksChanged, this, &BookShelf::read);
    connect(&session, &Session::stateChanged, this, &BookShelf::letGo);
}

void BookShelf::read()
{
    whenDone(services_.lane.run([](OpenVault &open) -> Result<std::shared_ptr<const Books>> {
        if (!open.ledger)
            return vaultClosed();
        Result<Books> books = open.ledger->books();
        if (!books)
            return tl::unexpected(books.error());
        return std::make_shared<const Books>(std::move(*books));
    }),
             this, [this](const Result<std::shared_ptr<const Books>> &books) {
                 if (session_.state() != Session::Open)
                     return;
                 if (!books) {
                     session_.report(books.error());
                     return;
                 }
                 books_ = *books;
                 Q_EMIT changed();
             });
}

void BookShelf::letGo()
{
    if (session_.state() == Session::Open)
        return;
    books_ = std::make_shared<const Books>();
    Q_EMIT changed();
}

}
