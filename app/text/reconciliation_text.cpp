// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/reconciliation_text.h"

#include "app/i18n/language.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"
#include "app/text/vocabulary_text.h"

#include <QCoreApplication>

namespace backpay {

namespace {

class ReconciliationText
{
    Q_DECLARE_TR_FUNCTIONS(ReconciliationText)

public:
    static QString reason(MatchReason reason)
    {
        switch (reason) {
        case MatchReason::Confirmed: return tr("confirmed by you");
        case MatchReason::SameAmount: return tr("one earning of this amount");
        case MatchReason::PayPeriod: return tr("a whole pay period");
        case MatchReason::RunOfDays: return tr("days that sum to this amount");
        case MatchReason::LumpSum: return tr("a lump sum, the oldest unpaid first");
        }
        return {};
    }
    static QString takenBack(MatchReason reason)
    {
        switch (reason) {
        case MatchReason::Confirmed: return tr("taken back, confirmed by you");
        case MatchReason::SameAmount: return tr("one adjustment of this amount");
        case MatchReason::PayPeriod: return tr("adjustments of a whole pay period");
        case MatchReason::RunOfDays:
        case MatchReason::LumpSum: return tr("taken back, the latest received first");
        }
        return {};
    }
    static QString sameMoney(const QString &day, bool confirmed)
    {
        return confirmed ? tr("same money as the payout of %1, confirmed by you; counted once").arg(day)
                         : tr("same money as the payout of %1 in another source; counted once").arg(day);
    }
    static QString toldAgain(std::size_t rows)
    {
        return tr("%Ln other rows tell of the same money; it is counted once", nullptr, static_cast<int>(rows));
    }
    static QString ageing(std::size_t bucket)
    {
        switch (bucket) {
        case 0: return tr("1 to 7 days late");
        case 1: return tr("8 to 30 days late");
        case 2: return tr("31 to 90 days late");
        default: return tr("over 90 days late");
        }
    }
    static QString daysLate(DayNumber days) { return tr("%1 days late", nullptr, pluralOf(days)).arg(countText(days)); }
    static QString noPayout(const QString &platform)
    {
        return tr("No payout of %1 is recorded, so nothing of it is counted as received or overdue. Import your "
                  "payouts, or add one by hand.")
            .arg(platform);
    }
};

}

QString matchReasonText(MatchReason reason) { return ReconciliationText::reason(reason); }

QString takenBackText(MatchReason reason) { return ReconciliationText::takenBack(reason); }

QString sameMoneyText(const QString &day, bool confirmed) { return ReconciliationText::sameMoney(day, confirmed); }

QString toldAgainText(std::size_t rows) { return ReconciliationText::toldAgain(rows); }

QString ageingText(std::size_t bucket) { return ReconciliationText::ageing(bucket); }

QString daysLateText(DayNumber days) { return ReconciliationText::daysLate(days); }

QString noPayoutNote(std::string_view platform) { return ReconciliationText::noPayout(platformText(platform)); }

}
