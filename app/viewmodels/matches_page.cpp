// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/matches_page.h"

#include "app/i18n/language.h"
#include "app/text/number_text.h"
#include "app/text/reconciliation_text.h"
#include "app/text/vocabulary_text.h"
#include "core/analysis/contract_calendar.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace backpay {

namespace {

constexpr std::size_t mostPayouts = 400;
constexpr int mostParts = 60;

class MatchesText
{
    Q_DECLARE_TR_FUNCTIONS(MatchesText)

public:
    static QString lede(std::int64_t matched, std::int64_t all)
    {
        return all == 1
                   ? (matched == 1 ? tr("1 payout, matched to earnings.") : tr("1 payout, matched to nothing yet."))
                   : tr("%1 of %2 payouts matched to earnings.", nullptr, pluralOf(all))
                         .arg(countText(matched), countText(all));
    }
    static QString none() { return tr("No payout on record yet."); }
    static QString howToGetSome()
    {
        return tr("Import the file of your bank, card or wallet, or write a payout down.");
    }
    static QString newest(std::size_t count)
    {
        return tr("The newest %1 are shown.").arg(countText(static_cast<std::int64_t>(count)));
    }
    static QString unmatched() { return tr("pays for nothing on record"); }
    static QString rows(std::size_t count)
    {
        return tr("%1 rows", nullptr, pluralOf(count)).arg(countText(static_cast<std::int64_t>(count)));
    }
    static QString left(const QString &amount) { return tr("%1 for nothing on record").arg(amount); }
    static QString title(const PayoutMatchRow &row) { return tr("%1, %2, %3").arg(row.amount, row.platform, row.day); }
    static QString fee(const QString &fee) { return tr("%1 of it was kept back as a fee.").arg(fee); }
    static QString more(std::size_t count)
    {
        return tr("and %1 more rows", nullptr, pluralOf(count)).arg(countText(static_cast<std::int64_t>(count)));
    }
};

/** The parts of one payout follow each other. */
std::vector<std::span<const MatchPart>> partsByPayout(const Books &books, const Reconciliation &made)
{
    std::vector<std::span<const MatchPart>> parts(books.payouts.size());
    for (std::size_t first = 0; first < made.parts.size();) {
        std::size_t last = first;
        while (last < made.parts.size() && made.parts[last].payout == made.parts[first].payout)
            ++last;
        parts[made.parts[first].payout] = std::span(made.parts).subspan(first, last - first);
        first = last;
    }
    return parts;
}

QString reasonText(const PayoutFact &payout, MatchReason reason)
{
    return payout.worth() < 0 ? takenBackText(reason) : matchReasonText(reason);
}

MatchReason weakestOf(std::span<const MatchPart> parts)
{
    return std::max_element(parts.begin(), parts.end(),
                            [](const MatchPart &a, const MatchPart &b) { return a.reason < b.reason; })
        ->reason;
}

/** What of a reconciliation is about one payout. */
struct PayoutSides
{
    std::span<const MatchPart> parts;
    const SameMoney *countedAs = nullptr; // where it adds nothing to another row
    std::size_t toldAgain = 0;            // other rows that count as part of it
};

std::vector<PayoutSides> sidesByPayout(const Books &books, const Reconciliation &made)
{
    std::vector<PayoutSides> sides(books.payouts.size());
    const auto parts = partsByPayout(books, made);
    for (std::size_t index = 0; index < sides.size(); ++index)
        sides[index].parts = parts[index];
    for (const SameMoney &same : made.sameMoney) {
        sides[same.again].countedAs = &same;
        ++sides[same.counted].toldAgain;
    }
    return sides;
}

PayoutMatchRow rowOf(const Books &books, std::size_t index, const PayoutSides &sides, std::int64_t left,
                     DayNumber today)
{
    const PayoutFact &payout = books.payouts[index];
    const std::span<const MatchPart> parts = sides.parts;
    PayoutMatchRow row;
    row.payout = payout.revision;
    row.day = whenText(payout.when, today);
    row.platform = platformText(payout.platform);
    row.amount = sentenceAmount(payout.worth(), payout.currency);
    row.what =
        sides.countedAs != nullptr
            ? sameMoneyText(whenText(books.payouts[sides.countedAs->counted].when, today), sides.countedAs->confirmed)
        : parts.empty() ? MatchesText::unmatched()
                        : reasonText(payout, weakestOf(parts)) + QStringLiteral(", ") + MatchesText::rows(parts.size());
    row.unmatched = left == 0 || parts.empty() ? QString() : MatchesText::left(sentenceAmount(left, payout.currency));
    row.tone = sides.countedAs != nullptr                   ? QStringLiteral("none")
               : parts.empty()                              ? QStringLiteral("ask")
               : weakestOf(parts) == MatchReason::Confirmed ? QStringLiteral("ok")
                                                            : QStringLiteral("paid");
    row.sentence = QStringList{row.day, row.platform, row.amount, row.what}.join(QStringLiteral(", "));
    if (!row.unmatched.isEmpty())
        row.sentence += QStringLiteral(", ") + row.unmatched;
    return row;
}

}

