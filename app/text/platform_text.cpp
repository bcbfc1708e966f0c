// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/platform_text.h"

#include "app/i18n/language.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"

#include <QCoreApplication>

namespace backpay {

namespace {

/** Room for the longest sentence of a platform folder. */
constexpr qsizetype longText = 400;

QString shown(const std::string &text) { return shownText(text, longText); }

QString dayName(Weekday weekday) { return wordsLocale().standaloneDayName(static_cast<int>(weekday) + 1); }

class PlatformText
{
    Q_DECLARE_TR_FUNCTIONS(PlatformText)

public:
    [[nodiscard]] static QString role(PlatformRole role)
    {
        switch (role) {
        case PlatformRole::Platform: return tr("Platform");
        case PlatformRole::Tracker: return tr("Time tracker");
        case PlatformRole::Wallet: return tr("Wallet or bank");
        case PlatformRole::Hand: return tr("Your own notes");
        }
        return {};
    }

    [[nodiscard]] static QString origin(const FactOrigin &origin)
    {
        const QString checked = longDayText(origin.checked);
        switch (origin.certainty) {
        case FactCertainty::Documented: return tr("Documented: %1 (checked %2)").arg(shown(origin.source), checked);
        case FactCertainty::SeenInCode: return tr("Seen in code: %1 (checked %2)").arg(shown(origin.source), checked);
        case FactCertainty::Hearsay: return tr("Hearsay: %1 (checked %2)").arg(shown(origin.source), checked);
        case FactCertainty::NotVerified: return tr("Not verified: %1 (checked %2)").arg(shown(origin.source), checked);
        }
        return {};
    }

    [[nodiscard]] static QString week(const PayWeek &week)
    {
        constexpr int daysToLast = 6;
        const QString first = dayName(week.starts);
        const QString last = dayName(static_cast<Weekday>((static_cast<int>(week.starts) + daysToLast) % 7));
        const QString time = QStringLiteral("%1:%2")
                                 .arg(week.second / 3600, 2, 10, QLatin1Char('0'))
                                 .arg(week.second / 60 % 60, 2, 10, QLatin1Char('0'));
        const QString span = week.second == 0 ? tr("%1 to %2", "weekdays, both included").arg(first, last)
                                              : tr("%1 %2 to the next %1 %2", "weekday and time").arg(first, time);
        return week.zone.empty() ? tr("%1; in which zone is not known").arg(span)
                                 : tr("%1, by the clock of %2").arg(span, shownText(week.zone));
    }

    [[nodiscard]] static QString schedule(const PayoutRule &rule)
    {
        const auto [first, second] = rule.days.value_or(std::pair(0, 0));
        switch (rule.schedule) {
        case PayoutSchedule::Weekly:
            return rule.weekday ? tr("Weekly, on %1").arg(dayName(*rule.weekday)) : tr("Weekly");
        case PayoutSchedule::SemiMonthly:
            return tr("Twice a month: on day %1 for days 1 to 15, on day %2 of the next month for the others")
                .arg(first)
                .arg(second);
        case PayoutSchedule::Monthly:
            return first == second ? tr("Monthly, on day %1 of the next month").arg(first)
                                   : tr("Monthly, on days %1 to %2 of the next month").arg(first).arg(second);
        case PayoutSchedule::OnRequest: return tr("When you withdraw");
        }
        return {};
    }

    [[nodiscard]] static QString lag(const PayoutLag &lag)
    {
        if (lag.most == 0)
            return tr("the money arrives on that day");
        if (lag.least == lag.most)
            return tr("the money arrives %1 later").arg(dayCount(lag.most, lag.workingDays));
        if (lag.least == 0)
            return tr("the money arrives at most %1 later").arg(dayCount(lag.most, lag.workingDays));
        return tr("the money arrives %1 to %2 later").arg(lag.least).arg(dayCount(lag.most, lag.workingDays));
    }
    [[nodiscard]] static QString dayCount(std::int32_t days, bool working)
    {
        const QString text =
            working ? tr("%1 working days", nullptr, pluralOf(days)) : tr("%1 days", nullptr, pluralOf(days));
        return unbroken(text.arg(countText(days)));
    }
    [[nodiscard]] static QString hourCount(std::int32_t hours)
    {
        return unbroken(tr("%1 hours", nullptr, pluralOf(hours)).arg(countText(hours)));
    }
    [[nodiscard]] static QString through(const std::string &method) { return tr("through %1").arg(shown(method)); }

