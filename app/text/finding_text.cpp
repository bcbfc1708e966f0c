// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/finding_text.h"

#include "app/i18n/language.h"
#include "app/text/hidden_amounts.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"
#include "app/text/step_text.h"
#include "app/text/vocabulary_text.h"
#include "core/law/rule_book.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace backpay {

namespace {

/** A rule, or the last part of a law rule, and what it is called. */
struct RuleTitle
{
    std::string_view rule;
    const char *title;
};

constexpr std::array ruleTitles = {
    RuleTitle{"record.rate-cut", QT_TRANSLATE_NOOP("FindingText", "Rate lowered")},
    RuleTitle{"record.below-promised", QT_TRANSLATE_NOOP("FindingText", "Pay below the stated rate")},
    RuleTitle{"record.over-cap", QT_TRANSLATE_NOOP("FindingText", "Time over the cap")},
    RuleTitle{"record.unpaid-time", QT_TRANSLATE_NOOP("FindingText", "Unpaid time")},
    RuleTitle{"record.rejected-work", QT_TRANSLATE_NOOP("FindingText", "Rejected work")},
    RuleTitle{"record.changed", QT_TRANSLATE_NOOP("FindingText", "Rows changed later")},
    RuleTitle{"record.vanished", QT_TRANSLATE_NOOP("FindingText", "Rows vanished")},
    RuleTitle{"record.overdue", QT_TRANSLATE_NOOP("FindingText", "Payment overdue")},
    RuleTitle{"record.unmatched", QT_TRANSLATE_NOOP("FindingText", "Payout without earnings")},
    RuleTitle{"record.tracker-gap", QT_TRANSLATE_NOOP("FindingText", "Two clocks differ")},
    RuleTitle{"record.cancelled", QT_TRANSLATE_NOOP("FindingText", "Work cancelled")},
    RuleTitle{"record.history-expiring", QT_TRANSLATE_NOOP("FindingText", "History about to leave")},
    RuleTitle{"record.overlap", QT_TRANSLATE_NOOP("FindingText", "Two clocks at once")},
    RuleTitle{"minimum-wage", QT_TRANSLATE_NOOP("FindingText", "Minimum wage")},
    RuleTitle{"overtime", QT_TRANSLATE_NOOP("FindingText", "Overtime")},
    RuleTitle{"straight-time", QT_TRANSLATE_NOOP("FindingText", "Straight time")},
    RuleTitle{"rest-breaks", QT_TRANSLATE_NOOP("FindingText", "Rest breaks")},
    RuleTitle{"nonproductive-time", QT_TRANSLATE_NOOP("FindingText", "Time outside tasks")},
    RuleTitle{"reporting-time", QT_TRANSLATE_NOOP("FindingText", "Reporting time")},
    RuleTitle{"spread-of-hours", QT_TRANSLATE_NOOP("FindingText", "Spread of hours")},
    RuleTitle{"wages", QT_TRANSLATE_NOOP("FindingText", "Wages of the week")},
    RuleTitle{"freelance", QT_TRANSLATE_NOOP("FindingText", "Late payment")},
    RuleTitle{"late-payment", QT_TRANSLATE_NOOP("FindingText", "Late payment")},
};

/** The words of one step on records. */
class RecordStepText
{
    Q_DECLARE_TR_FUNCTIONS(FindingText)

public:
    RecordStepText(const RecordStep &step, QString firstContract)
        : step_(step)
        , contract_(std::move(firstContract))
    {
    }

    [[nodiscard]] QString words() const;

private:
    [[nodiscard]] QString rates() const;
    [[nodiscard]] QString time() const;
    [[nodiscard]] QString rows() const;
    [[nodiscard]] QString money() const;

