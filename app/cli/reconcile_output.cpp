// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reconcile_output.h"

#include "app/cli/json_parts.h"
#include "app/cli/terminal_words.h"
#include "app/cli/text_output.h"
#include "app/text/number_text.h"
#include "app/text/reconciliation_text.h"
#include "app/text/shown_text.h"
#include "app/text/vocabulary_text.h"
#include "core/analysis/contract_calendar.h"

#include <QCoreApplication>

#include <algorithm>

namespace backpay {

namespace {

using Align = TerminalTable::Align;

constexpr std::array<const char *, ageingBuckets> ageingNames = {"1-7", "8-30", "31-90", "over-90"};

std::optional<DayNumber> payoutDay(const PayoutFact &payout)
{
    return payout.when.kind == WhenKind::Undated ? std::nullopt : std::optional(payout.when.day);
}

std::string amountOf(std::int64_t units, const Currency &currency) { return amountText(units, currency.digits()); }

/** Id and place of a row that was read; both "" where it was not. */
const StoredRow &rowOf(const std::unordered_map<std::int64_t, StoredRow> &rows, std::int64_t revision)
{
    static const StoredRow none;
    const auto found = rows.find(revision);
    return found == rows.end() ? none : found->second;
}

MatchReason reasonOf(const PayoutShown &payout)
{
    MatchReason weakest = MatchReason::Confirmed;
    for (const MatchPart &part : payout.parts)
        weakest = std::max(weakest, part.reason);
    return weakest;
}

QString reasonText(const PayoutFact &fact, const PayoutShown &payout)
{
    return fact.worth() < 0 ? takenBackText(reasonOf(payout)) : matchReasonText(reasonOf(payout));
}

Json totalsJson(const ReconciliationTotals &totals)
{
    const auto amount = [&](std::int64_t units) { return amountOf(units, totals.currency); };
    Json ageing = Json::object();
    for (std::size_t bucket = 0; bucket < ageingBuckets; ++bucket)
        ageing[ageingNames[bucket]] = amount(totals.ageing[bucket]);
    Json json = {{"platform", totals.platform.empty() ? Json(nullptr) : Json(totals.platform)},
                 {"currency", totals.currency.code()},
                 {"earned", amount(totals.earned)},
                 {"received", amount(totals.received)},
                 {"overdue", amount(totals.overdue)},
                 {"not_yet_due", amount(totals.notYetDue)},
                 {"outstanding", amount(totals.overdue + totals.notYetDue)},
                 {"unmatched", amount(totals.unmatched)},
                 {"clawed_back", amount(totals.clawedBack)},
                 {"fees", amount(totals.fees)},
                 {"ageing", ageing},
                 {"payout_recorded", totals.payoutRecorded}};
    json["note"] = totals.payoutRecorded || totals.platform.empty() ? Json(nullptr)
                                                                    : Json(noPayoutNote(totals.platform).toStdString());
    return json;
}

Json partJson(const MatchesShown &shown, const MatchPart &part)
{
    const Books &books = shown.matched.books;
    const EarningFact &earning = books.earnings[part.earning];
    const StoredRow &row = rowOf(shown.earningRows, earning.revision);
    return {{"earning", row.id},
            {"date", dayJson(shown.earningDays[part.earning])},
            {"contract", books.contracts[earning.contract].key},
            {"amount", amountOf(part.amount, earning.currency)},
            {"of", amountOf(earning.workPay + earning.bonus, earning.currency)},
            {"reason", matchReasonName(part.reason)},
            {"place", row.source.place.text},
            {"source", sourcePlaceJson(row.source)}};
}

Json payoutJsonOf(const MatchesShown &shown, const PayoutShown &payout)
{
    const PayoutFact &fact = shown.matched.books.payouts[payout.index];
    const StoredRow &row = rowOf(shown.payoutRows, fact.revision);
    return {{"payout", row.id},
            {"date", dayJson(payoutDay(fact))},
            {"platform", fact.platform.empty() ? Json(nullptr) : Json(fact.platform)},
            {"currency", fact.currency.code()},
            {"amount", amountOf(fact.amount, fact.currency)},
            {"fee", amountOf(fact.fee, fact.currency)},
            {"left", amountOf(shown.reconciliation.payoutLeft[payout.index], fact.currency)},
            {"place", row.source.place.text},
            {"source", sourcePlaceJson(row.source)}};
}

const SameMoney *sameMoneyOf(const MatchesShown &shown, std::uint32_t payout)
{
    const auto &all = shown.reconciliation.sameMoney;
    const auto found =
        std::find_if(all.begin(), all.end(), [payout](const SameMoney &same) { return same.again == payout; });
    return found == all.end() ? nullptr : &*found;
}

Json sameMoneyJson(const MatchesShown &shown, const PayoutShown &payout, const SameMoney &same)
{
    Json json = payoutJsonOf(shown, payout);
    json["counted"] = rowOf(shown.payoutRows, shown.matched.books.payouts[same.counted].revision).id;
    json["reason"] = same.confirmed ? "confirmed" : "same-amount";
    return json;
}

Json matchJson(const MatchesShown &shown, const PayoutShown &payout)
{
    Json json = payoutJsonOf(shown, payout);
    json["reason"] = payout.parts.empty() ? Json(nullptr) : Json(matchReasonName(reasonOf(payout)));
    json["parts"] = Json::array();
    for (const MatchPart &part : payout.parts)
        json["parts"].push_back(partJson(shown, part));
    return json;
}

Json overdueJson(const MatchesShown &shown, std::uint32_t index)
{
    const Books &books = shown.matched.books;
    const EarningFact &earning = books.earnings[index];
    const EarningSettlement &settlement = shown.reconciliation.earnings[index];
    const StoredRow &row = rowOf(shown.earningRows, earning.revision);
    return {{"earning", row.id},
            {"date", dayJson(shown.earningDays[index])},
            {"platform", books.contracts[earning.contract].platform},
            {"contract", books.contracts[earning.contract].key},
            {"currency", earning.currency.code()},
            {"amount", amountOf(settlement.overdue, earning.currency)},
            {"due", dayJson(settlement.due)},
            {"days_late", shown.reconciliation.asOf - *settlement.due},
            {"place", row.source.place.text},
            {"source", sourcePlaceJson(row.source)}};
}

QString totalsText(const MatchesShown &shown)
{
    TerminalTable table({{TerminalWords::tr("Platform"), Align::Left},
                         {TerminalWords::tr("Currency"), Align::Left},
                         {TerminalWords::tr("Earned"), Align::Right},
                         {TerminalWords::tr("Received"), Align::Right},
                         {TerminalWords::tr("Overdue"), Align::Right},
                         {TerminalWords::tr("Not yet due"), Align::Right},
                         {TerminalWords::tr("Unmatched"), Align::Right},
                         {TerminalWords::tr("Clawed back"), Align::Right}});
    for (const ReconciliationTotals &totals : shown.totals) {
        const auto amount = [&](std::int64_t units) { return columnAmount(units, totals.currency); };
        const auto unlessZero = [&](std::int64_t units) { return units == 0 ? QString() : amount(units); };
        table.add({platformText(totals.platform), QString::fromLatin1(totals.currency.code().data(), 3),
                   amount(totals.earned), amount(totals.received), amount(totals.overdue), amount(totals.notYetDue),
                   unlessZero(totals.unmatched), unlessZero(totals.clawedBack)});
    }
    return table.empty() ? TerminalWords::tr("No record.") + u'\n' : table.text();
}

QString ageingLines(const MatchesShown &shown)
{
    QString text;
    for (const ReconciliationTotals &totals : shown.totals) {
        for (std::size_t bucket = 0; bucket < ageingBuckets; ++bucket) {
            if (totals.ageing[bucket] != 0)
                text += QStringLiteral("%1, %2: %3\n")
                            .arg(platformText(totals.platform), ageingText(bucket),
                                 sentenceAmount(totals.ageing[bucket], totals.currency));
        }
        if (!totals.payoutRecorded && !totals.platform.empty())
            text += noPayoutNote(totals.platform) + u'\n';
    }
    return text;
}

}

void select(MatchesShown &shown, const ReconciliationSpan &span, const ZoneResolver &zones)
{
    const Books &books = shown.matched.books;
    const auto inSpan = [&](const std::string &platform, const std::optional<DayNumber> &day) {
        const bool dated = span.from || span.to;
        return (!span.platform || *span.platform == platform)
               && (!dated || (day && *day >= span.from.value_or(firstDay) && *day <= span.to.value_or(lastDay)));
    };
    shown.totals = totalsOf(books, shown.reconciliation, span, zones);
    std::vector<std::vector<MatchPart>> parts(books.payouts.size());
    for (const MatchPart &part : shown.reconciliation.parts)
        parts[part.payout].push_back(part);
    for (std::uint32_t index = 0; index < books.payouts.size(); ++index) {
        const PayoutFact &fact = books.payouts[index];
        if (fact.standing == Standing::Earned && inSpan(fact.platform, payoutDay(fact)))
            shown.payouts.push_back({index, std::move(parts[index])});
    }
    std::sort(shown.payouts.begin(), shown.payouts.end(), [&](const PayoutShown &a, const PayoutShown &b) {
        const auto order = [&](const PayoutShown &payout) {
            const PayoutFact &fact = books.payouts[payout.index];
            return std::tuple(!payoutDay(fact), fact.when.day, fact.revision);
        };
        return order(a) < order(b);
    });
    for (std::uint32_t index = 0; index < books.earnings.size(); ++index) {
        const EarningFact &fact = books.earnings[index];
        if (shown.reconciliation.earnings[index].overdue > 0
            && inSpan(books.contracts[fact.contract].platform, shown.earningDays[index]))
            shown.overdue.push_back(index);
    }
    std::sort(shown.overdue.begin(), shown.overdue.end(), [&](std::uint32_t a, std::uint32_t b) {
        return std::pair(shown.reconciliation.earnings[a].due, books.earnings[a].revision)
               < std::pair(shown.reconciliation.earnings[b].due, books.earnings[b].revision);
    });
}

void selectPayout(MatchesShown &shown, std::int64_t revision)
{
    const Books &books = shown.matched.books;
    for (std::uint32_t index = 0; index < books.payouts.size(); ++index) {
        if (books.payouts[index].revision == revision)
            shown.payouts.push_back({index, {}});
    }
    for (const MatchPart &part : shown.reconciliation.parts) {
        if (part.payout == shown.payouts.front().index)
            shown.payouts.front().parts.push_back(part);
    }
}

Json reconciliationJson(const MatchesShown &shown)
{
    Json json = {{"as_of", isoDate(shown.reconciliation.asOf)}};
    for (const char *list : {"totals", "matches", "same_money", "unmatched", "overdue"})
        json[list] = Json::array();
    for (const ReconciliationTotals &totals : shown.totals)
        json["totals"].push_back(totalsJson(totals));
    for (const PayoutShown &payout : shown.payouts) {
        if (!payout.parts.empty())
            json["matches"].push_back(matchJson(shown, payout));
        if (const SameMoney *same = sameMoneyOf(shown, payout.index))
            json["same_money"].push_back(sameMoneyJson(shown, payout, *same));
        if (shown.reconciliation.payoutLeft[payout.index] != 0)
            json["unmatched"].push_back(payoutJsonOf(shown, payout));
    }
    for (const std::uint32_t index : shown.overdue)
        json["overdue"].push_back(overdueJson(shown, index));
    return json;
}

Json decidedJson(const MatchesShown &shown)
{
    const PayoutShown &payout = shown.payouts.front();
    const SameMoney *same = sameMoneyOf(shown, payout.index);
    return {{"match", matchJson(shown, payout)},
            {"same_money", same == nullptr ? Json(nullptr) : sameMoneyJson(shown, payout, *same)}};
}

QString reconciliationText(const MatchesShown &shown)
{
    QString text = totalsText(shown) + ageingLines(shown);
    for (const PayoutShown &payout : shown.payouts)
        text += payoutMatchText(shown, payout);
    return text;
}

QString payoutMatchText(const MatchesShown &shown, const PayoutShown &payout)
{
    const PayoutFact &fact = shown.matched.books.payouts[payout.index];
    const auto day = payoutDay(fact);
    const std::int64_t left = shown.reconciliation.payoutLeft[payout.index];
    const QString id = firstDigits(rowOf(shown.payoutRows, fact.revision).id);
    QString text = QStringLiteral("%1  %2  %3  %4")
                       .arg(id, day ? QString::fromStdString(isoDate(*day)) : TerminalWords::tr("no date"),
                            platformText(fact.platform), sentenceAmount(fact.worth(), fact.currency));
    if (!payout.parts.empty())
        text += QStringLiteral("  ")
                + TerminalWords::tr("%1, rows: %2")
                      .arg(reasonText(fact, payout), countText(std::int64_t(payout.parts.size())));
    if (const SameMoney *same = sameMoneyOf(shown, payout.index)) {
        const auto counted = payoutDay(shown.matched.books.payouts[same->counted]);
        text += QStringLiteral("  ")
                + sameMoneyText(counted ? QString::fromStdString(isoDate(*counted)) : TerminalWords::tr("no date"),
                                same->confirmed);
    }
    if (left != 0)
        text +=
            QStringLiteral("  ") + TerminalWords::tr("for nothing known: %1").arg(sentenceAmount(left, fact.currency));
    return text + u'\n';
}

}
