// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/law_text.h"

#include "app/text/shown_text.h"

#include <QCoreApplication>

namespace backpay {

namespace {

/** A switch without a default each: the compiler names the word that is missing. */
class LawText
{
    Q_DECLARE_TR_FUNCTIONS(LawText)

public:
    [[nodiscard]] static QString missing(const Missing &missing)
    {
        const auto argument = [&missing](std::size_t index) {
            return index < missing.arguments.size() ? shownText(missing.arguments[index]) : QString();
        };
        const QString first = argument(0);
        const QString second = argument(1);
        switch (missing.kind) {
        case MissingKind::NoMinimumWage: return tr("no checked minimum wage for %1 on %2").arg(first, second);
        case MissingKind::NoOvertimeRead: return tr("no overtime rule of %1 was read").arg(first);
        case MissingKind::Employees: return tr("not known: how many employees the employer has, for %1").arg(first);
        case MissingKind::HealthBenefits:
            return tr("not known: whether the employer offers qualifying health benefits, for %1").arg(first);
        case MissingKind::Receipts: return tr("not known: the yearly receipts of the employer, for %1").arg(first);
        case MissingKind::ReceiptsThreshold:
            return tr("the receipts threshold of %1 for %2 was not read").arg(first, second);
        case MissingKind::Age: return tr("not known: the worker's age, for %1").arg(first);
        case MissingKind::Apprentice: return tr("not known: whether the worker is an apprentice, for %1").arg(first);
        case MissingKind::Sector:
            return tr("not known, for %1: whether the work is in this sector: %2").arg(first, second);
        case MissingKind::Days:
            return tr("not known: which hours were worked before %1, the day the rate changes").arg(first);
        case MissingKind::ScheduledHours: return tr("not known: the hours that were scheduled on %1").arg(first);
        case MissingKind::PayPeriod: return tr("not known: the pay period over which %1 averages").arg(first);
        case MissingKind::Payday: return tr("not known: the day the wages were due");
        case MissingKind::AsOf: return tr("not known: the day to count to");
        case MissingKind::NoHours: return tr("no hours that a rate could be taken from");
        case MissingKind::Currency:
            return tr("amounts of two currencies are not compared: %1 counts in %2, not in %3")
                .arg(first, second, argument(2));
        case MissingKind::RegimeElsewhere: return tr("%1 is not a law of %2").arg(first, second);
        case MissingKind::RegimePast: return tr("the rules of %1 are not checked for %2").arg(first, second);
        case MissingKind::EmployerTooSmall:
            return tr("the employer is outside %1, which begins with %2 employees").arg(first, second);
        case MissingKind::NoRemuneration: return tr("no pay that a rate could be taken from");
        case MissingKind::HoursWorked:
            return tr("not known: the hours worked, and the overtime among them, in the week from %1").arg(first);
        case MissingKind::CoveredHours: return tr("not known: the hours a week that the salary is meant to pay for");
        case MissingKind::WeeksEarned: return tr("not known: the weeks in which the payment was earned");
        case MissingKind::LastDay: return tr("not known: the last day of work and how the work ended");
        case MissingKind::RateThen: return tr("not known: the minimum wage when the wages were due");
        case MissingKind::PiecesPerHour: return tr("not known: how many pieces an average worker makes in an hour");
        case MissingKind::CompletionDay:
            return tr("not known: the day the services were complete, as the contract names no day of payment");
        case MissingKind::InterestRate: return tr("the interest on unpaid wages under %1 was not read").arg(first);
        case MissingKind::NoReferenceRate:
            return tr("no checked reference rate for interest that starts to run on %1").arg(first);
        case MissingKind::WorkPlace: return tr("not known: where the work was done, for %1").arg(first);
        case MissingKind::HiringPlace: return tr("not known: where the hiring party is, for %1").arg(first);
        case MissingKind::OtherCurrency:
            return tr("not known: what the contract's value in %1 is in the currency of %2").arg(first, second);
        case MissingKind::ActUnchecked:
            return tr("whether %1 holds for a contract of %2 was not checked").arg(first, second);
        case MissingKind::DailyWage: return tr("not known: the wage of a day");
        case MissingKind::WagesLate: return tr("not known: which wages were unpaid on the day they were due");
        case MissingKind::NoFinalPayRule:
            return tr("no rule of %1 on wages late at the end of work is computed here").arg(first);
        case MissingKind::WeeksToCompare:
            return tr("not known: a stated rate or a bonus in two weeks of different hours");
        case MissingKind::Pieces: return tr("not known: how many pieces were made");
        case MissingKind::PiecesBefore:
            return tr("not known: how many of the pieces were made before %1, the day the rate changes").arg(first);
        case MissingKind::DueDays:
            return tr("when payment is due under %1 where the contract names no day was not read").arg(first);
        }
        return {};
    }

