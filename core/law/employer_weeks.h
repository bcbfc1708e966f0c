// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/books.h"
#include "core/law/rule_book.h"
#include "core/law/week_facts.h"
#include "core/time/zone_resolver.h"

#include <string>
#include <vector>

namespace backpay {

/**
 * The weeks of one platform at one place, as the wage engine takes them. A platform's projects are one employer's (29
 * CFR 778.103); two platforms are two employers and never summed.
 */
struct EmployerWeeks
{
    std::string platform;
    std::vector<std::string> contracts; // keys, sorted
    WageScenario scenario;              // its regimes: those of the country for all its places, or those of one place
};

/**
 * The books by platform, place and workweek. Hours worked of a day: the platform's time and the own time that it does
 * not cover, breaks left out; the latter is unpaid. Pay: what is earned or still pending, so that a shortfall never
 * rests on money that may yet be decided; rows that were lost, returned or timed out bring their time only. Work pay of
 * a contract with a stated rate is hourly pay of its time, else pay by the task. A place's workweek starts when its
 * first contract's does. Contracts without a platform, place or dated row are left out. Where a platform's pay at a
 * place is in several currencies the scenario has none ("XXX"), and nothing is compared.
 */
[[nodiscard]] std::vector<EmployerWeeks> employerWeeks(const Books &books, const RuleBook &rules,
                                                       const ZoneResolver &zones);

}
