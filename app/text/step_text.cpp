// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/step_text.h"

#include "app/text/hidden_amounts.h"
#include "app/text/shown_text.h"

#include <QCoreApplication>

namespace backpay {

namespace {

/** Makes the words of one step. One function per family of kinds keeps each switch readable. */
class StepText
{
    Q_DECLARE_TR_FUNCTIONS(StepText)

public:
    explicit StepText(const Step &step)
        : step_(step)
    {
    }

    [[nodiscard]] QString words() const;

private:
    [[nodiscard]] QString weekHours() const;
    [[nodiscard]] QString weekPay() const;
    [[nodiscard]] QString weekExtras() const;
    [[nodiscard]] QString weekMinimum() const;
    [[nodiscard]] QString longerPay() const;
    [[nodiscard]] QString taskPay() const;
    [[nodiscard]] QString latePay() const;
    [[nodiscard]] QString remedies() const;
    [[nodiscard]] QString kingdom() const;
    [[nodiscard]] QString freelance() const;
    [[nodiscard]] QString freelanceMoney() const;

    [[nodiscard]] QString argument(std::size_t index) const
    {
        return index < step_.arguments.size() ? possibleAmountText(shownText(step_.arguments[index])) : QString();
    }
    [[nodiscard]] QString one(const QString &words) const { return words.arg(argument(0)); }
    [[nodiscard]] QString two(const QString &words) const { return words.arg(argument(0), argument(1)); }
    [[nodiscard]] QString three(const QString &words) const { return words.arg(argument(0), argument(1), argument(2)); }
    [[nodiscard]] QString four(const QString &words) const
    {
        return words.arg(argument(0), argument(1), argument(2), argument(3));
    }
    [[nodiscard]] QString five(const QString &words) const
    {
        return words.arg(argument(0), argument(1), argument(2), argument(3), argument(4));
    }

