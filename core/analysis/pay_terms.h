// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/books.h"
#include "core/time/pay_calendar.h"
#include "core/time/zone_resolver.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace backpay {

/** A pay period: how it is counted and its last day, in the payer's zone for a week. */
struct PayPeriodKey
{
    PayoutSchedule schedule = PayoutSchedule::Weekly;
    DayNumber lastDay = 0;

    friend auto operator<=>(const PayPeriodKey &, const PayPeriodKey &) = default;
};

/**
 * When one platform pays for a row of work. Asked about rows in the order of their time it looks a pay week up once,
 * because asking a zone costs more than a match.
 */
class PayTerms
{
public:
    /** `calendar` may be null: nothing is known of the platform then. Both outlive the terms. */
    PayTerms(const PayCalendar *calendar, const ZoneResolver &zones);

    /**
     * The days on which the money for work of `day` may arrive, the last of them its due day: the contract's own number
     * of days where it states one, else what the calendar says; of several ways of being paid the first and the last
     * day of all of them. Nothing where neither says enough: not for work that is paid when the worker asks.
     */
    [[nodiscard]] std::optional<DayRange> expected(const When &when, DayNumber day, const Contract &contract);
    /** The pay periods of the calendar that hold it; `periods` is overwritten. */
    void periods(const When &when, DayNumber day, std::vector<PayPeriodKey> &periods);

private:
    [[nodiscard]] std::optional<DayNumber> weekEnd(const When &when, DayNumber day);

    const PayCalendar *calendar_;
    const ZoneResolver &zones_;
    std::optional<PayPeriod> week_; // the one looked up last
};

}
