// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/claims_text.h"

#include "app/i18n/language.h"
#include "app/text/lede_text.h"
#include "app/text/number_text.h"

namespace backpay {

QString ClaimsText::lede(int findings)
{
    return tr("%1 findings on three tracks, never added together.", nullptr, pluralOf(findings))
        .arg(countWord(static_cast<std::size_t>(findings)));
}

QString ClaimsText::ledeWithout(bool hasRecords)
{
    return hasRecords ? tr("Nothing found in the records so far.") : tr("No record to look at yet.");
}

QString ClaimsText::findings(std::size_t count)
{
    return tr("%1 findings", nullptr, pluralOf(count)).arg(countText(static_cast<qint64>(count)));
}

QString ClaimsText::findings(std::size_t count, std::size_t lines)
{
    if (lines == count)
        return findings(count);
    return tr("%1, %2 lines week by week").arg(findings(count), countText(static_cast<qint64>(lines)));
}

QString ClaimsText::weeks(int count) { return tr("%1 weeks", nullptr, pluralOf(count)).arg(countText(count)); }

QString ClaimsText::weekFrom(const QString &day) { return tr("Week from %1").arg(day); }

QString ClaimsText::records(int count) { return tr("%1 records", nullptr, pluralOf(count)).arg(countText(count)); }

QString ClaimsText::span(const QString &from, const QString &to) { return tr("%1 to %2").arg(from, to); }

QString ClaimsText::percentDown(const QString &percent) { return tr("−%1%").arg(percent); }

QString ClaimsText::needs(const QString &missing) { return tr("Needs: %1").arg(missing); }

QString ClaimsText::cannotCompute(const QString &title) { return tr("Cannot compute yet: %1").arg(title); }

QString ClaimsText::oneSource() { return tr("one secondary source"); }

QString ClaimsText::withoutPlace(int contracts)
{
    return tr("%1 contracts have no place of work: no law is applied to them. Set it on the contract's page.", nullptr,
              pluralOf(contracts))
        .arg(countWord(static_cast<std::size_t>(contracts)));
}

QString ClaimsText::findingLede(const QString &title, Track track)
{
    return track == Track::Record ? tr("%1, as the records show it.").arg(title)
                                  : tr("Possible shortfall: %1.").arg(title);
}

QString ClaimsText::byHand() { return tr("written down by hand"); }

QString ClaimsText::moreRecords(int count)
{
    return tr("%1 more are not listed here. The command line lists them all: findings").arg(countText(count));
}

QString ClaimsText::historyLeaves() { return tr("what was not exported may be gone from this day on"); }

QString ClaimsText::recordKind(RowKind kind)
{
    switch (kind) {
    case RowKind::Earning: return tr("Earning");
    case RowKind::TimeEntry: return tr("Own time");
    case RowKind::Payout: return tr("Payout");
    case RowKind::StatedRate: return tr("Stated rate");
    case RowKind::Cancellation: return tr("Cancellation");
    case RowKind::Expense: return tr("Expense");
    }
    return {};
}

}
