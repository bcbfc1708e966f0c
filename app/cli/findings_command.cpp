// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/findings_command.h"

#include "app/cli/json_parts.h"
#include "app/cli/rule_json.h"
#include "app/cli/terminal_words.h"
#include "app/cli/wage_output.h"
#include "app/records/platform_terms.h"
#include "app/records/vault_sources.h"
#include "app/text/finding_text.h"
#include "app/text/law_text.h"
#include "core/findings/findings.h"

#include <QCoreApplication>

#include <map>

namespace backpay {

namespace {

/** Words of the screen keep numbers together with no-break blanks; a terminal and a program want plain ones. */
QString plain(QString words) { return words.replace(QChar(QChar::Nbsp), u' '); }

/** Findings of a vault with what is needed to print them. */
class FindingsPrinter
{
public:
    FindingsPrinter(const Ledger &ledger, const std::vector<Contract> &contracts)
        : ledger_(ledger)
        , words_(contracts)
    {
    }

    Result<Json> json(const Finding &finding) const
    {
        const int digits = finding.currency ? finding.currency->digits() : 2;
        Json json = {{"rule", finding.rule},
                     {"title", FindingWords::title(finding).toStdString()},
                     {"track", trackName(finding.track)},
                     {"platform", finding.platform},
                     {"contracts", finding.contracts},
                     {"from", dayJson(finding.from)},
                     {"to", dayJson(finding.to)}};
        json["amount"] = finding.amount ? Json(amountText(*finding.amount, digits)) : Json(nullptr);
        json["currency"] = finding.currency ? Json(finding.currency->code()) : Json(nullptr);
        json["in_total"] = finding.inTotal;
        json["settled_on"] = dayJson(finding.settledOn);
        json["seconds"] = finding.seconds ? Json(*finding.seconds) : Json(nullptr);
        json["certainty"] = findingCertaintyName(finding.certainty);
        json["grade"] = std::string(1, gradeLetter(finding.grade));
        json["steps"] = stepsJson(finding);
        auto records = recordsJson(finding, digits);
        if (!records)
            return tl::unexpected(records.error());
        json["records"] = std::move(*records);
        json["assumptions"] = Json::array();
        for (const Assumption &assumption : finding.assumptions)
            json["assumptions"].push_back(words_.assumption(assumption).toStdString());
        json["citations"] = citationsJson(finding.citations);
        json["deadline"] = dayJson(finding.deadline);
        json["limits"] = Json::array();
        for (const WeekLimit &limit : finding.limits)
            json["limits"].push_back(limitJson(limit));
        for (const ActDeadline &deadline : finding.actDeadlines)
            json["limits"].push_back({{"claim", deadline.limit.claim},
                                      {"last_day", dayJson(deadline.lastDay)},
                                      {"citation", deadline.limit.citation.text}});
        json["if_proven"] = Json::array();
        for (const PossibleRemedy &remedy : finding.ifProven)
            json["if_proven"].push_back(remedyJson(remedy, digits));
        for (const ActRemedy &remedy : finding.actRemedies)
            json["if_proven"].push_back(actRemedyJson(remedy, digits));
        json["cannot_compute"] = finding.missing ? Json(missingText(*finding.missing).toStdString()) : Json(nullptr);
        return json;
    }

    [[nodiscard]] QString text(const Finding &finding) const
    {
        QString text = FindingWords::title(finding);
        if (const QString law = FindingWords::law(finding); !law.isEmpty())
            text += QStringLiteral(" (%1)").arg(law);
        text += QStringLiteral(": ") + words_.whose(finding);
        if (finding.from)
            text += *finding.from == *finding.to
                        ? QStringLiteral(", %1").arg(QString::fromStdString(isoDate(*finding.from)))
                        : TerminalWords::tr(", %1 to %2")
                              .arg(QString::fromStdString(isoDate(*finding.from)),
                                   QString::fromStdString(isoDate(*finding.to)));
        text += u'\n';
        for (const FindingStep &step : finding.steps) {
            const std::string &value = step.value();
            text += QStringLiteral("  %1%2\n")
                        .arg(plain(words_.step(step)),
                             value.empty() ? QString() : QStringLiteral(": ") + QString::fromStdString(value));
        }
        if (finding.missing)
            text += TerminalWords::tr("  Cannot be computed: %1\n").arg(missingText(*finding.missing));
        if (finding.amount)
            text += TerminalWords::tr("  Amount: %1 %2\n")
                        .arg(QString::fromStdString(amountText(*finding.amount, finding.currency->digits())),
                             QString::fromStdString(std::string(finding.currency->code())));
        text += TerminalWords::tr("  Records: %1, weakest grade %2\n")
                    .arg(finding.records.size())
                    .arg(QChar::fromLatin1(gradeLetter(finding.grade)));
        if (finding.deadline)
            text += TerminalWords::tr("  Earliest limit: %1\n").arg(QString::fromStdString(isoDate(*finding.deadline)));
        return text;
    }

private:
    static Json actRemedyJson(const ActRemedy &possible, int digits)
    {
        Json json{{"name", possible.remedy.name}};
        json["amount"] = possible.amount ? Json(exactText(*possible.amount, digits)) : Json(nullptr);
        json["to"] = "worker";
        json["citation"] = possible.remedy.citation.text;
        json["condition"] = possible.remedy.condition;
        if (possible.lacks)
            json["cannot_compute"] = missingText(*possible.lacks).toStdString();
        return json;
    }