    [[nodiscard]] QString argument(std::size_t index) const
    {
        return index < step_.arguments.size() ? possibleAmountText(shownText(step_.arguments[index])) : QString();
    }
    /** A count as core prints it. */
    [[nodiscard]] std::int64_t count(std::size_t index) const
    {
        return index < step_.arguments.size() ? QString::fromStdString(step_.arguments[index]).toLongLong() : 0;
    }
    [[nodiscard]] QString rowCount(std::size_t index) const
    {
        return tr("%1 rows", nullptr, pluralOf(count(index))).arg(countText(count(index)));
    }
    [[nodiscard]] QString dayCount(std::size_t index) const
    {
        return tr("%1 days", nullptr, pluralOf(count(index))).arg(countText(count(index)));
    }
    [[nodiscard]] QString itemCount(std::size_t index) const
    {
        return tr("%1 items", nullptr, pluralOf(count(index))).arg(countText(count(index)));
    }
    [[nodiscard]] QString entryCount(std::size_t index) const
    {
        return tr("%1 entries", nullptr, pluralOf(count(index))).arg(countText(count(index)));
    }
    [[nodiscard]] QString earningCount(std::size_t index) const
    {
        return tr("%1 earnings", nullptr, pluralOf(count(index))).arg(countText(count(index)));
    }
    /** A day as people write it. */
    [[nodiscard]] QString day(std::size_t index) const
    {
        const auto day = index < step_.arguments.size() ? parseIsoDate(step_.arguments[index]) : std::nullopt;
        return day ? longDayText(*day) : tr("an unknown day");
    }
    [[nodiscard]] QString rate(std::size_t index) const
    {
        return index < step_.arguments.size() ? amountDecimalText(step_.arguments[index]) : QString();
    }

