// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/methods/deferred_pay.h"
#include "core/law/methods/freelance.h"
#include "core/law/methods/interest.h"
#include "core/law/methods/remedies.h"
#include "core/law/methods/task_basis.h"
#include "core/law/methods/uk_late_payment.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

namespace backpay {

namespace {

const Citation anyLaw{"made up", ""};
constexpr DayNumber firstDue = 20000;
constexpr DayNumber lastDue = 20800;

Exact anyAmount() { return Exact(*rc::gen::inRange(0, 500000), 100); }

Exact anyShare() { return Exact(*rc::gen::inRange(0, 1500), 10000); }

DayNumber anyDay() { return *rc::gen::inRange(firstDue, lastDue); }

std::vector<DatedSum> anySums()
{
    std::vector<DatedSum> sums(*rc::gen::inRange<std::size_t>(0, 12));
    for (DatedSum &sum : sums)
        sum = {anyAmount(), anyDay()};
    return sums;
}

/** Each sum in two parts of the same day. */
std::vector<DatedSum> split(const std::vector<DatedSum> &sums)
{
    std::vector<DatedSum> parts;
    for (const DatedSum &sum : sums) {
        const Exact part = sum.amount * *rc::gen::inRange(0, 100) / 100;
        parts.push_back({part, sum.due});
        parts.push_back({sum.amount - part, sum.due});
    }
    return parts;
}

std::vector<WorkedWeek> anyWeeks()
{
    std::vector<WorkedWeek> weeks(*rc::gen::inRange<std::size_t>(1, 8));
    for (WorkedWeek &week : weeks) {
        const int quarters = *rc::gen::inRange(1, 300);
        week = {anyDay(), Exact(quarters, 4), Exact(std::max(quarters - 160, 0), 4)};
    }
    return weeks;
}

Regime anyRegime()
{
    Remedy interest;
    interest.ratePerYear = anyShare();
    Remedy damages;
    damages.base = RemedyBase::MinimumAndInterest;
    damages.times = *rc::gen::inRange(1, 4);
    Remedy monthly;
    monthly.times = *rc::gen::inRange(0, 3);
    monthly.ratePerMonth = anyShare();
    Regime regime;
    regime.remedies = {interest, damages, monthly};
    return regime;
}

Exact sumOf(const std::vector<PossibleRemedy> &remedies)
{
    Exact sum;
    for (const PossibleRemedy &remedy : remedies)
        sum += remedy.addition->amount;
    return sum;
}

const std::vector<ReferenceRate> oneRate = {{firstDue, lastDue + 1, Exact(17, 4), anyLaw, Certainty::Read}};

LateDebt anyDebt()
{
    LateDebt debt{anyAmount(), anyDay(), {}};
    debt.payments.resize(*rc::gen::inRange<std::size_t>(0, 5));
    for (Payment &payment : debt.payments)
        payment = {anyDay(), anyAmount() / 4};
    return debt;
}

}

class MethodsPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splittingADebtChangesNoInterest()
    {
        QVERIFY(rc::check("interest on the parts is interest on the whole, in any order", [] {
            const auto sums = anySums();
            auto parts = split(sums);
            std::reverse(parts.begin(), parts.end());
            const Exact share = anyShare();
            const DayNumber asOf = anyDay();
            RC_ASSERT(yearlyInterest(sums, share, asOf, anyLaw).amount
                      == yearlyInterest(parts, share, asOf, anyLaw).amount);
            RC_ASSERT(monthlyInterest(sums, share, asOf, anyLaw).amount
                      == monthlyInterest(parts, share, asOf, anyLaw).amount);
        }));
    }

    void interestNeverFallsWithTime()
    {
        QVERIFY(rc::check("a later day brings no less, and a year no more than the rate", [] {
            const auto sums = anySums();
            const Exact share = anyShare();
            const DayNumber asOf = anyDay();
            const DayNumber later = asOf + *rc::gen::inRange(0, 400);
            const Exact interest = yearlyInterest(sums, share, asOf, anyLaw).amount;
            RC_ASSERT(yearlyInterest(sums, share, later, anyLaw).amount >= interest);
            RC_ASSERT(monthlyInterest(sums, share, later, anyLaw).amount
                      >= monthlyInterest(sums, share, asOf, anyLaw).amount);
            Exact most;
            for (const DatedSum &sum : sums)
                most += sum.amount * share * Exact(later - asOf, 365);
            RC_ASSERT(yearlyInterest(sums, share, later, anyLaw).amount - interest <= most);
        }));
    }

