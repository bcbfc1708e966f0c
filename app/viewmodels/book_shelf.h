// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/session.h"
#include "app/viewmodels/when_done.h"
#include "core/domain/books.h"

#include <QFuture>
#include <QObject>
#include <QtConcurrent>

#include <memory>
#include <type_traits>
#include <utility>

namespace backpay {

/** The books as the pages read them: one copy in memory, read again when rows changed, let go when the vault is locked.
 */
class BookShelf : public QObject
{
    Q_OBJECT

public:
    BookShelf(const Services &services, Session &session, QObject *parent = nullptr);

    /** Never null; empty while no vault is open. */
    [[nodiscard]] std::shared_ptr<const Books> books() const { return books_; }

Q_SIGNALS:
    void changed();

private:
    void read();
    void letGo();

    const Services &services_;
    Session &session_;
    std::shared_ptr<const Books> books_;
};

/**
 * Makes pages off the GUI thread. Of several asked for in a row only the last is delivered, in the thread of `receiver`
 * and only while it lives.
 */
class PageMaker
{
public:
    PageMaker(const Services &services, QObject &receiver)
        : services_(services)
        , receiver_(receiver)
    {
    }

    template <class Make, class Show>
    void ask(Make make, Show show)
    {
        using Page = std::invoke_result_t<Make &>;
        const int asked = ++asked_;
        whenDone(QtConcurrent::run(&services_.readers, std::move(make)), &receiver_,
                 [this, asked, show = std::move(show)](const Page &page) {
                     if (asked == asked_)
                         show(page);
                 });
    }

private:
    const Services &services_;
    QObject &receiver_;
    int asked_ = 0;
};

}