    const RecordStep &step_;
    QString contract_;
};

QString RecordStepText::words() const
{
    using Maker = QString (RecordStepText::*)() const;
    constexpr Maker makers[] = {&RecordStepText::rates, &RecordStepText::time, &RecordStepText::rows,
                                &RecordStepText::money};
    for (const Maker maker : makers) {
        const QString words = (this->*maker)();
        if (!words.isEmpty())
            return words;
    }
    return {};
}

QString RecordStepText::rates() const
{
    switch (step_.kind) {
    case RecordStepKind::TimeOverCap: return tr("time past the cap, %1").arg(rowCount(0));
    case RecordStepKind::AtTaskRate:
        return tr("the same time at each task's own rate, %1, each rounded half up").arg(rowCount(0));
    case RecordStepKind::PaidOverCap: return tr("less what the %1 paid").arg(rowCount(0));
    case RecordStepKind::OverCapNotPriced:
        return tr("of it without an amount, %1 whose task's rate is not known or lower than their own")
            .arg(rowCount(0));
    case RecordStepKind::OwnTimeOverCap:
        return tr("time past the cap by your own clock, in no row of the platform, %1").arg(entryCount(0));
    case RecordStepKind::RateBefore:
        return tr("middle rate before on %2, %1 from %3 to %4, between %5 and %6")
            .arg(rowCount(1))
            .arg(contract_, day(2), day(3), rate(4), rate(5));
    case RecordStepKind::RateAfter:
        return tr("middle rate after on %2, %1 from %3 to %4, between %5 and %6")
            .arg(rowCount(1))
            .arg(contract_, day(2), day(3), rate(4), rate(5));
    case RecordStepKind::RateLowered: return tr("lower from %1 on, by percent").arg(day(0));
    case RecordStepKind::StatedRateBefore: return tr("rate stated for %1 on %2").arg(contract_, day(1));
    case RecordStepKind::StatedRateAfter: return tr("rate stated for %1 on %2").arg(contract_, day(1));
    case RecordStepKind::PromisedForTime:
        return tr("%1 of %2, %3 at the stated %4 an hour, each rounded half up")
            .arg(itemCount(2))
            .arg(contract_, argument(3), rate(1));
    case RecordStepKind::PaidForTime: return tr("less what the same %1 paid").arg(itemCount(1));
    default: return {};
    }
}

QString RecordStepText::time() const
{
    switch (step_.kind) {
    case RecordStepKind::UnpaidKind: {
        const auto kind = step_.arguments.empty() ? std::nullopt : timeKindNamed(step_.arguments.front());
        return tr("%2, %1").arg(entryCount(1)).arg(kind ? timeKindText(*kind) : argument(0));
    }
    case RecordStepKind::UnpaidSum: return tr("time that no row of the platform holds");
    case RecordStepKind::OwnClock: return tr("your own clock on tasks, %1").arg(dayCount(0));
    case RecordStepKind::PlatformClock: return tr("the platform's clock on the same %1").arg(dayCount(0));
    case RecordStepKind::ClockGap: return tr("the difference");
    case RecordStepKind::LargestGap: return tr("the largest of one day, %1").arg(day(0));
    case RecordStepKind::ClocksOverlap: return tr("counted twice with %1 on %2").arg(contract_, day(1));
    case RecordStepKind::LastExport: return tr("%1 was last exported from on %2").arg(argument(0), day(1));
    case RecordStepKind::HistoryShown: return tr("it shows the last %1").arg(dayCount(0));
    case RecordStepKind::HistoryLeaves: return tr("the first day that is not saved leaves on");
    default: return {};
    }
}

QString RecordStepText::rows() const
{
    switch (step_.kind) {
    case RecordStepKind::Rejected:
        return tr("shown and then rejected, %1, %2 of work").arg(rowCount(0)).arg(argument(1));
    case RecordStepKind::TakenBackLater: return tr("of it approved before and then taken back, %1").arg(rowCount(0));
    case RecordStepKind::Returned: return tr("returned, timed out or withdrawn, %1").arg(rowCount(0));
    case RecordStepKind::PayLowered: return tr("pay lowered in %1, seen on %2").arg(rowCount(1)).arg(day(0));
    case RecordStepKind::CountedByRate:
        return tr("of it, %1, counted under pay below the rate; not in the amount").arg(rowCount(0));
    case RecordStepKind::TimeLowered: return tr("time lowered in %1, seen on %2").arg(rowCount(1)).arg(day(0));
    case RecordStepKind::RateOfRowLowered: return tr("rate lowered in %1, seen on %2").arg(rowCount(1)).arg(day(0));
    case RecordStepKind::ApprovalWithdrawn:
        return tr("no longer approved, %1, seen on %2; the amount stands under rejected work")
            .arg(rowCount(1))
            .arg(day(0));
    case RecordStepKind::ApprovalReopened:
        return tr("approved before and not decided again, %1, seen on %2").arg(rowCount(1)).arg(day(0));
    case RecordStepKind::CancelledLater:
        return tr("approved before and then cancelled, %1, seen on %2").arg(rowCount(1)).arg(day(0));
    case RecordStepKind::RowsGone:
        return tr("in an earlier export and not in that of %2, %1").arg(rowCount(1)).arg(day(0));
    case RecordStepKind::RowsGonePaid: return tr("of it arrived, %1; not in the amount").arg(rowCount(0));
    case RecordStepKind::RowsGoneRejected:
        return tr("rejected before they were gone, %1; not in the amount").arg(rowCount(0));
    default: return {};
    }
}

QString RecordStepText::money() const
{
    switch (step_.kind) {
    case RecordStepKind::DueUnpaid: return tr("due on %2, %1, %3 late").arg(rowCount(1)).arg(day(0), dayCount(2));
    case RecordStepKind::DueUnpaidSum: return tr("due and not received");
    case RecordStepKind::ArrivedLate:
        return tr("arrived on %2, due on %3, %1 late").arg(dayCount(2)).arg(day(0), day(1));
    case RecordStepKind::PayoutArrived:
        return tr("arrived on %1, with %2 kept back on the way").arg(day(0), argument(1));
    case RecordStepKind::PayoutMatched: return tr("of it for %1 on record").arg(earningCount(0));
    case RecordStepKind::PayoutLeft: return tr("left, for which there is no earning");
    case RecordStepKind::WorkEnded: {
        const QString by = argument(2);
        return by.isEmpty() ? tr("ended on %1: %2").arg(day(0), argument(1))
                            : tr("ended on %1 by %3: %2").arg(day(0), argument(1), by);
    }
    case RecordStepKind::NoticeGiven: return tr("said %1 before").arg(dayCount(0));
    case RecordStepKind::NoticeNotGiven: return tr("no notice is on record");
    case RecordStepKind::TimeLost: return tr("time lost by it");
    case RecordStepKind::MoneyLost: return tr("money lost by it");
    case RecordStepKind::MayBeOverdue:
        return tr("overdue on this contract, perhaps the same money; so the amount is in no sum");
    default: return {};
    }
}

/** Sentences about tracks, contracts and what is assumed. */
class FindingText
{
    Q_DECLARE_TR_FUNCTIONS(FindingText)

public:
    static QString title(std::string_view rule)
    {
        const std::string_view last = rule.starts_with("record.") || rule.rfind('.') == std::string_view::npos
                                          ? rule
                                          : rule.substr(rule.rfind('.') + 1);
        for (const RuleTitle &known : ruleTitles) {
            if (known.rule == last)
                return tr(known.title);
        }
        return shownText(last, 60);
    }
    static QString contracts(std::size_t count, const QString &platform)
    {
        return tr("%1 contracts, %2", nullptr, pluralOf(count))
            .arg(countText(static_cast<std::int64_t>(count)), platform);
    }
    static QString track(Track track)
    {
        switch (track) {
        case Track::Record: return tr("On the record");
        case Track::Employee: return tr("If employee");
        case Track::Contractor: return tr("If contractor");
        }
        return {};
    }
    static QString meaning(Track track)
    {
        switch (track) {
        case Track::Record: return tr("What the records alone show, whatever your status.");
        case Track::Employee: return tr("Possible shortfalls if the law treats the work as employment.");
        case Track::Contractor: return tr("Possible late-payment claims under freelance laws.");
        }
        return {};
    }
    static QString closing(Track track)
    {
        switch (track) {
        case Track::Record: return tr("Sum on this track");
        case Track::Employee: return tr("No sum: federal and state figures count the same hours.");
        case Track::Contractor: return tr("No sum: the same money as on the record.");
        }
        return {};
    }
    static QString assumption(const Assumption &assumption, const QString &first, const QString &contract)
    {
        switch (assumption.kind) {
        case AssumptionKind::WorkIsEmployment: return tr("The work is treated as employment.");
        case AssumptionKind::WorkIsFreelance: return tr("The work is treated as self-employed.");
        case AssumptionKind::PlaceOfWork: return tr("All of it was done in %1.").arg(first);
        case AssumptionKind::UnpaidTimeCounts: return tr("%1 hours of unpaid time count as hours worked.").arg(first);
        case AssumptionKind::PendingIsPaid: return tr("Pay that is not decided yet counts as paid.");
        case AssumptionKind::PaidByTheHour: return tr("Pay of %1 is for the time the platform counts.").arg(contract);
        case AssumptionKind::PaidByTheTask: return tr("Pay of %1 is by the task, not by the hour.").arg(contract);
        case AssumptionKind::RateInForce: return tr("No later rate was agreed for %1.").arg(contract);
        case AssumptionKind::CalendarOfPlatform:
            return tr("%1 pays and shows as is known of it: %2.")
                .arg(first, assumption.arguments.size() > 1 ? shownText(assumption.arguments[1]) : QString());
        case AssumptionKind::OwnClockIsRight: return tr("Your own clock is right.");
        }
        return {};
    }
    static QString federal() { return tr("federal law"); }
};

}

