// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding_groups.h"
#include "core/findings/findings.h"

#include <QString>
#include <QVariantList>
#include <QVariantMap>

#include <memory>
#include <vector>

namespace backpay {

/** All findings of a vault as the window keeps them. */
struct VaultFindings
{
    std::vector<Contract> contracts;
    std::vector<Finding> findings;
    std::vector<std::string> withoutPlace; // contract keys
    DayNumber asOf = 0;
    bool hasRecords = false;
};

/** The Claims page, ready to show: an entry of a track for each group of findings. Members as in README.md. */
struct ClaimsPage
{
    QString lede;
    bool hasFindings = false;
    bool hasRecords = false;
    QVariantList tracks;
    int count = 0; // of entries on all tracks
    QVariantList deadlines;
    QString placeNote; // contracts that no law can be applied to
};
[[nodiscard]] ClaimsPage claimsPage(const VaultFindings &found, const std::vector<FindingGroup> &groups);

/** One entry's page; `records` is filled by findingRecords. With several weeks it lists them and has no working. */
[[nodiscard]] QVariantMap findingPage(const VaultFindings &found, const FindingGroup &group);

/**
 * What a line of the working opens, as opens() gives it, with `line` in its rows: the line's words. Empty for one that
 * is no sum of rows.
 */
[[nodiscard]] QVariantMap stepFigure(const VaultFindings &found, const Finding &finding, std::size_t step);

/** A record behind a finding, as the page lists it. */
struct ShownRecord
{
    FoundRecord record;
    QString what;  // "Earning, 18 Nov 2026"
    QString place; // "earnings.csv, line 12"
    QString importUuid;
    qint64 line = 0;
};
[[nodiscard]] QVariantList recordRows(const std::vector<ShownRecord> &records, const Currency &currency);

}
