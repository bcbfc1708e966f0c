// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/findings.h"
#include "core/schedule/case_file.h"
#include "tests/core/findings/records_maker.h"

#include <memory>

namespace backpay {

/**
 * A made-up case on 1 June 2025. At Outlier: Project Ferry in California, one week of five days of ten hours at 13.00,
 * of which half a day's pay arrived, then taken away with two days' notice; Project Quay in New York City and Project
 * Dune in Chicago, each with one amount long due; Project Mole without a place. At Mercor: Project Gull in Britain.
 */
struct MadeClaim
{
    MadeClaim()
    {
        RecordsMaker maker;
        const auto ferry = maker.contract("Outlier", "Project Ferry");
        const auto quay = maker.contract("Outlier", "Project Quay");
        const auto dune = maker.contract("Outlier", "Project Dune");
        const auto mole = maker.contract("Outlier", "Project Mole");
        const auto gull = maker.contract("Mercor", "Project Gull");
        maker.termsOf(ferry).place = "US-CA";
        maker.termsOf(ferry).intermediary = "secret agency > secret payer";
        maker.termsOf(ferry).payDueDays = 14;
        maker.promise(ferry, 1300);
        for (const char *day : {"2025-03-03", "2025-03-04", "2025-03-05", "2025-03-06", "2025-03-07"})
            maker.earning(ferry, date(day), 13'000, 36'000);
        maker.own(ferry, at("2025-03-03T08:00"), TimeKind::Waiting, 1'800);
        maker.own(ferry, at("2025-03-03T12:00"), TimeKind::Break, 2'700);
        maker.termsOf(quay).place = "US-NY-NYC";
        maker.termsOf(quay).payDueDays = 14;
        maker.earning(quay, date("2025-02-03"), 90'000);
        maker.termsOf(dune).place = "US-IL-CHI";
        maker.termsOf(dune).hiringPlace = "US-CA";
        maker.termsOf(dune).payDueDays = 14;
        maker.earning(dune, date("2025-02-10"), 70'000);
        maker.earning(mole, date("2025-02-11"), 1'000);
        maker.termsOf(gull).place = "GB";
        maker.earning(gull, date("2025-02-11"), 1'000, 600).currency = *Currency::fromCode("GBP");
        maker.payout("Outlier", date("2025-03-12"), 6'400, 100);
        CancellationFact ended;
        ended.when = date("2025-03-08");
        ended.contract = ferry;
        ended.cause = "secret cause";
        ended.currency = *Currency::fromCode("XXX");
        ended.decidedBy = "secret person";
        ended.noticeDays = 2;
        ended.note = "secret note";
        maker.more.cancellations.push_back(ended);
        records = maker.records();
        records.books.rates.push_back(
            {quay, *parseIsoDate("2025-02-01"), {4000, 3600, *Currency::fromCode("USD")}, RateKnownFrom::Offer, 0});
        facts = std::make_unique<CaseFacts>(records, terms, *parseIsoDate("2025-06-01"), zones);
        WageBook wages(ruleBook());
        findings = allFindings(*facts, wages.update(records.books, zones), ruleBook());
    }

    [[nodiscard]] CaseFile file(PacketReader reader, const CaseScope &scope = {}) const
    {
        CaseFile file(*facts, findings, scope, reader);
        file.sources.resize(1);
        file.sources[0].profile = "outlier.earnings-csv";
        file.sources[0].fileName = "secret.csv";
        file.sources[0].digest = std::string(64, 'd');
        file.sources[0].importedOn = *parseIsoDate("2025-05-31");
        file.earnings[1] = {"secret-row", 0, "line 2", "secret-item", "prepay", "processed", "secret words"};
        file.payouts[1] = {"secret-row", 0, "line 9", "", "", "", "secret payer"};
        return file;
    }

    Records records;
    std::vector<PlatformTerms> terms = RecordsMaker::terms();
    FixedZones zones;
    std::unique_ptr<CaseFacts> facts;
    std::vector<Finding> findings;
};

}