    [[nodiscard]] Json stepsJson(const Finding &finding) const
    {
        Json list = Json::array();
        for (const FindingStep &step : finding.steps)
            list.push_back({{"text", plain(words_.step(step)).toStdString()}, {"value", step.value()}});
        return list;
    }

    /** Each record with where it stands, in the finding's order. */
    [[nodiscard]] Result<Json> recordsJson(const Finding &finding, int digits) const
    {
        std::map<RowKind, std::vector<std::int64_t>> wanted;
        for (const FoundRecord &record : finding.records)
            wanted[record.kind].push_back(record.revision);
        std::map<std::pair<RowKind, std::int64_t>, StoredRow> rows;
        for (const auto &[kind, revisions] : wanted) {
            auto stored = ledger_.revisions(kind, revisions);
            if (!stored)
                return tl::unexpected(stored.error());
            for (StoredRow &row : *stored) {
                const std::int64_t revision = row.revision;
                rows.emplace(std::pair(kind, revision), std::move(row));
            }
        }
        Json list = Json::array();
        for (const FoundRecord &record : finding.records) {
            const auto row = rows.find({record.kind, record.revision});
            if (row == rows.end())
                return fail(ErrorCode::Internal, {"a finding names a row that is not in the vault"});
            list.push_back(recordJson(record, row->second, digits));
        }
        return list;
    }

    static Json recordJson(const FoundRecord &record, const StoredRow &row, int digits)
    {
        const bool byHand = row.source.importUuid.empty();
        Json json = {{"kind", rowKindName(record.kind)}, {"id", row.id}};
        json["file_sha256"] = byHand ? Json(nullptr) : Json(toHex(row.source.sha256));
        json["line"] = byHand || row.source.place.line == 0 ? Json(nullptr) : Json(row.source.place.line);
        json["place"] = byHand ? Json("by hand") : Json(row.source.place.text);
        json["import"] = byHand ? Json(nullptr) : Json(row.source.importUuid);
        json["amount"] = record.amount ? Json(amountText(*record.amount, digits)) : Json(nullptr);
        return json;
    }

    const Ledger &ledger_;
    FindingWords words_;
};

Json totalsJson(const std::vector<TrackTotal> &totals)
{
    Json list = Json::array();
    for (const TrackTotal &total : totals)
        list.push_back({{"track", trackName(Track::Record)},
                        {"currency", total.currency.code()},
                        {"amount", amountText(total.amount, total.currency.digits())},
                        {"findings", total.findings}});
    return list;
}

QString allText(const std::vector<Finding> &findings, const FindingsPrinter &words)
{
    QString text;
    for (const Track track : {Track::Record, Track::Employee, Track::Contractor}) {
        QString part;
        for (const Finding &finding : findings) {
            if (finding.track == track)
                part += words.text(finding);
        }
        if (part.isEmpty())
            continue;
        text += QStringLiteral("%1. %2\n\n%3").arg(trackText(track), trackMeaning(track), part);
        if (track == Track::Record) {
            for (const TrackTotal &total : recordTotals(findings))
                text += QStringLiteral("%1: %2 %3\n")
                            .arg(trackClosing(track),
                                 QString::fromStdString(amountText(total.amount, total.currency.digits())),
                                 QString::fromStdString(std::string(total.currency.code())));
        } else {
            text += trackClosing(track) + u'\n';
        }
        text += u'\n';
    }
    return text
           + TerminalWords::tr(
               "Facts, arithmetic and where the rules are written; no legal advice and no verdict. Tracks are "
               "never added together.\n");
}

}

ExitCode listFindings(const FindingsCommand &command, const RowFilter &filter, DayNumber asOf, const Ledger &ledger,
                      const CliContext &context, const Printer &printer)
{
    const auto records = ledger.records();
    if (!records)
        return printer.failed(records.error());
    const auto sources = sourcesOf(ledger);
    if (!sources)
        return printer.failed(sources.error());
    const std::vector<PlatformTerms> terms = platformTerms(*sources);
    const CaseFacts facts(*records, terms, asOf, context.zones);
    WageBook wages(ruleBook());
    FindingFilter wanted{filter.platform, filter.contract, std::nullopt};
    for (const Track track : {Track::Record, Track::Employee, Track::Contractor}) {
        if (command.track == trackName(track))
            wanted.track = track;
    }
    const std::vector<Finding> findings =
        filtered(allFindings(facts, wages.update(records->books, context.zones), ruleBook()), wanted);
    const FindingsPrinter words(ledger, records->books.contracts);
    if (!printer.json())
        return printer.done({}, allText(findings, words));
    Json list = Json::array();
    for (const Finding &finding : findings) {
        auto json = words.json(finding);
        if (!json)
            return printer.failed(json.error());
        list.push_back(std::move(*json));
    }
    return printer.done({{"as_of", isoDate(asOf)},
                         {"findings", std::move(list)},
                         {"totals", totalsJson(recordTotals(findings))},
                         {"without_place", contractsWithoutPlace(facts)}},
                        {});
}

}
