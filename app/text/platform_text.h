// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/pay_calendar.h"
#include "platform-importers/engine/platform.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace backpay {

/** "Platform", "Time tracker", "Wallet or bank". */
[[nodiscard]] QString platformRoleText(PlatformRole role);
/** "Documented: talent.docs.mercor.com (checked 25 November 2026)": how sure a fact is, who says so, and since when. */
[[nodiscard]] QString originText(const FactOrigin &origin);

/** A fact for people: what it is about, what is known, what no rule says of it, and where it is from. */
struct FactWords
{
    QString label;
    QString text;
    QStringList notes;
    QString origin;
};
/** All that a platform's folder says of how and when it pays, in the order people ask. */
[[nodiscard]] std::vector<FactWords> platformFacts(const Platform &platform);

/** "Saturday to Friday, by the clock of Asia/Kolkata" */
[[nodiscard]] QString payWeekText(const PayWeek &week);
/** "Weekly, on Wednesday; the money arrives at most 1 day later; through Stripe" */
[[nodiscard]] QString payoutText(const PayoutRule &rule);

}
