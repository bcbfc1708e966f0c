// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/side_claim_output.h"

#include "app/cli/rule_json.h"
#include "app/cli/terminal_words.h"
#include "app/cli/wage_output.h"
#include "app/text/law_text.h"
#include "app/text/shown_text.h"

#include <QCoreApplication>

namespace backpay {

namespace {

/** "only if this; not if that": what one remedy stands under, in one line. */
QString joined(const std::vector<Condition> &conditions)
{
    QString text;
    for (const Condition condition : conditions)
        text += (text.isEmpty() ? QString() : QStringLiteral("; ")) + conditionText(condition);
    return text;
}

/** The answers to all blocks of one scenario. */
class SideClaims
{
public:
    SideClaims(const CalcScenario &scenario, const RuleBook &book)
        : scenario_(scenario)
        , book_(book)
        , digits_(scenario.currency.digits())
    {
    }

    [[nodiscard]] PrintedAnswer finalPay(FinalPay pay) const
    {
        pay.asOf = scenario_.asOf;
        const FinalPayClaim claim = finalPayClaim(book_, scenario_.place, scenario_.currency, pay);
        PrintedAnswer answer;
        answer.put("due", TerminalWords::tr("Final wages due"), claim.due.map(isoDate));
        PrintedRemedy penalty{TerminalWords::tr("waiting-time penalty"),
                              std::nullopt,
                              {},
                              {},
                              Certainty::Read,
                              {"Cal. Lab. Code 203", ""}};
        if (claim.penalty) {
            penalty.amount = money(claim.penalty->amount);
            penalty.condition = joined(claim.penalty->conditions);
            answer.take(*claim.penalty);
            answer.conditions.clear(); // they stand with the penalty
        } else {
            penalty.lacks = missingText(claim.penalty.error());
        }
        if (!claim.penalty || claim.penalty->amount > 0)
            answer.ifProven.push_back(std::move(penalty));
        return answer;
    }

    [[nodiscard]] PrintedAnswer latePayment(const LateDebtFacts &debt) const
    {
        const Answer<LateDebtClaim> claim =
            scenario_.asOf ? lateDebtClaim(book_, scenario_.place, scenario_.currency, debt, *scenario_.asOf)
                           : missing(MissingKind::AsOf);
        const Answer<LateInterest> late = claim ? claim->interest : Answer<LateInterest>(tl::unexpected(claim.error()));
        PrintedAnswer answer;
        answer.put("due", TerminalWords::tr("Payment due"),
                   claim.map([](const LateDebtClaim &of) { return isoDate(of.due); }));
        answer.put("unpaid_when_due", TerminalWords::tr("Unpaid when due"),
                   claim.map([this](const LateDebtClaim &of) { return money(of.unpaidWhenDue); }));
        answer.put("percent_per_year", TerminalWords::tr("Interest, percent a year"),
                   late.map([](const LateInterest &of) { return exactText(of.sharePerYear * 100, 2); }));
        if (late && late->sharePerYear == 0)
            answer.figures.back().value.reset(); // nothing was late, so no rate was asked for
        answer.put("interest", TerminalWords::tr("Interest"),
                   late.map([this](const LateInterest &of) { return money(of.interest.amount); }));
        answer.put("interest_per_day", TerminalWords::tr("Interest for each further day"),
                   late.map([this](const LateInterest &of) { return money(of.perDay); }));
        answer.put("fixed_sum", TerminalWords::tr("Fixed sum"),
                   claim.map([this](const LateDebtClaim &of) { return money(of.fixedSum.amount); }));
        answer.put("total", TerminalWords::tr("Interest and fixed sum"), late.map([&](const LateInterest &of) {
            return money(of.interest.amount + claim->fixedSum.amount);
        }));
        if (!claim)
            return answer;
        answer.steps.push_back(claim->dueStep);
        if (late)
            answer.take(late->interest);
        answer.take(claim->fixedSum);
        return answer;
    }

