// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/claim_lines.h"

#include "app/forms/form_words.h"
#include "app/i18n/language.h"
#include "app/text/finding_text.h"
#include "app/text/law_text.h"
#include "app/text/rule_text.h"
#include "app/text/shown_text.h"
#include "core/law/rule_book.h"
#include "core/money/money_text.h"
#include "core/schedule/schedule_cells.h"

#include <algorithm>
#include <map>
#include <set>

namespace backpay {

namespace {

template <class Matches>
ClaimNumbers claimsWhere(const PlatformRecord &record, Track track, Matches matches)
{
    ClaimNumbers found;
    const std::vector<Finding> &findings = record.file().findings;
    for (std::size_t index = 0; index < findings.size(); ++index) {
        const Finding &finding = findings[index];
        if (finding.track == track && finding.platform == record.tables().platform && matches(finding.rule))
            found.push_back(index);
    }
    return found;
}

std::string_view lawOf(std::string_view rule) { return rule.substr(0, rule.rfind('.')); }
std::string_view topicOf(std::string_view rule) { return rule.substr(rule.rfind('.') + 1); }

const Finding &findingAt(const PlatformRecord &record, std::size_t claim) { return record.file().findings[claim]; }

bool isPriced(const Finding &finding)
{
    return finding.amount && finding.currency && (finding.track != Track::Record || finding.inTotal);
}

/** What of the amount of a freelance finding came after the day it was due; 0 where none did. */
std::int64_t paidLate(const Finding &finding)
{
    for (const FindingStep &step : finding.steps) {
        const auto *law = std::get_if<Step>(&step.line);
        if (law == nullptr || law->kind != StepKind::PaidLate)
            continue;
        const auto amount = readAmount(law->value, DecimalMark::Point);
        return amount ? toMinorUnits(*amount, finding.currency->digits()).value_or(0) : 0;
    }
    return 0;
}

template <class AmountOf>
QString sumOf(const PlatformRecord &record, const ClaimNumbers &claims, AmountOf amountOf)
{
    std::map<Currency, std::optional<std::int64_t>> sums;
    for (const std::size_t claim : claims) {
        const Finding &finding = findingAt(record, claim);
        if (!isPriced(finding))
            continue;
        auto &sum = sums.try_emplace(*finding.currency, 0).first->second;
        sum = sum ? checkedAdd(*sum, amountOf(finding)) : std::nullopt;
    }
    QStringList lines;
    for (const auto &[currency, sum] : sums) {
        if (sum)
            lines += QString::fromStdString(std::string(currency.code()) + ' ' + amountCell(*sum, currency));
    }
    return lines.join('\n');
}

/** A limit in words: "wages: 3 years, from each payday (where it is written)". */
QString limitText(const Limitation &limit)
{
    QString text = Forms::tr("%1: %2, from %3")
                       .arg(shownText(limit.claim, 200), periodText(limit.period), shownText(limit.trigger, 200));
    if (limit.extended)
        text += Forms::tr("; %1 %2").arg(periodText(limit.extended), shownText(limit.extendedIf, 200));
    return Forms::tr("%1 (%2)").arg(text, shownText(limit.citation.text, 200));
}

/** The earliest last day of the limit for the findings, by limits.csv. */
QString lastDayText(const PlatformRecord &record, const ClaimNumbers &claims, const Limitation &limit)
{
    const Schedule &limits = record.tables().limits;
    std::string earliest;
    for (const auto &row : limits.rows) {
        const std::string &last = cellOf(limits, row, "last_day");
        const auto number = QString::fromStdString(cellOf(limits, row, "finding")).toULongLong();
        if (last.empty() || cellOf(limits, row, "claim") != limit.claim
            || cellOf(limits, row, "citation") != limit.citation.text
            || !std::binary_search(claims.begin(), claims.end(), number - 1))
            continue;
        earliest = earliest.empty() ? last : std::min(earliest, last);
    }
    if (earliest.empty())
        return {};
    const QString text =
        Forms::tr(" The earliest last day for these findings: %1.").arg(QString::fromStdString(earliest));
    return earliest < isoDate(record.file().facts.asOf())
               ? text + Forms::tr(" It is past: some of it may be too late to claim.")
               : text;
}

QString deadline(const PlatformRecord &record, const ClaimNumbers &claims, const Limitation &limit)
{
    return Forms::tr("Known limit, check it: %1.%2").arg(limitText(limit), lastDayText(record, claims, limit));
}

}

ClaimNumbers wageClaims(const PlatformRecord &record, std::string_view law)
{
    return claimsWhere(record, Track::Employee, [&](const std::string &rule) { return lawOf(rule) == law; });
}

ClaimNumbers actClaims(const PlatformRecord &record, std::string_view act)
{
    return claimsWhere(record, Track::Contractor, [&](const std::string &rule) { return rule == act; });
}

ClaimNumbers recordClaims(const PlatformRecord &record, std::string_view rule)
{
    ClaimNumbers claims =
        claimsWhere(record, Track::Record, [&](const std::string &found) { return rule.empty() || found == rule; });
    if (record.place().empty())
        return claims;
    std::set<std::string> keys;
    for (const std::uint32_t contract : record.contracts())
        keys.insert(record.contract(contract).key);
    std::erase_if(claims, [&](std::size_t claim) {
        const std::vector<std::string> &contracts = findingAt(record, claim).contracts;
        return contracts.empty() || !std::includes(keys.begin(), keys.end(), contracts.begin(), contracts.end());
    });
    return claims;
}

ClaimNumbers inSum(const PlatformRecord &record, const ClaimNumbers &claims)
{
    ClaimNumbers priced;
    std::copy_if(claims.begin(), claims.end(), std::back_inserter(priced),
                 [&](std::size_t claim) { return isPriced(findingAt(record, claim)); });
    return priced;
}

std::vector<std::string> lawsFound(const PlatformRecord &record, Track track)
{
    std::set<std::string> laws;
    for (const std::size_t claim : claimsWhere(record, track, [](const std::string &) { return true; })) {
        const std::string &rule = findingAt(record, claim).rule;
        laws.emplace(track == Track::Employee ? lawOf(rule) : std::string_view(rule));
    }
    return {laws.begin(), laws.end()};
}

ClaimNumbers ofTopics(const PlatformRecord &record, const ClaimNumbers &claims,
                      const std::vector<std::string_view> &topics)
{
    ClaimNumbers found;
    std::copy_if(claims.begin(), claims.end(), std::back_inserter(found), [&](std::size_t claim) {
        return std::find(topics.begin(), topics.end(), topicOf(findingAt(record, claim).rule)) != topics.end();
    });
    return found;
}

QString sumText(const PlatformRecord &record, const ClaimNumbers &claims)
{
    return sumOf(record, claims, [](const Finding &finding) { return *finding.amount; });
}

QString stillUnpaidText(const PlatformRecord &record, const ClaimNumbers &claims)
{
    return sumOf(record, claims, [](const Finding &finding) { return *finding.amount - paidLate(finding); });
}

QString numbersText(const ClaimNumbers &claims)
{
    QStringList parts;
    for (std::size_t i = 0; i < claims.size();) {
        std::size_t end = i;
        while (end + 1 < claims.size() && claims[end + 1] == claims[end] + 1)
            ++end;
        const QString first = QString::number(claims[i] + 1);
        const QString last = QString::number(claims[end] + 1);
        parts += end == i ? first : end == i + 1 ? first + ", " + last : Forms::tr("%1 to %2").arg(first, last);
        i = end + 1;
    }
    return parts.join(QStringLiteral(", "));
}

QString basisText(const PlatformRecord &record, const ClaimNumbers &claims)
{
    if (claims.empty())
        return {};
    std::optional<DayNumber> from;
    std::optional<DayNumber> to;
    FindingCertainty certainty = FindingCertainty::Computed;
    RecordGrade grade = RecordGrade::PayerFile;
    for (const std::size_t claim : claims) {
        const Finding &finding = findingAt(record, claim);
        if (finding.from)
            from = std::min(from.value_or(*finding.from), *finding.from);
        if (finding.to)
            to = std::max(to.value_or(*finding.to), *finding.to);
        certainty = std::max(certainty, finding.certainty);
        grade = std::max(grade, finding.grade);
    }
    QStringList parts;
    parts += Forms::tr("findings %1 of findings.csv", nullptr, pluralOf(claims.size())).arg(numbersText(claims));
    if (from && to)
        parts +=
            Forms::tr("%1 to %2").arg(QString::fromStdString(isoDate(*from)), QString::fromStdString(isoDate(*to)));
    if (certainty == FindingCertainty::Computed)
        parts += Forms::tr("as computed");
    else if (certainty == FindingCertainty::Unverified)
        parts += Forms::tr("in part unverified: it rests on one secondary reading of the law");
    else
        parts += Forms::tr("some without an amount, because a fact is missing");
    parts += Forms::tr("weakest record: grade %1").arg(QLatin1Char(gradeLetter(grade)));
    return parts.join(QStringLiteral("; "));
}

FormTable claimTable(const PlatformRecord &record, const ClaimNumbers &claims)
{
    const Schedule &findings = record.tables().findings;
    FormTable table;
    table.headings = {Forms::tr("No."),    Forms::tr("Category"),  Forms::tr("From"), Forms::tr("To"),
                      Forms::tr("Amount"), Forms::tr("Certainty"), Forms::tr("Gr.")};
    for (const std::size_t claim : claims) {
        const auto cell = [&](std::string_view column) {
            return QString::fromStdString(cellOf(findings, findings.rows[claim], column));
        };
        const QString amount = cell("amount");
        table.rows.push_back({cell("number"), FindingWords::title(findingAt(record, claim)), cell("from"), cell("to"),
                              amount.isEmpty() ? amount : cell("currency") + ' ' + amount, cell("certainty"),
                              cell("weakest_grade")});
    }
    return table;
}

QStringList notComputed(const PlatformRecord &record, const ClaimNumbers &claims)
{
    QStringList lines;
    for (const std::size_t claim : claims) {
        const Finding &finding = findingAt(record, claim);
        if (finding.missing)
            lines += Forms::tr("Finding %1 has no amount: %2.")
                         .arg(QString::number(claim + 1), missingText(*finding.missing));
    }
    return lines;
}

QStringList wageDeadlines(Deadlines which, const PlatformRecord &record, const ClaimNumbers &claims,
                          const std::vector<std::string> &places)
{
    QStringList lines;
    for (const Limitation &limit : ruleBook().limitations) {
        if (std::find(places.begin(), places.end(), limit.place) == places.end() || !limit.period)
            continue;
        if (which == Deadlines::All || !lastDayText(record, claims, limit).isEmpty())
            lines += deadline(record, claims, limit);
    }
    return lines;
}

QStringList actDeadlines(const PlatformRecord &record, const ClaimNumbers &claims, std::string_view act)
{
    QStringList lines;
    for (const FreelanceAct &each : ruleBook().acts) {
        if (each.id != act)
            continue;
        for (const Limitation &limit : each.limits)
            lines += limit.period ? deadline(record, claims, limit)
                                  : Forms::tr("Limit that was not read, ask: %1, %2.")
                                        .arg(shownText(each.name), shownText(limit.claim, 200));
    }
    return lines;
}

}
