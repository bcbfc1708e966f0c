// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report_pages.h"

namespace backpay {

/** Sets figures with their words, a line each: words at the left edge, figures at the right one, a hairline between. */
class FactsSetter
{
public:
    FactsSetter(ReportPages &pages, const ReportFacts &facts);

    /** Of the first two lines, which stay together. */
    [[nodiscard]] int openingHeight();
    void set();

private:
    void layOut(const ReportFacts::Line &line);
    [[nodiscard]] int heightOf(const ReportFacts::Line &line) const;
    void paint(const ReportFacts::Line &line);

    ReportPages &pages_;
    const ReportFacts &facts_;
    int valueWidth_ = 0;
    QString words_;
    QString value_;
    std::vector<TextLine> wordLines_;
    std::vector<TextLine> valueLines_;
};

}
