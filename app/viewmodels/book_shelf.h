// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/payout_matches.h"
#include "app/viewmodels/session.h"
#include "app/viewmodels/when_done.h"
#include "core/domain/books.h"

#include <QFuture>
#include <QObject>
#include <QtConcurrent>

#include <memory>
#include <mutex>
#include <type_traits>
#include <utility>
#include <vector>

namespace backpay {

/**
 * Books with what the user said of their matches. The reconciliation is made when a page first asks for it, in that
 * page's thread, and kept: several pages may ask at once.
 */
class ShelvedBooks
{
public:
    ShelvedBooks() = default;
    ShelvedBooks(MatchedBooks &&matched, std::vector<PlatformCalendar> calendars)
        : matched_(std::move(matched))
        , calendars_(std::move(calendars))
    {
    }

    [[nodiscard]] const Books &books() const { return matched_.books; }
    /** Null where no payout is recorded: nothing is received then, and nothing late. */
    [[nodiscard]] std::shared_ptr<const Reconciliation> reconciliation(DayNumber asOf, const ZoneResolver &zones) const;

private:
    MatchedBooks matched_;
    std::vector<PlatformCalendar> calendars_;
    mutable std::mutex making_;
    mutable std::shared_ptr<const Reconciliation> made_;
};

/** The books as the pages read them: one copy in memory, read again when rows changed, let go when the vault is locked.
 */
class BookShelf : public QObject
{
    Q_OBJECT

public:
    BookShelf(const Services &services, Session &session, QObject *parent = nullptr);

    /** Never null; empty while no vault is open. */
    [[nodiscard]] std::shared_ptr<const Books> books() const { return {shelved_, &shelved_->books()}; }
    /** The same books with their matches. */
    [[nodiscard]] std::shared_ptr<const ShelvedBooks> shelved() const { return shelved_; }
    /** Which books these are: changed() with the same ones means that their words are to be made anew. */
    [[nodiscard]] int version() const { return version_; }
    /** Has every page made anew from the same books. */
    void showAgain() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();

private:
    void read();
    void letGo();

    const Services &services_;
    Session &session_;
    std::shared_ptr<const ShelvedBooks> shelved_;
    int version_ = 0;
};

/**
 * Makes pages off the GUI thread, with amounts hidden where they are to be. Of several asked for in a row only the last
 * is delivered, in the thread of `receiver` and only while it lives.
 */
class PageMaker
{
public:
    PageMaker(const Services &services, QObject &receiver)
        : services_(services)
        , receiver_(receiver)
    {
    }

    /** While one lives pages are made where they are asked for: those of a closed vault, which are empty, stay not
     * even as long as the readers are busy. In the window's thread only. */
    class AtOnce
    {
    public:
        AtOnce() { atOnce_ = true; }
        ~AtOnce() { atOnce_ = false; }
        AtOnce(const AtOnce &) = delete;
        AtOnce &operator=(const AtOnce &) = delete;
    };

    template <class Make, class Show>
    void ask(Make make, Show show)
    {
        using Page = std::invoke_result_t<Make &>;
        const int asked = ++asked_;
        if (atOnce_) {
            const HiddenAmounts scope = services_.hiddenAmounts();
            const Page page = make();
            show(page);
            return;
        }
        auto hiding = [make = std::move(make), services = services_]() mutable {
            const HiddenAmounts scope = services.hiddenAmounts();
            return make();
        };
        whenDone(QtConcurrent::run(&services_.readers, std::move(hiding)), &receiver_,
                 [this, asked, show = std::move(show)](const Page &page) {
                     if (asked == asked_)
                         show(page);
                 });
    }

private:
    const Services &services_;
    QObject &receiver_;
    int asked_ = 0;
    inline static bool atOnce_ = false;
};

}