    [[nodiscard]] static QString condition(Condition condition)
    {
        switch (condition) {
        case Condition::OnlyIfWillful: return tr("only if the failure to pay was willful");
        case Condition::NotInGoodFaithDispute:
            return tr("not if a defence in good faith, had it succeeded, would have defeated all of the claim");
        case Condition::NotIfTenderRefused: return tr("not for a worker who hid or refused full payment");
        case Condition::OvertimeOnlyIfRegular:
            return tr("overtime counts in the daily wage only if it was regularly scheduled");
        case Condition::OnlyIfNotTiedToWeeks:
            return tr("only if the payment cannot be tied to the weeks it was earned in");
        case Condition::OnlyBusinessDebt: return tr("only for a debt between businesses");
        case Condition::OnlyIfTimesNotSet:
            return tr("only if the employer sets neither a minimum or maximum time nor when the work starts or ends");
        case Condition::OnlyIfFairTest: return tr("only if the average was found by a fair test of typical workers");
        }
        return {};
    }

    [[nodiscard]] static QString recipient(Recipient recipient)
    {
        switch (recipient) {
        case Recipient::Worker: return tr("the worker");
        case Recipient::State: return tr("the state");
        }
        return {};
    }

    [[nodiscard]] static QString remedyBase(RemedyBase base)
    {
        switch (base) {
        case RemedyBase::Shortfall: return tr("what is due and unpaid");
        case RemedyBase::MinimumWage: return tr("the unpaid minimum wages");
        case RemedyBase::MinimumAndInterest: return tr("the unpaid minimum wages and the interest on them");
        }
        return {};
    }

    [[nodiscard]] static QString certainty(Certainty certainty)
    {
        switch (certainty) {
        case Certainty::Read: return tr("read in a source");
        case Certainty::Single: return tr("rests on one secondary reading");
        }
        return {};
    }

    [[nodiscard]] static QString shamSign(ShamSign sign)
    {
        switch (sign) {
        case ShamSign::SumStays: return tr("the hourly rate fell as hours rose, and the week's sum stayed the same");
        case ShamSign::AverageStays:
            return tr("the hourly rate fell as hours rose, and the pay for each hour worked stayed the same");
        case ShamSign::BonusFills: return tr("the bonus fell as hours rose, and the week's sum stayed the same");
        }
        return {};
    }

    [[nodiscard]] static QString actOutside(ActOutside outside)
    {
        switch (outside) {
        case ActOutside::BeforeAct: return tr("the contract is older than the act");
        case ActOutside::Elsewhere: return tr("the contract is outside the act's place");
        case ActOutside::BelowThreshold: return tr("the contracts with this party are below the act's threshold");
        }
        return {};
    }

    [[nodiscard]] static QString endOfWork(EndOfWork end)
    {
        switch (end) {
        case EndOfWork::Discharge: return tr("discharged");
        case EndOfWork::QuitWithoutNotice: return tr("quit without 72 hours' notice");
        case EndOfWork::QuitWithNotice: return tr("quit with 72 hours' notice");
        }
        return {};
    }

    [[nodiscard]] static QString writtenContract(WrittenContract written)
    {
        switch (written) {
        case WrittenContract::Unknown: return tr("whether there was a written contract is not recorded");
        case WrittenContract::Given: return tr("a written contract was given");
        case WrittenContract::NotGiven: return tr("no written contract was given");
        case WrittenContract::RefusedOnRequest: return tr("a written contract was asked for and refused");
        }
        return {};
    }

    [[nodiscard]] static QString factSide(FactSide side)
    {
        switch (side) {
        case FactSide::Employee: return tr("speaks for an employee");
        case FactSide::Contractor: return tr("speaks for a contractor");
        case FactSide::Neutral: return tr("speaks for neither side");
        }
        return {};
    }
};

}

QString missingText(const Missing &missing) { return LawText::missing(missing); }

QString conditionText(Condition condition) { return LawText::condition(condition); }

QString recipientText(Recipient recipient) { return LawText::recipient(recipient); }

QString remedyBaseText(RemedyBase base) { return LawText::remedyBase(base); }

QString certaintyText(Certainty certainty) { return LawText::certainty(certainty); }

QString shamSignText(ShamSign sign) { return LawText::shamSign(sign); }

QString actOutsideText(ActOutside outside) { return LawText::actOutside(outside); }

QString endOfWorkText(EndOfWork end) { return LawText::endOfWork(end); }

QString writtenContractText(WrittenContract written) { return LawText::writtenContract(written); }

QString factSideText(FactSide side) { return LawText::factSide(side); }

}
