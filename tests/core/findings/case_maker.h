// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/findings/records_maker.h"
#include "tests/core/findings/step_fault.h"

namespace backpay {

/**
 * What rules read of a set of records, all of it living as long as this. The day is 26 November 2026. As it goes, every
 * step of every finding on these records must come to its value from its rows, or the test fails.
 */
class Case
{
public:
    explicit Case(const RecordsMaker &maker)
        : records_(maker.records())
        , terms_(RecordsMaker::terms())
        , facts(records_, terms_, *parseIsoDate("2026-11-26"), zones_)
    {
    }

    ~Case()
    {
        WageBook wages(ruleBook());
        for (const Finding &finding : allFindings(facts, wages.update(records_.books, zones_), ruleBook())) {
            if (const std::string fault = stepFault(facts, finding); !fault.empty())
                QTest::qFail(fault.c_str(), __FILE__, __LINE__);
        }
    }
    Case(const Case &) = delete;
    Case &operator=(const Case &) = delete;

    [[nodiscard]] const ZoneResolver &zones() const { return zones_; }

private:
    FixedZones zones_;
    Records records_;
    std::vector<PlatformTerms> terms_;

public:
    CaseFacts facts;
};

}