MatchesPage matchesPage(const Books &books, const Reconciliation *made, DayNumber today)
{
    MatchesPage page;
    page.lede = MatchesText::none();
    page.note = MatchesText::howToGetSome();
    std::vector<std::uint32_t> payouts;
    for (std::uint32_t index = 0; index < books.payouts.size(); ++index) {
        if (books.payouts[index].standing == Standing::Earned)
            payouts.push_back(index);
    }
    if (made == nullptr || payouts.empty())
        return page;
    std::sort(payouts.begin(), payouts.end(), [&](std::uint32_t a, std::uint32_t b) {
        const auto order = [&](std::uint32_t index) {
            const PayoutFact &payout = books.payouts[index];
            return std::tuple(payout.when.kind == WhenKind::Undated, -payout.when.day, payout.revision);
        };
        return order(a) < order(b);
    });
    const auto sides = sidesByPayout(books, *made);
    const auto matched =
        std::count_if(payouts.begin(), payouts.end(), [&](std::uint32_t index) { return !sides[index].parts.empty(); });
    page.lede = MatchesText::lede(matched, static_cast<std::int64_t>(payouts.size() - made->sameMoney.size()));
    page.note = payouts.size() > mostPayouts ? MatchesText::newest(mostPayouts) : QString();
    payouts.resize(std::min(payouts.size(), mostPayouts));
    for (const std::uint32_t index : payouts)
        page.rows.append(rowOf(books, index, sides[index], made->payoutLeft[index], today));
    return page;
}

QVariantMap matchDetail(const Books &books, const Reconciliation &made, std::int64_t payout, DayNumber today,
                        const ZoneResolver &zones)
{
    const auto found = std::find_if(books.payouts.begin(), books.payouts.end(),
                                    [&](const PayoutFact &fact) { return fact.revision == payout; });
    if (found == books.payouts.end())
        return {};
    const auto index = static_cast<std::size_t>(found - books.payouts.begin());
    const PayoutSides sides = sidesByPayout(books, made)[index];
    const std::span<const MatchPart> parts = sides.parts;
    const PayoutMatchRow row = rowOf(books, index, sides, made.payoutLeft[index], today);
    QVariantList lines;
    for (const MatchPart &part : parts.first(std::min<std::size_t>(parts.size(), mostParts))) {
        const EarningFact &earning = books.earnings[part.earning];
        const Contract &contract = books.contracts[earning.contract];
        const auto day = dayOf(earning.when, contract, zones);
        lines += QVariantMap{{QStringLiteral("day"), day ? dayText(*day, today) : whenText({}, today)},
                             {QStringLiteral("contract"), contractText(contract)},
                             {QStringLiteral("amount"), columnAmount(part.amount, earning.currency)},
                             {QStringLiteral("reason"), reasonText(*found, part.reason)}};
    }
    QStringList notes;
    if (found->fee != 0)
        notes += MatchesText::fee(sentenceAmount(found->fee, found->currency));
    if (sides.toldAgain != 0)
        notes += toldAgainText(sides.toldAgain);
    if (!row.unmatched.isEmpty())
        notes += row.unmatched;
    if (parts.size() > static_cast<std::size_t>(mostParts))
        notes += MatchesText::more(parts.size() - mostParts);
    return {{QStringLiteral("title"), MatchesText::title(row)},
            {QStringLiteral("text"), row.what},
            {QStringLiteral("parts"), lines},
            {QStringLiteral("note"), notes.join(QStringLiteral("; "))},
            {QStringLiteral("canDecide"), !parts.empty() || sides.countedAs != nullptr}};
}

}