    const Step &step_;
};

QString StepText::words() const
{
    using Maker = QString (StepText::*)() const;
    constexpr Maker makers[] = {&StepText::weekHours,   &StepText::weekPay,       &StepText::weekExtras,
                                &StepText::weekMinimum, &StepText::longerPay,     &StepText::taskPay,
                                &StepText::latePay,     &StepText::remedies,      &StepText::kingdom,
                                &StepText::freelance,   &StepText::freelanceMoney};
    for (const Maker maker : makers) {
        const QString words = (this->*maker)();
        if (!words.isEmpty())
            return words;
    }
    return {};
}

QString StepText::weekHours() const
{
    switch (step_.kind) {
    case StepKind::HoursWorked: return tr("hours worked");
    case StepKind::DailyRulesLeftOut: return tr("daily rules left out, as only the week's sum is known");
    case StepKind::WeeklyOvertime: return one(tr("hours beyond %1 in the week"));
    case StepKind::DailyOvertime: return one(tr("overtime hours on %1"));
    case StepKind::DailyDoubleTime: return one(tr("double-time hours on %1"));
    case StepKind::SeventhDayOvertime: return one(tr("overtime hours on %1, the seventh day worked in the week"));
    case StepKind::DaysOvertime: return one(tr("hours beyond %1 a day, over the week"));
    case StepKind::ConsecutiveOvertime: return one(tr("hours beyond %1 at a stretch, over the week"));
    case StepKind::HoursPaidFor: return tr("hours that are paid for");
    case StepKind::HoursBeyondSalary: return one(tr("hours beyond the %1 that the salary covers"));
    case StepKind::UnpaidHours: return tr("hours that no pay is for");
    default: return {};
    }
}

QString StepText::weekPay() const
{
    switch (step_.kind) {
    case StepKind::LeftOutOfRegularRate: return tr("bonuses and commissions left out of the regular rate");
    case StepKind::Remuneration: return tr("pay that counts for the regular rate");
    case StepKind::RegularRate: return tr("regular rate an hour");
    case StepKind::FlatBonusRate: return one(tr("flat bonus for each of %1 hours that are not overtime"));
    case StepKind::StraightTimeDue: return two(tr("straight time due: %1 hours at %2"));
    case StepKind::OvertimePremium: return two(tr("overtime premium: %1 hours at %2, half of the regular rate"));
    case StepKind::DoubleTimePremium: return two(tr("double-time premium: %1 hours at %2, the regular rate"));
    case StepKind::FlatBonusPremium: return two(tr("overtime on the flat bonus: %1 hours at %2"));
    case StepKind::TotalDue: return tr("total due");
    case StepKind::Paid: return tr("paid");
    case StepKind::PaidMoreThanDue: return tr("paid beyond what is due");
    default: return {};
    }
}

QString StepText::weekExtras() const
{
    switch (step_.kind) {
    case StepKind::RestPay: return two(tr("rest breaks paid apart: %1 hours at %2"));
    case StepKind::NonproductivePay: return two(tr("time without pieces paid apart: %1 hours at %2"));
    case StepKind::NonproductivePaidHourly:
        return tr("time without pieces needs no pay apart, as hourly pay reaches the minimum for all hours");
    case StepKind::ReportingPay: return three(tr("reporting time on %1: %2 hours at %3"));
    case StepKind::SpreadLeftOut: return tr("spread of hours left out, as clock times are not known");
    case StepKind::SplitShiftLeftOut:
        return one(
            tr("days with a break that may be split shifts: %1, no hour counted for them, as what a split shift is "
               "was not read"));
    case StepKind::SpreadPay: return two(tr("an hour at the minimum for long days: %1 at %2"));
    case StepKind::SpreadPayCovered: return one(tr("long days: %1, whose hour the week's pay already covers"));
    default: return {};
    }
}

QString StepText::weekMinimum() const
{
    switch (step_.kind) {
    case StepKind::MinimumWage: return two(tr("minimum wage of %1 since %2"));
    case StepKind::MinimumWageAverage: return tr("minimum wage by hours, as it changes within the week");
    case StepKind::MinimumRequired: return one(tr("minimum for %1 hours"));
    case StepKind::MinimumOfUnpaidHours: return two(tr("minimum for unpaid time: %1 hours at %2"));
    case StepKind::MinimumOfPaidHours: return two(tr("minimum for paid time: %1 hours at %2"));
    case StepKind::MinimumOverPeriod: return one(tr("minimum over the pay period %1"));
    case StepKind::PremiumAtMinimum: return tr("overtime premium taken from the minimum wage, the larger of the two");
    case StepKind::MinimumShortfall: return tr("below the minimum by");
    default: return {};
    }
}

QString StepText::longerPay() const
{
    switch (step_.kind) {
    case StepKind::WeeklyEquivalent: return two(tr("%1 × %2 payments a year ÷ 52 weeks"));
    case StepKind::WeeklyShare: return two(tr("%1 ÷ the %2 weeks it is for"));
    case StepKind::SalaryRate: return one(tr("a week's salary ÷ the %1 hours it is for"));
    case StepKind::ApportionedShare: return one(tr("share of the week from %1"));
    case StepKind::HourlyIncrease: return two(tr("increase of the rate in the week from %1: its share ÷ %2 hours"));
    case StepKind::HalfTimeOnIncrease:
        return three(tr("extra overtime in the week from %1: %2 hours at %3, half of the increase"));
    case StepKind::WeekAtRate: return three(tr("paid in all for the week from %1: %2 hours, stated rate %3"));
    case StepKind::WeekAverage: return three(tr("paid for an hour in the week from %1: %2 hours, stated rate %3"));
    case StepKind::WeekWithBonus: return three(tr("paid in all for the week from %1: %2 hours, bonus %3"));
    case StepKind::RateCut: return two(tr("percent by which the rate fell from %1 to %2"));
    default: return {};
    }
}

QString StepText::taskPay() const
{
    switch (step_.kind) {
    case StepKind::AgreedTotal: return tr("all that the plan pays for the week");
    case StepKind::TruePremium: return two(tr("premium on %1 for the %2 hours really beyond 8"));
    case StepKind::TrueWeeklyPremium: return tr("premium for hours really beyond 40");
    case StepKind::PremiumCredited: return tr("premium already paid, credited");
    case StepKind::StillDue: return tr("still due");
    default: return {};
    }
}

QString StepText::latePay() const
{
    switch (step_.kind) {
    case StepKind::FinalPayDue: return tr("day the final wages were due");
    case StepKind::DaysLate: return two(tr("calendar days late, from %1 to %2"));
    case StepKind::DaysCounted: return one(tr("days that count, at most %1"));
    case StepKind::WaitingTimePenalty: return two(tr("%1 days at a daily wage of %2"));
    case StepKind::NoWagesLate: return tr("no wages were late; money back for expenses is not wages");
    case StepKind::YearlyInterest: return four(tr("simple interest on %1 at %2 % a year, from %3 to %4"));
    case StepKind::MonthsUnpaid: return two(tr("whole months unpaid, from %1 to %2"));
    case StepKind::MonthlyAddition: return three(tr("%1 at %2 % for each of %3 months"));
    default: return {};
    }
}

QString StepText::remedies() const
{
    switch (step_.kind) {
    case StepKind::BaseShortfall: return tr("counted on what is due and unpaid");
    case StepKind::BaseMinimumWage: return tr("counted on the unpaid minimum wages");
    case StepKind::BaseInterestOnMinimum: return three(tr("and the interest on them at %1 % a year, from %2 to %3"));
    case StepKind::TimesBase: return two(tr("%1 × %2"));
    case StepKind::RemedyAmount: return tr("possible in all, if proven");
    default: return {};
    }
}

QString StepText::kingdom() const
{
    switch (step_.kind) {
    case StepKind::ArrearsAtOldRate: return tr("shortfall at the rate of its time");
    case StepKind::ArrearsAtNewRate: return two(tr("the same ÷ %1, the rate then, × %2, the rate now"));
    case StepKind::ArrearsHigher: return tr("the higher of the two");
    case StepKind::PiecesForRate: return one(tr("%1 pieces an hour on average ÷ 1.2"));
    case StepKind::FairPieceRate: return two(tr("minimum wage of %1 ÷ %2 pieces"));
    case StepKind::FairPieceRatePence: return tr("rounded up to the whole penny");
    case StepKind::PiecesMinimum: return two(tr("least for %1 pieces at %2"));
    case StepKind::PiecesBelow: return one(tr("least for the pieces less the %1 paid for them"));
    case StepKind::ReferenceRate: return one(tr("reference rate in percent for interest that runs from %1"));
    case StepKind::StatutoryRate:
        return two(tr("statutory interest in percent a year: %1 and the reference rate of %2"));
    case StepKind::BalanceInterest: return five(tr("interest on %1 at %2 % a year, from %3 to %4: %5 days ÷ 365"));
    case StepKind::LatePaymentFixedSum: return one(tr("fixed sum for a debt of %1"));
    default: return {};
    }
}

QString StepText::freelance() const
{
    switch (step_.kind) {
    case StepKind::ValueOfPrecedingDays:
        return two(tr("contracts with this party in the preceding %1 days, where %2 is enough"));
    case StepKind::ValueOfConsecutiveDays:
        return two(tr("contracts with this party in %1 days on end, where %2 is enough"));
    case StepKind::ValueOfYear: return two(tr("contracts with this party in %1, where %2 is enough"));
    case StepKind::PaymentDueAsAgreed: return tr("day of payment, as agreed");
    case StepKind::PaymentDueByAct: return two(tr("day of payment by the act: complete on %1, and %2 days"));
    default: return {};
    }
}

QString StepText::freelanceMoney() const
{
    switch (step_.kind) {
    case StepKind::AgreedValue: return tr("agreed");
    case StepKind::PaidByDueDay: return one(tr("paid by %1, the day it was due"));
    case StepKind::UnpaidWhenDue: return one(tr("unpaid on %1"));
    case StepKind::PaidLate: return tr("of that, paid late since");
    case StepKind::TimesUnpaid: return two(tr("unpaid when due: %1 × %2, the most on proof"));
    case StepKind::FixedAmount: return tr("fixed amount, the most on proof");
    case StepKind::ContractValue: return tr("value of the contract, the most on proof");
    default: return {};
    }
}

}

QString stepText(const Step &step) { return StepText(step).words(); }

}