QString FindingWords::title(const Finding &finding) { return FindingText::title(finding.rule); }

QString FindingWords::law(const Finding &finding)
{
    if (finding.track == Track::Record)
        return {};
    const std::size_t end = finding.rule.rfind('.');
    const std::string id = finding.rule.substr(0, end);
    if (id == "us.flsa")
        return FindingText::federal();
    if (const Regime *regime = ruleBook().regime(id))
        return shownText(regime->name);
    for (const FreelanceAct &act : ruleBook().acts) {
        if (act.id == finding.rule)
            return shownText(act.name);
    }
    return shownText(id);
}

QString FindingWords::contract(const std::string &key) const
{
    const auto found = std::find_if(contracts_.begin(), contracts_.end(),
                                    [&](const Contract &contract) { return contract.key == key; });
    return found == contracts_.end() ? shownText(key) : contractText(*found);
}

QString FindingWords::whose(const Finding &finding) const
{
    const QString platform = platformText(finding.platform);
    if (finding.contracts.empty())
        return platform;
    if (finding.contracts.size() > 1)
        return FindingText::contracts(finding.contracts.size(), platform);
    const QString name = contract(finding.contracts.front());
    return name == platform ? platform : name + QStringLiteral(", ") + platform;
}

QString FindingWords::step(const FindingStep &step) const
{
    if (const auto *law = std::get_if<Step>(&step.line))
        return stepText(*law);
    return recordStep(std::get<RecordStep>(step.line));
}

QString FindingWords::recordStep(const RecordStep &step) const
{
    return RecordStepText(step, step.arguments.empty() ? QString() : contract(step.arguments.front())).words();
}

QString FindingWords::assumption(const Assumption &assumption) const
{
    const std::string first = assumption.arguments.empty() ? std::string() : assumption.arguments.front();
    return FindingText::assumption(assumption, shownText(first), contract(first));
}

QString trackText(Track track) { return FindingText::track(track); }
QString trackMeaning(Track track) { return FindingText::meaning(track); }
QString trackClosing(Track track) { return FindingText::closing(track); }

QString stepValueText(const FindingStep &step)
{
    if (const auto day = parseIsoDate(step.value()))
        return longDayText(*day);
    return amountDecimalText(step.value());
}

}