    [[nodiscard]] static QString approval(const ApprovalRule &rule)
    {
        return tr("Work that nobody reviews counts as approved after %1").arg(dayCount(rule.days, false));
    }
    [[nodiscard]] static QString dispute(const DisputeWindow &window)
    {
        return window.days ? tr("Until %1 after the pay week").arg(dayCount(*window.days, false))
                           : tr("During the next pay week only");
    }
    [[nodiscard]] static QString history(const HistoryWindow &window)
    {
        return tr("The last %1 are shown").arg(dayCount(window.days, false));
    }
    [[nodiscard]] static QString withdrawal(const WithdrawalRule &rule)
    {
        QStringList parts;
        if (rule.hourlyHours)
            parts += tr("hourly pay %1 after it was reported").arg(hourCount(*rule.hourlyHours));
        if (rule.taskHours)
            parts += tr("task pay %1 after it was reported").arg(hourCount(*rule.taskHours));
        if (rule.betweenHours)
            parts += tr("%1 between two withdrawals").arg(hourCount(*rule.betweenHours));
        return parts.join(QStringLiteral("; "));
    }

    [[nodiscard]] static QString weekLabel() { return tr("Pay week"); }
    [[nodiscard]] static QString payoutLabel() { return tr("Pays"); }
    [[nodiscard]] static QString approvalLabel() { return tr("Approval"); }
    [[nodiscard]] static QString disputeLabel() { return tr("Disputes"); }
    [[nodiscard]] static QString historyLabel() { return tr("History"); }
    [[nodiscard]] static QString withdrawalLabel() { return tr("Can be withdrawn"); }
    [[nodiscard]] static QString payersLabel() { return tr("Named in payment files"); }
    [[nodiscard]] static QString noteLabel() { return tr("Also"); }
};

template <class Fact>
FactWords words(const QString &label, const QString &text, const Sourced<Fact> &fact)
{
    QStringList notes;
    for (const std::string &note : fact.notes)
        notes += shown(note);
    return {label, text, notes, PlatformText::origin(fact.origin)};
}

}

QString platformRoleText(PlatformRole role) { return PlatformText::role(role); }

QString originText(const FactOrigin &origin) { return PlatformText::origin(origin); }

QString payWeekText(const PayWeek &week) { return PlatformText::week(week); }

QString payoutText(const PayoutRule &rule)
{
    QStringList parts{PlatformText::schedule(rule)};
    if (rule.lag)
        parts += PlatformText::lag(*rule.lag);
    if (!rule.method.empty())
        parts += PlatformText::through(rule.method);
    return parts.join(QStringLiteral("; "));
}

std::vector<FactWords> platformFacts(const Platform &platform)
{
    const PayCalendar &calendar = platform.calendar;
    std::vector<FactWords> facts;
    const auto add = [&facts](const QString &label, const auto &fact, auto text) {
        if (fact)
            facts.push_back(words(label, text(fact->fact), *fact));
    };
    add(PlatformText::weekLabel(), calendar.week, payWeekText);
    for (const auto &payout : calendar.payouts)
        facts.push_back(words(PlatformText::payoutLabel(), payoutText(payout.fact), payout));
    add(PlatformText::approvalLabel(), calendar.approval, PlatformText::approval);
    add(PlatformText::withdrawalLabel(), calendar.withdrawal, PlatformText::withdrawal);
    add(PlatformText::disputeLabel(), calendar.dispute, PlatformText::dispute);
    add(PlatformText::historyLabel(), calendar.history, PlatformText::history);
    for (const auto &note : platform.notes)
        facts.push_back(words(PlatformText::noteLabel(), shown(note.fact), note));
    for (const auto &group : platform.payers) {
        QStringList names;
        for (const std::string &name : group.fact)
            names += shownText(name);
        facts.push_back(words(PlatformText::payersLabel(), names.join(QStringLiteral(", ")), group));
    }
    return facts;
}

}
