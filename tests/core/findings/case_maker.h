// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/case_facts.h"
#include "tests/core/findings/records_maker.h"

namespace backpay {

/** What rules read of a set of records, all of it living as long as this. The day is 26 November 2026. */
class Case
{
public:
    explicit Case(const RecordsMaker &maker)
        : records_(maker.records())
        , terms_(RecordsMaker::terms())
        , facts(records_, terms_, *parseIsoDate("2026-11-26"), zones_)
    {
    }

    [[nodiscard]] const ZoneResolver &zones() const { return zones_; }

private:
    FixedZones zones_;
    Records records_;
    std::vector<PlatformTerms> terms_;

public:
    CaseFacts facts;
};

}