    void splittingAShortfallChangesNoRemedy()
    {
        QVERIFY(rc::check("remedies of two parts sum to those of the whole", [] {
            const Regime regime = anyRegime();
            const ShortfallParts a{anyAmount(), anyAmount(), anyAmount()};
            const ShortfallParts b{anyAmount(), anyAmount(), anyAmount()};
            const ShortfallParts both{a.minimumWage + b.minimumWage, a.overtime + b.overtime, a.other + b.other};
            const DayNumber due = anyDay();
            const DayNumber asOf = due + *rc::gen::inRange(0, 800);
            RC_ASSERT(sumOf(possibleRemedies(regime, a, due, asOf)) + sumOf(possibleRemedies(regime, b, due, asOf))
                      == sumOf(possibleRemedies(regime, both, due, asOf)));
        }));
    }

    void splittingABonusChangesNoOvertime()
    {
        QVERIFY(rc::check("a bonus in two payments brings the same, in any order of weeks", [] {
            auto weeks = anyWeeks();
            const Exact first = anyAmount();
            const Exact second = anyAmount();
            for (const Apportionment way : {Apportionment::Equally, Apportionment::ByHours}) {
                const Exact whole = deferredBonus(first + second, weeks, way)->amount;
                std::reverse(weeks.begin(), weeks.end());
                RC_ASSERT(deferredBonus(first, weeks, way)->amount + deferredBonus(second, weeks, way)->amount
                          == whole);
                RC_ASSERT(whole * 2 <= first + second); // half-time on part of the hours
            }
        }));
    }

    void latePaymentsInAnyOrder()
    {
        QVERIFY(rc::check("order of payments and a payment in two parts change nothing; time never lowers it", [] {
            LateDebt debt = anyDebt();
            const DayNumber asOf = anyDay();
            const auto found = latePayment(debt, oneRate, asOf);
            RC_ASSERT(found->interest.amount >= 0);
            RC_ASSERT(latePayment(debt, oneRate, asOf + *rc::gen::inRange(0, 100))->interest.amount
                      >= found->interest.amount);
            std::vector<Payment> halves;
            for (const Payment &payment : debt.payments) {
                halves.insert(halves.begin(), {payment.day, payment.amount / 2});
                halves.push_back({payment.day, payment.amount / 2});
            }
            debt.payments = halves;
            RC_ASSERT(latePayment(debt, oneRate, asOf)->total() == found->total());
        }));
    }

    void freelanceMoneyAddsUp()
    {
        QVERIFY(rc::check("unpaid when due is paid late and still unpaid, whatever the order of payments", [] {
            FreelanceAct act;
            act.place = "US";
            act.checkedThrough = lastDue;
            FreelanceFacts facts;
            facts.workPlace = "US";
            facts.made = anyDay();
            facts.value = anyAmount();
            facts.completed = anyDay();
            facts.asOf = anyDay();
            facts.payments = anyDebt().payments;
            const auto claim = freelanceClaim(act, facts);
            RC_ASSERT(claim->unpaidWhenDue == claim->paidLate + claim->stillUnpaid);
            RC_ASSERT(claim->stillUnpaid >= 0 && claim->unpaidWhenDue <= facts.value);
            std::reverse(facts.payments.begin(), facts.payments.end());
            RC_ASSERT(freelanceClaim(act, facts)->stillUnpaid == claim->stillUnpaid);
        }));
    }

    void taskWeekNeverPaysLess()
    {
        QVERIFY(rc::check("order of days changes nothing; the week is never less than the plan pays", [] {
            TaskWeek week;
            week.agreedRate = anyAmount() / 100;
            for (DayNumber day = firstDue; day < firstDue + 6; ++day)
                week.days.push_back({day, Exact(*rc::gen::inRange(1, 40), 4), anyAmount() / 10,
                                     Exact(*rc::gen::inRange(0, 16), 4), anyAmount() / 50});
            const auto found = taskBasis(week);
            RC_ASSERT(found->weekTotal >= found->planTotal);
            RC_ASSERT(found->remuneration + found->excludablePremium == found->planTotal);
            std::reverse(week.days.begin(), week.days.end());
            RC_ASSERT(taskBasis(week)->weekTotal == found->weekTotal);
        }));
    }
};

}

QTEST_GUILESS_MAIN(backpay::MethodsPropertiesTest)
#include "methods_properties_test.moc"
