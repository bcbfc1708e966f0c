// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contract.h"
#include "core/findings/finding.h"

#include <QString>

#include <vector>

namespace backpay {

/** Words of findings, in which contracts are called by their shown names. */
class FindingWords
{
public:
    /** `contracts` outlives it. */
    explicit FindingWords(const std::vector<Contract> &contracts)
        : contracts_(contracts)
    {
    }

    /** What it is, in a few words: "Time over the cap", "Overtime". */
    [[nodiscard]] static QString title(const Finding &finding);
    /** Where it looks: "California", "federal law"; "" on the record track. */
    [[nodiscard]] static QString law(const Finding &finding);
    /** Its contracts and platform: "Project Kestrel, Alignerr", "3 contracts, Outlier". */
    [[nodiscard]] QString whose(const Finding &finding) const;
    /** One line of the working, without its value. */
    [[nodiscard]] QString step(const FindingStep &step) const;
    /** What is taken for granted, as a sentence. */
    [[nodiscard]] QString assumption(const Assumption &assumption) const;
    /** The contract's shown name for its key; the key where there is no such contract. */
    [[nodiscard]] QString contract(const std::string &key) const;

private:
    [[nodiscard]] QString recordStep(const RecordStep &step) const;

    const std::vector<Contract> &contracts_;
};

/** "On the record", "If employee", "If contractor". */
[[nodiscard]] QString trackText(Track track);
/** What a track is, and why its amounts are or are not added: one sentence each. */
[[nodiscard]] QString trackMeaning(Track track);
[[nodiscard]] QString trackClosing(Track track);
/** The value of a step as the screen shows it: numbers grouped by the locale. */
[[nodiscard]] QString stepValueText(const FindingStep &step);

}
