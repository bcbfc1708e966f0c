// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/int128.h"
#include "core/findings/applied_rate.h"
#include "core/findings/finding_builder.h"
#include "core/findings/rate_steps.h"
#include "core/findings/record_findings.h"

#include <algorithm>
#include <map>

namespace backpay {

namespace {

constexpr std::int64_t hour = 3600;

using ContractCurrency = std::pair<std::uint32_t, Currency>;

std::map<ContractCurrency, std::vector<RatePoint>> ratePoints(const CaseFacts &facts)
{
    std::map<ContractCurrency, std::vector<RatePoint>> points;
    const Books &books = facts.books();
    for (std::size_t i = 0; i < books.earnings.size(); ++i) {
        const EarningFact &row = books.earnings[i];
        if (!facts.dayOf(i) || row.standing == Standing::Cancelled || facts.classOf(i) != CaseFacts::PayClass::Task)
            continue;
        const EarningDetail &detail = facts.records().earnings[i];
        const auto rate = appliedRate({row.workPay, row.seconds, detail.rateMinorUnits, detail.rateSeconds});
        if (rate)
            points[{row.contract, row.currency}].push_back({*facts.dayOf(i), *rate, i});
    }
    for (auto &[of, list] : points)
        std::sort(list.begin(), list.end(), [](const RatePoint &a, const RatePoint &b) {
            return std::tie(a.day, a.rate, a.row) < std::tie(b.day, b.rate, b.row);
        });
    return points;
}

std::vector<std::string> spanArguments(const std::string &contract, const RateSpan &span,
                                       const std::vector<RatePoint> &points, const Currency &currency)
{
    return {contract,
            std::to_string(span.count()),
            dayStep(points[span.first].day),
            dayStep(points[span.last - 1].day),
            rateStep(span.low, hour, currency),
            rateStep(span.high, hour, currency)};
}

Finding cutFinding(const CaseFacts &facts, const ContractCurrency &of, const std::vector<RatePoint> &points,
                   const RateSpan &before, const RateSpan &after)
{
    const Contract &contract = facts.contract(of.first);
    const Currency &currency = of.second;
    FindingBuilder builder(facts, "record.rate-cut", contract.platform);
    for (std::size_t i = before.first; i < after.last; ++i)
        builder.addEarning(points[i].row);
    builder.step(RecordStepKind::RateBefore, spanArguments(contract.key, before, points, currency),
                 rateStep(before.middle, hour, currency));
    builder.step(RecordStepKind::RateAfter, spanArguments(contract.key, after, points, currency),
                 rateStep(after.middle, hour, currency));
    builder.step(RecordStepKind::RateLowered, {dayStep(points[after.first].day)},
                 ratioText(Int128(before.middle - after.middle) * 100, before.middle, 1));
    Finding &finding = builder.finding();
    finding.currency = currency;
    finding.from = points[after.first].day; // the event, not the rows it is seen in
    finding.to = points[after.first].day;
    return builder.build();
}

}

std::vector<Finding> rateCutFindings(const CaseFacts &facts)
{
    std::vector<Finding> findings;
    for (const auto &[of, points] : ratePoints(facts)) {
        const std::vector<RateSpan> spans = rateSpans(points);
        for (std::size_t i = 1; i < spans.size(); ++i) {
            if (spans[i].middle < spans[i - 1].middle)
                findings.push_back(cutFinding(facts, of, points, spans[i - 1], spans[i]));
        }
    }
    return findings;
}

}