    /** One act: its figures, or the one thing that all of them lack. */
    [[nodiscard]] PrintedAnswer freelance(const Answer<FreelanceClaim> &claim) const
    {
        PrintedAnswer answer;
        const bool reaches = claim && !claim->outside;
        const auto put = [&](const char *name, const QString &words, const auto &valueOf) {
            answer.figures.push_back({name, words, std::nullopt, std::nullopt});
            if (!claim)
                answer.figures.back().lacks = claim.error();
            else if (reaches)
                answer.figures.back().value = valueOf(*claim);
        };
        put("due", TerminalWords::tr("Payment due"), [](const FreelanceClaim &found) { return isoDate(found.due); });
        put("unpaid_when_due", TerminalWords::tr("Unpaid when due"),
            [this](const FreelanceClaim &found) { return money(found.unpaidWhenDue); });
        put("paid_late", TerminalWords::tr("Paid late"),
            [this](const FreelanceClaim &found) { return money(found.paidLate); });
        put("still_unpaid", TerminalWords::tr("Still unpaid"),
            [this](const FreelanceClaim &found) { return money(found.stillUnpaid); });
        if (!claim)
            return answer;
        answer.steps = claim->steps;
        answer.citations = claim->citations;
        answer.certainty = claim->certainty;
        for (const ActRemedy &possible : claim->remedies)
            answer.ifProven.push_back(remedyOf(possible));
        for (const ActDeadline &deadline : claim->deadlines)
            answer.limits.push_back({deadline.limit.claim, deadline.lastDay, deadline.limit.citation});
        return answer;
    }

    /** Each act of the book, in its order. */
    [[nodiscard]] std::vector<Answer<FreelanceClaim>> freelanceActs(FreelanceFacts facts) const
    {
        if (!scenario_.asOf)
            return std::vector<Answer<FreelanceClaim>>(book_.acts.size(), missing(MissingKind::AsOf));
        facts.asOf = *scenario_.asOf;
        return freelanceClaims(book_.acts, facts, book_.ukReferenceRates);
    }

    [[nodiscard]] RateCheck rates(const std::vector<StatedWeek> &weeks) const
    {
        return checkRates(book_, scenario_.place, weeks);
    }

private:
    [[nodiscard]] std::string money(const Exact &amount) const { return exactText(amount, digits_); }

    [[nodiscard]] PrintedRemedy remedyOf(const ActRemedy &possible) const
    {
        PrintedRemedy remedy{shownText(possible.remedy.name, 200),
                             std::nullopt,
                             shownText(possible.remedy.condition, 600),
                             {},
                             possible.remedy.certainty,
                             possible.remedy.citation};
        if (possible.lacks)
            remedy.lacks = missingText(*possible.lacks);
        else if (possible.amount)
            remedy.amount = money(*possible.amount);
        else
            remedy.lacks = TerminalWords::tr("its amount was not read in a source");
        return remedy;
    }

