// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/own_shares.h"
#include "core/analysis/reconciliation.h"
#include "core/domain/records.h"
#include "core/time/pay_calendar.h"
#include "core/time/zone_resolver.h"

#include <set>
#include <string>
#include <vector>

namespace backpay {

/** What is known of how one platform pays, beside the worker's own records. */
struct PlatformTerms
{
    std::string id;   // first part of the ids of its sources: "mturk"
    std::string name; // as rows name it: "Amazon Mechanical Turk"
    PayCalendar calendar;
    std::set<std::string, std::less<>> overCapTypes;  // pay types of time beyond a task's cap, as written
    std::set<std::string, std::less<>> trainingTypes; // pay types of paid training
};

/** The calendars among the terms, as matching takes them. */
[[nodiscard]] std::vector<PlatformCalendar> calendarsOf(const std::vector<PlatformTerms> &platforms);

/**
 * The records with each earning's day by its contract's calendar, and names for its pay types: what every rule reads.
 * All it is made of outlives it.
 */
class CaseFacts
{
public:
    CaseFacts(const Records &records, const std::vector<PlatformTerms> &platforms, DayNumber asOf,
              const ZoneResolver &zones);

    [[nodiscard]] const Records &records() const { return records_; }
    [[nodiscard]] const Books &books() const { return records_.books; }
    [[nodiscard]] const Reconciliation &reconciliation() const { return reconciliation_; }
    [[nodiscard]] DayNumber asOf() const { return asOf_; }
    [[nodiscard]] const ZoneResolver &zones() const { return zones_; }
    [[nodiscard]] const std::vector<PlatformTerms> &platforms() const { return platforms_; }

    [[nodiscard]] const std::optional<DayNumber> &dayOf(std::size_t earning) const { return days_[earning]; }
    /** Own time day by day, by entry, with what of it no row of the platform covers. */
    [[nodiscard]] const std::vector<OwnPart> &ownParts() const { return ownParts_; }
    [[nodiscard]] const Contract &contract(std::uint32_t index) const { return books().contracts[index]; }
    /** Null where nothing is known of the platform. */
    [[nodiscard]] const PlatformTerms *termsOf(std::string_view platform) const;

    enum class PayClass : std::uint8_t {
        Task,    // work, at the rate of the work
        OverCap, // time beyond a task's cap
        Training,
        Bonus, // a row that brings bonus money only
    };
    [[nodiscard]] PayClass classOf(std::size_t earning) const;

private:
    const Records &records_;
    const std::vector<PlatformTerms> &platforms_;
    DayNumber asOf_;
    const ZoneResolver &zones_;
    Reconciliation reconciliation_;
    std::vector<std::optional<DayNumber>> days_;
    std::vector<OwnPart> ownParts_;
    std::vector<const PlatformTerms *> termsOfContract_;
    std::vector<std::vector<PayClass>> classOfType_; // by index into platforms_, then by word
};

}
