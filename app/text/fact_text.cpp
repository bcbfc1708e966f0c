// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/fact_text.h"

#include "app/text/number_text.h"
#include "app/text/shown_text.h"

#include <QCoreApplication>

namespace backpay {

namespace {

class FactText
{
    Q_DECLARE_TR_FUNCTIONS(FactText)

public:
    explicit FactText(const ContractFact &fact)
        : fact_(fact)
    {
    }

    [[nodiscard]] QString evidence() const
    {
        switch (fact_.evidence) {
        case FactEvidence::None: return {};
        case FactEvidence::RateCut:
            return tr("The middle rate went from %1 to %2 on %3.").arg(number(1), number(2), day(0));
        case FactEvidence::TrackerTerm: return tr("The contract's terms say that a tracker is required.");
        case FactEvidence::NoTrackerTerm: return tr("The contract's terms say that no tracker is required.");
        case FactEvidence::TimeCap: return tr("Rows paid as time over a task's cap: %1.").arg(number(0));
        case FactEvidence::Guidelines:
            return tr("Hours of your own time spent on guidelines and rework: %1.").arg(number(0));
        case FactEvidence::UnpaidTraining:
            return tr("Hours of your own time on onboarding, tests and training: %1.").arg(number(0));
        case FactEvidence::EndedWithout: return tr("Ended on %1 without notice: %2.").arg(day(0), text(1));
        case FactEvidence::LongWork: return tr("Work in %1 weeks, from %2 to %3.").arg(number(0), day(1), day(2));
        case FactEvidence::SeveralPlatforms:
            return tr("Work for %1 platforms in the same %2 weeks.").arg(number(0), number(1));
        }
        return {};
    }

    static QString state(FactState state)
    {
        switch (state) {
        case FactState::Yes: return tr("yes");
        case FactState::No: return tr("no");
        case FactState::Unknown: break;
        }
        return tr("not answered");
    }

private:
    [[nodiscard]] std::string argument(std::size_t index) const
    {
        return index < fact_.arguments.size() ? fact_.arguments[index] : std::string();
    }
    [[nodiscard]] QString text(std::size_t index) const { return shownText(argument(index)); }
    [[nodiscard]] QString number(std::size_t index) const { return decimalText(argument(index)); }
    [[nodiscard]] QString day(std::size_t index) const
    {
        const auto day = parseIsoDate(argument(index));
        return day ? longDayText(*day) : text(index);
    }

    const ContractFact &fact_;
};

}

QString factEvidenceText(const ContractFact &fact) { return FactText(fact).evidence(); }
QString factStateText(FactState state) { return FactText::state(state); }

QString FactSheetText::lede(const QString &contract)
{
    return tr("How the work on %1 was done, fact by fact.").arg(contract);
}
QString FactSheetText::recorded() { return tr("facts recorded"); }
QString FactSheetText::towardEmployee() { return tr("courts read toward employee"); }
QString FactSheetText::towardContractor() { return tr("toward contractor"); }
QString FactSheetText::open() { return tr("not answered"); }
QString FactSheetText::withoutPlace()
{
    return tr("The contract has no place of work, so no test is shown. Set it on the contract's page.");
}
QString FactSheetText::burden(const QString &who)
{
    return who.isEmpty() ? tr("Who must prove what was not read in a source.") : tr("To be proven by: %1.").arg(who);
}

}
