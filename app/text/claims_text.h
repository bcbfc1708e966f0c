// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"

#include <QCoreApplication>
#include <QString>

#include <cstddef>

namespace backpay {

/** Sentences of the Claims page and of a finding's own page. Facts and possibilities; no verdict. */
class ClaimsText
{
    Q_DECLARE_TR_FUNCTIONS(ClaimsText)

public:
    /** "Eleven findings on three tracks, never added together." */
    [[nodiscard]] static QString lede(int findings);
    /** The same where there is nothing to show, or nothing to look at. */
    [[nodiscard]] static QString ledeWithout(bool hasRecords);
    /** "4 findings" */
    [[nodiscard]] static QString findings(std::size_t count);
    /** "4 findings, 19 lines week by week"; the first half alone where each finding is one line. */
    [[nodiscard]] static QString findings(std::size_t count, std::size_t lines);
    [[nodiscard]] static QString weeks(int count);
    [[nodiscard]] static QString weekFrom(const QString &day);
    [[nodiscard]] static QString records(int count);
    [[nodiscard]] static QString span(const QString &from, const QString &to);
    /** "−15.0%" */
    [[nodiscard]] static QString percentDown(const QString &percent);
    [[nodiscard]] static QString needs(const QString &missing);
    [[nodiscard]] static QString cannotCompute(const QString &title);
    [[nodiscard]] static QString oneSource();
    /** How many contracts no law can be applied to. */
    [[nodiscard]] static QString withoutPlace(int contracts);
    /** "Possible shortfall: overtime." on the law's tracks; the title as a sentence on the record's. */
    [[nodiscard]] static QString findingLede(const QString &title, Track track);
    [[nodiscard]] static QString historyLeaves();
    /** "Earning", "Own time", …: what kind of row a record is. */
    [[nodiscard]] static QString recordKind(RowKind kind);
    [[nodiscard]] static QString byHand();
    /** How many records are not listed on the page. */
    [[nodiscard]] static QString moreRecords(int count);
};

}