    const CalcScenario &scenario_;
    const RuleBook &book_;
    int digits_;
};

const char *signName(ShamSign sign)
{
    switch (sign) {
    case ShamSign::SumStays: return "sum-stays";
    case ShamSign::AverageStays: return "average-stays";
    case ShamSign::BonusFills: return "bonus-fills";
    }
    return "sum-stays";
}

Json outsideJson(const Answer<FreelanceClaim> &claim)
{
    if (!claim || !claim->outside)
        return nullptr;
    switch (*claim->outside) {
    case ActOutside::BeforeAct: return "before-act";
    case ActOutside::Elsewhere: return "elsewhere";
    case ActOutside::BelowThreshold: return "below-threshold";
    }
    return nullptr;
}

Json ratesJson(const RateCheck &check)
{
    Json signs = check.signs ? Json::array() : Json(nullptr);
    Json missing = Json::object();
    if (!check.signs)
        missing["signs"] = missingText(check.signs.error()).toStdString();
    else
        for (const ShamFact &fact : *check.signs) {
            Json weeks = Json::array();
            for (const StatedWeek &week : fact.weeks)
                weeks.push_back(isoDate(week.start));
            signs.push_back({{"sign", signName(fact.sign)},
                             {"text", shamSignText(fact.sign).toStdString()},
                             {"weeks", std::move(weeks)},
                             {"steps", stepsJson(fact.steps)},
                             {"citations", citationsJson(fact.citations)}});
        }
    Json cuts = Json::array();
    for (const StatedCut &cut : check.cuts)
        cuts.push_back({{"before", isoDate(cut.before)},
                        {"after", isoDate(cut.after)},
                        {"percent", exactText(cut.percent.amount, 2)},
                        {"steps", stepsJson(cut.percent.steps)}});
    return {{"signs", std::move(signs)}, {"cuts", std::move(cuts)}, {"cannot_compute", std::move(missing)}};
}

/** Exceptions and traps of an act, in its own words. */
QString notesText(const FreelanceAct &act)
{
    QString text;
    for (const std::string &note : act.notes)
        text += TerminalWords::tr("  Note: %1\n").arg(shownText(note, 600));
    return text;
}

QString ratesText(const RateCheck &check)
{
    QString text = TerminalWords::tr("Stated rates\n");
    if (!check.signs)
        text += TerminalWords::tr("  Cannot be computed: %1\n").arg(missingText(check.signs.error()));
    else if (check.signs->empty())
        text += TerminalWords::tr("  No rate or bonus that falls as hours rise and keeps the week's sum.\n");
    else
        for (const ShamFact &fact : *check.signs) {
            PrintedAnswer sign;
            sign.steps = fact.steps;
            sign.citations = fact.citations;
            text += answerText(shamSignText(fact.sign), sign);
        }
    for (const StatedCut &cut : check.cuts)
        text += TerminalWords::tr("  %1 to %2: %3 % lower\n")
                    .arg(QString::fromStdString(isoDate(cut.before)), QString::fromStdString(isoDate(cut.after)),
                         QString::fromStdString(exactText(cut.percent.amount, 2)));
    return text;
}

}

PrintedAnswer printedOutputWork(const OutputWork &work, const PayLine &line, int digits)
{
    PrintedAnswer answer;
    const auto money = [digits](const Exact &amount) { return exactText(amount, digits); };
    answer.put("fair_piece_rate", TerminalWords::tr("Fair rate for a piece"),
               work.rate.map([](const FairPieceRate &rate) { return rateText(rate.exact.amount); }));
    answer.put("fair_piece_rate_rounded_up", TerminalWords::tr("Fair rate, rounded up to the penny"),
               work.rate.map([&](const FairPieceRate &rate) { return money(rate.wholePenny); }));
    answer.put("least", TerminalWords::tr("Least for the pieces"),
               work.least.map([&](const Figure &least) { return money(least.amount); }));
    answer.put("paid", TerminalWords::tr("Paid for the pieces"), money(line.amount));
    answer.put("below", TerminalWords::tr("Below the least by"), work.below.map(money));
    if (work.least)
        answer.take(*work.least);
    else if (work.rate)
        answer.take(work.rate->exact);
    return answer;
}

Json sideClaimsJson(const CalcScenario &scenario, const RuleBook &book)
{
    const SideClaims claims(scenario, book);
    const ScenarioClaims &asked = scenario.claims;
    Json json = Json::object();
    if (asked.finalPay)
        json["final_pay"] = answerJson(claims.finalPay(*asked.finalPay));
    if (asked.rates)
        json["rates"] = ratesJson(claims.rates(*asked.rates));
    if (asked.freelance) {
        Json acts = Json::array();
        const auto found = claims.freelanceActs(*asked.freelance);
        for (std::size_t i = 0; i < found.size(); ++i) {
            Json act{{"act", book.acts[i].id}, {"name", book.acts[i].name}, {"outside", outsideJson(found[i])}};
            act["due_passed"] = found[i] && !found[i]->outside ? Json(found[i]->duePassed) : Json(nullptr);
            act.update(answerJson(claims.freelance(found[i])));
            act["notes"] = book.acts[i].notes;
            acts.push_back(std::move(act));
        }
        json["freelance"] = {{"acts", std::move(acts)}};
    }
    if (asked.latePayment)
        json["late_payment"] = answerJson(claims.latePayment(*asked.latePayment));
    return json;
}

QString sideClaimsText(const CalcScenario &scenario, const RuleBook &book)
{
    const SideClaims claims(scenario, book);
    const ScenarioClaims &asked = scenario.claims;
    QString text;
    if (asked.finalPay)
        text += answerText(TerminalWords::tr("Wages at the end of work"), claims.finalPay(*asked.finalPay)) + u'\n';
    if (asked.rates)
        text += ratesText(claims.rates(*asked.rates)) + u'\n';
    if (asked.freelance) {
        QString outside;
        const auto found = claims.freelanceActs(*asked.freelance);
        for (std::size_t i = 0; i < found.size(); ++i) {
            const QString title = QString::fromStdString(book.acts[i].id);
            if (found[i] && found[i]->outside)
                outside += QStringLiteral("  %1: %2\n").arg(title, actOutsideText(*found[i]->outside));
            else
                text += answerText(title, claims.freelance(found[i])) + notesText(book.acts[i]) + u'\n';
        }
        if (!outside.isEmpty())
            text += TerminalWords::tr("Acts that do not reach the contract:\n") + outside + u'\n';
    }
    if (asked.latePayment)
        text += answerText(TerminalWords::tr("Late payment between businesses"), claims.latePayment(*asked.latePayment))
                + u'\n';
    return text;
}

}
