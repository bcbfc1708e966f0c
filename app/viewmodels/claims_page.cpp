// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/claims_page.h"

#include "app/text/claims_text.h"
#include "app/text/finding_text.h"
#include "app/text/hidden_amounts.h"
#include "app/text/law_text.h"
#include "app/text/number_text.h"
#include "app/text/vocabulary_text.h"
#include "app/viewmodels/figure_link.h"
#include "app/viewmodels/today_money.h"

#include <algorithm>
#include <numeric>

namespace backpay {

namespace {

/** What the entry's findings come to; none where one of them has no amount. */
std::optional<std::int64_t> amountOf(const VaultFindings &found, const FindingGroup &group)
{
    std::int64_t sum = 0;
    for (const std::size_t index : group) {
        const Finding &finding = found.findings[index];
        if (!finding.amount)
            return std::nullopt;
        sum += *finding.amount;
    }
    return sum;
}

RecordGrade gradeOf(const VaultFindings &found, const FindingGroup &group)
{
    RecordGrade grade = RecordGrade::PayerFile;
    for (const std::size_t index : group)
        grade = std::max(grade, found.findings[index].grade);
    return grade;
}

QString spanText(const VaultFindings &found, const FindingGroup &group)
{
    const Finding &first = found.findings[group.front()];
    const Finding &last = found.findings[group.back()];
    if (!first.from || !last.to)
        return {};
    const DayNumber until = std::max(*first.to, *last.to);
    return *first.from == until ? dayText(until, found.asOf)
                                : ClaimsText::span(dayText(*first.from, found.asOf), dayText(until, found.asOf));
}

/** What stands where an amount would: the amount, the fall of a rate, a time, or what is needed. */
QString figureOf(const VaultFindings &found, const FindingGroup &group)
{
    const Finding &finding = found.findings[group.front()];
    if (const auto amount = amountOf(found, group))
        return columnAmount(*amount, *finding.currency);
    if (finding.missing)
        return {};
    if (finding.rule == "record.rate-cut")
        return ClaimsText::percentDown(stepValueText(finding.steps.back()));
    return finding.seconds ? durationText(*finding.seconds) : QString();
}

/** The second line: under which law, how many weeks, from when to when. */
QString basisOf(const VaultFindings &found, const FindingGroup &group)
{
    const Finding &finding = found.findings[group.front()];
    if (finding.missing)
        return ClaimsText::needs(missingText(*finding.missing));
    QStringList parts;
    if (const QString law = FindingWords::law(finding); !law.isEmpty())
        parts += law;
    if (group.size() > 1)
        parts += ClaimsText::weeks(static_cast<int>(group.size()));
    parts += spanText(found, group);
    if (finding.certainty == FindingCertainty::Unverified)
        parts += ClaimsText::oneSource();
    return parts.join(QStringLiteral(", "));
}

QVariantMap entryOf(const VaultFindings &found, const FindingGroup &group, int index)
{
    const Finding &finding = found.findings[group.front()];
    const FindingWords words(found.contracts);
    const QString title =
        finding.missing ? ClaimsText::cannotCompute(FindingWords::title(finding)) : FindingWords::title(finding);
    const QString figure = figureOf(found, group);
    const QString code = finding.amount ? QString::fromStdString(std::string(finding.currency->code())) : QString();
    const RecordGrade grade = gradeOf(found, group);
    const QString who = words.whose(finding);
    const QString basis = basisOf(found, group);
    return {{QStringLiteral("index"), index},
            {QStringLiteral("title"), title},
            {QStringLiteral("figure"), figure},
            {QStringLiteral("currency"), code},
            {QStringLiteral("inTotal"), finding.inTotal},
            {QStringLiteral("who"), who},
            {QStringLiteral("basis"), basis},
            {QStringLiteral("grade"), gradeText(grade)},
            {QStringLiteral("gradeName"), gradeName(grade)},
            {QStringLiteral("risk"), finding.rule == "record.overdue"},
            {QStringLiteral("sentence"),
             QStringList({title, figure.isEmpty() ? who : figure + u' ' + code, who, basis, gradeName(grade)})
                 .join(QStringLiteral(". "))}};
}

QVariantList totalsOf(const VaultFindings &found)
{
    QVariantList totals;
    for (const TrackTotal &total : recordTotals(found.findings))
        totals += QVariantMap{{QStringLiteral("label"), trackClosing(Track::Record)},
                              {QStringLiteral("figure"), columnAmount(total.amount, total.currency)},
                              {QStringLiteral("currency"), QString::fromStdString(std::string(total.currency.code()))}};
    return totals;
}

QVariantMap trackOf(const VaultFindings &found, const std::vector<FindingGroup> &groups, Track track)
{
    QVariantList entries;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (found.findings[groups[i].front()].track == track)
            entries += entryOf(found, groups[i], static_cast<int>(i));
    }
    return {{QStringLiteral("title"), trackText(track)},
            {QStringLiteral("meaning"), trackMeaning(track)},
            {QStringLiteral("count"), ClaimsText::findings(static_cast<std::size_t>(entries.size()))},
            {QStringLiteral("entries"), entries},
            {QStringLiteral("totals"), track == Track::Record ? totalsOf(found) : QVariantList()},
            {QStringLiteral("closing"), track == Track::Record || entries.isEmpty() ? QString() : trackClosing(track)}};
}

QVariantList stepsOf(const Finding &finding, const FindingWords &words)
{
    QVariantList steps;
    int number = 0;
    for (const FindingStep &step : finding.steps)
        steps += QVariantMap{{QStringLiteral("number"), QString::number(++number)},
                             {QStringLiteral("text"), words.step(step)},
                             {QStringLiteral("value"), stepValueText(step)},
                             {QStringLiteral("opens"), step.rows != nullptr}};
    return steps;
}

QVariantList assumptionsOf(const Finding &finding, const FindingWords &words)
{
    QVariantList list;
    char letter = 'a';
    for (const Assumption &assumption : finding.assumptions) {
        list += QVariantMap{{QStringLiteral("letter"), QString(QChar::fromLatin1(letter))},
                            {QStringLiteral("text"), words.assumption(assumption)}};
        letter = letter == 'z' ? 'a' : static_cast<char>(letter + 1);
    }
    return list;
}

QVariantList citationsOf(const Finding &finding)
{
    QVariantList list;
    for (const Citation &citation : finding.citations)
        list += QVariantMap{{QStringLiteral("text"), QString::fromStdString(citation.text)},
                            {QStringLiteral("url"), QString::fromStdString(citation.url)}};
    return list;
}

QVariantList remediesOf(const Finding &finding)
{
    QVariantList list;
    for (const PossibleRemedy &possible : finding.ifProven) {
        const QString note = possible.addition ? QString::fromStdString(possible.remedy.condition)
                                               : missingText(possible.addition.error());
        const QString figure = possible.addition && finding.currency
                                   ? amountDecimalText(exactText(possible.addition->amount, finding.currency->digits()))
                                   : QString();
        list += QVariantMap{{QStringLiteral("name"), QString::fromStdString(possible.remedy.name)},
                            {QStringLiteral("note"), note},
                            {QStringLiteral("figure"), figure},
                            {QStringLiteral("citation"), QString::fromStdString(possible.remedy.citation.text)}};
    }
    return list;
}

/** What a freelance act may give on proof, the most. */
QVariantList actRemediesOf(const Finding &finding)
{
    QVariantList list;
    for (const ActRemedy &possible : finding.actRemedies)
        list += QVariantMap{
            {QStringLiteral("name"), QString::fromStdString(possible.remedy.name)},
            {QStringLiteral("note"),
             possible.lacks ? missingText(*possible.lacks) : QString::fromStdString(possible.remedy.condition)},
            {QStringLiteral("figure"),
             possible.amount ? amountDecimalText(exactText(*possible.amount, finding.currency->digits())) : QString()},
            {QStringLiteral("citation"), QString::fromStdString(possible.remedy.citation.text)}};
    return list;
}

QVariantList weeksOf(const VaultFindings &found, const FindingGroup &group)
{
    QVariantList weeks;
    if (group.size() < 2)
        return weeks;
    for (std::size_t i = 0; i < group.size(); ++i) {
        const Finding &finding = found.findings[group[i]];
        weeks += QVariantMap{{QStringLiteral("index"), static_cast<int>(i)},
                             {QStringLiteral("text"), ClaimsText::weekFrom(dayText(*finding.from, found.asOf))},
                             {QStringLiteral("figure"), columnAmount(*finding.amount, *finding.currency)}};
    }
    return weeks;
}

QString deadlineNote(const Finding &finding)
{
    if (!finding.limits.empty())
        return QString::fromStdString(finding.limits.front().limitation->claim + ", "
                                      + finding.limits.front().limitation->citation.text);
    for (const ActDeadline &deadline : finding.actDeadlines) {
        if (deadline.lastDay == finding.deadline)
            return QString::fromStdString(deadline.limit.claim + ", " + deadline.limit.citation.text);
    }
    return ClaimsText::historyLeaves();
}

/** Limits that run out within three months, the nearest first, each with the entry it belongs to. */
QVariantList deadlinesOf(const VaultFindings &found, const std::vector<FindingGroup> &groups)
{
    constexpr DayNumber soon = 90;
    std::vector<std::pair<DayNumber, QVariantMap>> rows;
    const FindingWords words(found.contracts);
    for (std::size_t group = 0; group < groups.size(); ++group) {
        for (const std::size_t index : groups[group]) {
            const Finding &finding = found.findings[index];
            if (!finding.deadline || *finding.deadline < found.asOf || *finding.deadline - found.asOf > soon)
                continue;
            QVariantMap row = deadlineRow(*finding.deadline, found.asOf, FindingWords::title(finding),
                                          words.whose(finding) + QStringLiteral(", ") + deadlineNote(finding));
            row[QStringLiteral("entry")] = static_cast<int>(group);
            rows.emplace_back(*finding.deadline, std::move(row));
            break; // weeks are in order, so that the first one is the nearest
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QVariantList list;
    for (auto &row : rows)
        list += std::move(row.second);
    return list;
}

}

ClaimsPage claimsPage(const VaultFindings &found, const std::vector<FindingGroup> &groups)
{
    ClaimsPage page;
    page.hasRecords = found.hasRecords;
    page.hasFindings = !groups.empty();
    page.lede = page.hasFindings ? ClaimsText::lede(static_cast<int>(groups.size()))
                                 : ClaimsText::ledeWithout(found.hasRecords);
    for (const Track track : {Track::Record, Track::Employee, Track::Contractor})
        page.tracks += trackOf(found, groups, track);
    page.count = static_cast<int>(groups.size());
    page.deadlines = deadlinesOf(found, groups);
    if (!found.withoutPlace.empty())
        page.placeNote = ClaimsText::withoutPlace(static_cast<int>(found.withoutPlace.size()));
    return page;
}

QVariantMap findingPage(const VaultFindings &found, const FindingGroup &group)
{
    const Finding &finding = found.findings[group.front()];
    const FindingWords words(found.contracts);
    const auto amount = amountOf(found, group);
    const bool several = group.size() > 1;
    QVariantMap page = {
        {QStringLiteral("title"), FindingWords::title(finding)},
        {QStringLiteral("track"), trackText(finding.track)},
        {QStringLiteral("lede"), ClaimsText::findingLede(FindingWords::title(finding), finding.track)},
        {QStringLiteral("amount"), amount ? sentenceAmount(*amount, *finding.currency) : figureOf(found, group)},
        {QStringLiteral("who"), words.whose(finding)},
        {QStringLiteral("basis"), basisOf(found, group)},
        {QStringLiteral("weeks"), weeksOf(found, group)},
        {QStringLiteral("grade"), gradeText(gradeOf(found, group))},
        {QStringLiteral("gradeName"), gradeName(gradeOf(found, group))},
        {QStringLiteral("assumptions"), assumptionsOf(finding, words)},
        {QStringLiteral("citations"), citationsOf(finding)},
        {QStringLiteral("needs"), finding.missing ? missingText(*finding.missing) : QString()},
        {QStringLiteral("steps"), several ? QVariantList() : stepsOf(finding, words)},
        {QStringLiteral("remedies"), several ? QVariantList() : remediesOf(finding) + actRemediesOf(finding)},
        {QStringLiteral("closing"), amount ? columnAmount(*amount, *finding.currency) : QString()},
        {QStringLiteral("recordCount"),
         ClaimsText::records(static_cast<int>(
             std::accumulate(group.begin(), group.end(), std::size_t{0}, [&](std::size_t sum, std::size_t index) {
                 return sum + found.findings[index].records.size();
             })))}};
    if (finding.deadline) {
        page[QStringLiteral("deadline")] = longDayText(*finding.deadline);
        page[QStringLiteral("deadlineNote")] = deadlineNote(finding);
    }
    return page;
}

QVariantMap stepFigure(const VaultFindings &found, const Finding &finding, std::size_t step)
{
    if (step >= finding.steps.size() || !finding.steps[step].rows)
        return {};
    const TracedRows &traced = *finding.steps[step].rows;
    RowQuery query;
    query.earnings = traced.hold(RowKind::Earning);
    query.entries = traced.hold(RowKind::TimeEntry);
    query.payouts = traced.hold(RowKind::Payout);
    query.measure = traced.unit() == TracedUnit::Seconds ? RowMeasure::TracedTime : RowMeasure::TracedPay;
    query.traced = traced;
    const QString words = FindingWords(found.contracts).step(finding.steps[step]);
    QVariantMap figure = opens(words, stepValueText(finding.steps[step]), query, traced.sum());
    QVariantMap rows = figure.value(QStringLiteral("rows")).toMap();
    rows.insert(QStringLiteral("line"), words);
    figure.insert(QStringLiteral("rows"), rows);
    return figure;
}

QVariantList recordRows(const std::vector<ShownRecord> &records, const Currency &currency)
{
    QVariantList rows;
    for (const ShownRecord &record : records)
        rows += QVariantMap{{QStringLiteral("what"), record.what},
                            {QStringLiteral("place"), record.place},
                            {QStringLiteral("import"), record.importUuid},
                            {QStringLiteral("line"), record.line},
                            {QStringLiteral("figure"),
                             record.record.amount ? columnAmount(*record.record.amount, currency) : QString()}};
    return rows;
}

}
