// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/methods/uk_late_payment.h"

#include "core/law/methods/interest.h"

#include <algorithm>

namespace backpay {

namespace {

const ReferenceRate *rateFor(const std::vector<ReferenceRate> &rates, DayNumber start)
{
    const auto found = std::find_if(rates.begin(), rates.end(), [start](const ReferenceRate &rate) {
        return rate.from <= start && start <= rate.through;
    });
    return found == rates.end() ? nullptr : &*found;
}

/** What is unpaid as the days go by, each stretch with its interest. */
class Balance
{
public:
    Balance(const LateDebt &debt, const Exact &sharePerYear)
        : left_(debt.amount)
        , since_(debt.due)
        , sharePerYear_(sharePerYear)
    {
    }

    void pay(const Exact &amount) { left_ = std::max(Exact(left_ - amount), Exact(0)); }

    void runTo(DayNumber day, Figure &interest)
    {
        if (day <= since_ || left_ == 0)
            return;
        const Exact amount = simpleInterest(left_, sharePerYear_, since_, day);
        interest.amount += amount;
        interest.steps.push_back({StepKind::BalanceInterest,
                                  {amountText(left_), percentText(sharePerYear_), isoDate(since_), isoDate(day),
                                   std::to_string(day - since_)},
                                  amountText(amount)});
        since_ = day;
    }

    [[nodiscard]] const Exact &left() const { return left_; }

private:
    Exact left_;
    DayNumber since_ = 0;
    Exact sharePerYear_;
};

std::vector<Payment> byDay(std::vector<Payment> payments)
{
    std::stable_sort(payments.begin(), payments.end(),
                     [](const Payment &a, const Payment &b) { return a.day < b.day; });
    return payments;
}

}

Exact latePaymentFixedSum(const Exact &debt)
{
    if (debt < 1000)
        return 40;
    return debt < 10000 ? 70 : 100;
}

Exact unpaidWhenDue(const LateDebt &debt)
{
    Exact unpaid = debt.amount;
    for (const Payment &payment : debt.payments)
        if (payment.day <= debt.due)
            unpaid -= payment.amount;
    return std::max(unpaid, Exact(0));
}

Answer<LateInterest> lateInterest(const LateDebt &debt, const Exact &percentOverReference,
                                  const std::vector<ReferenceRate> &rates, DayNumber asOf)
{
    LateInterest found;
    if (asOf <= debt.due || unpaidWhenDue(debt) == 0)
        return found;
    const DayNumber start = debt.due + 1;
    const ReferenceRate *rate = rateFor(rates, start);
    if (!rate)
        return missing(MissingKind::NoReferenceRate, {isoDate(start)});

    found.sharePerYear = (percentOverReference + rate->percentPerYear) / 100;
    const std::string reference = plainText(rate->percentPerYear);
    found.interest.steps = {
        {StepKind::ReferenceRate, {isoDate(start)}, reference},
        {StepKind::StatutoryRate, {plainText(percentOverReference), reference}, percentText(found.sharePerYear)}};
    Balance balance(debt, found.sharePerYear);
    for (const Payment &payment : byDay(debt.payments)) {
        if (payment.day > asOf)
            break;
        balance.runTo(payment.day, found.interest);
        balance.pay(payment.amount);
    }
    balance.runTo(asOf, found.interest);
    found.perDay = simpleInterest(balance.left(), found.sharePerYear, 0, 1);
    found.interest.citations = {
        {"Late Payment of Commercial Debts (Interest) Act 1998", ""}, {"SI 2002/1675 art. 4", ""}, rate->citation};
    found.interest.conditions = {Condition::OnlyBusinessDebt};
    found.interest.certainty = Certainty::Single;
    return found;
}

Figure lateFixedSum(const LateDebt &debt, DayNumber asOf)
{
    Figure figure;
    const Exact unpaid = unpaidWhenDue(debt);
    if (asOf <= debt.due || unpaid == 0)
        return figure;
    figure.amount = latePaymentFixedSum(unpaid);
    figure.steps = {{StepKind::LatePaymentFixedSum, {amountText(unpaid)}, amountText(figure.amount)}};
    figure.citations = {{"Late Payment of Commercial Debts (Interest) Act 1998 s.5A", ""}};
    figure.conditions = {Condition::OnlyBusinessDebt};
    return figure;
}

const Exact &latePaymentAddition()
{
    static const Exact percent = 8;
    return percent;
}

Answer<LatePayment> latePayment(const LateDebt &debt, const std::vector<ReferenceRate> &rates, DayNumber asOf)
{
    const Answer<LateInterest> interest = lateInterest(debt, latePaymentAddition(), rates, asOf);
    if (!interest)
        return tl::unexpected<Missing>(interest.error());
    return LatePayment{*interest, lateFixedSum(debt, asOf)};
}

}
