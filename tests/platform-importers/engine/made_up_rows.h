// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform-importers/engine/importer.h"

#include <string>

namespace backpay {

inline const std::string outlierHeader = "workDate,itemID,duration,rateApplied,payout,payType,projectName,status\n";
inline const std::string prolificHeader = "Study,Reward,Bonus,Started At,Completed At,Completion Code,Status\n";
inline const std::string upworkHeader = "\"Date\",\"Contract\",\"Hours\",\"Amount\",\"Payment type\"\n";
inline const std::string togglHeader =
    "User,Email,Client,Project,Description,Start date,Start time,End date,End time,Duration,Tags\n";

inline std::string outlierRow(const std::string &payout, const std::string &day = "Jan 9, 2026")
{
    return "\"" + day + "\",\"item-1\",\"1h 15m \",\"$30.00/hr\",\"" + payout
           + "\",\"prepay\",\"Lighthouse\",\"processed\"\n";
}

inline std::string prolificRow(const std::string &reward, const std::string &bonus = "",
                               const std::string &started = "", const std::string &completed = "",
                               const std::string &status = "APPROVED", const std::string &code = "")
{
    return "Shapes," + reward + "," + bonus + "," + started + "," + completed + "," + code + "," + status + "\n";
}

inline std::string togglRow(const std::string &start, const std::string &end, const std::string &duration,
                            const std::string &tags = "")
{
    return "Sam,,Harbour Ltd,Harbour,reading,2026-01-05," + start + ",2026-01-05," + end + "," + duration + ",\"" + tags
           + "\"\n";
}

/** Reads text with the built-in sources. */
class MadeUpReader
{
public:
    [[nodiscard]] Result<ImportBatch> read(const std::string &text, const ImportOptions &options = {}) const
    {
        return readBytes("f.csv", text, catalogue_, options);
    }
    [[nodiscard]] RowStamp stampOf(const std::string &text, const ImportOptions &options = {}) const
    {
        return read(text, options).value().stamps.at(0);
    }
    [[nodiscard]] const SourceCatalogue &catalogue() const { return catalogue_; }

private:
    SourceCatalogue catalogue_ = SourceCatalogue::builtIn().value();
};

}
