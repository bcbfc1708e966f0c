// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/viewmodels/view_fixture.h"

#include "app/text/error_text.h"

namespace backpay {

/** The books of the open vault with what is known of payments, as the pages read them. */
inline RowsRead booksOf(ViewFixture &fixture)
{
    auto future = fixture.lane.run([&](OpenVault &open) {
        auto matched = matchedBooks(*open.ledger);
        if (!matched)
            qFatal("%s", errorText(matched.error()).toUtf8().constData());
        auto books = std::make_shared<const Books>(std::move(matched->books));
        auto made = books->payouts.empty() ? nullptr
                                           : std::make_shared<const Reconciliation>(
                                               reconcile(*books, platformCalendars(fixture.catalogue.platforms()),
                                                         fixture.services.today(), matched->decisions, fixture.zones));
        return RowsRead{books, made};
    });
    future.waitForFinished();
    return future.result();
}

/** Until nothing is read and no page is made any more. */
inline void settle(ViewFixture &fixture)
{
    for (int round = 0; round < 3; ++round) {
        fixture.lane.waitUntilIdle();
        fixture.readers.waitForDone();
        QTest::qWait(20);
    }
}

/** The made-up histories, with Pay and the contracts made; the fixture was given their folder. */
inline void openSample(ViewFixture &fixture)
{
    fixture.session().trySample();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.session().state(), Session::Open, patience);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.models->pay()->hasRecords() && fixture.models->contracts()->count() > 0, patience);
    settle(fixture);
}

}
