// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/claim_sections.h"

#include "app/forms/claim_lines.h"
#include "app/forms/form_words.h"
#include "app/text/shown_text.h"
#include "core/law/rule_book.h"

#include <algorithm>

namespace backpay {

namespace {

FormField boxField(const PlatformRecord &record, const ClaimNumbers &claims, const ClaimBox &box)
{
    if (box.topics.empty())
        return blank(box.label, Forms::tr("Nothing computed here: put what you claim, if anything."));
    const ClaimNumbers chosen = ofTopics(record, claims, box.topics);
    return {
        {}, box.label, sumText(record, chosen), chosen.empty() ? Forms::tr("No finding.") : basisText(record, chosen)};
}

void addLines(FormSection &section, const PlatformRecord &record, const ClaimNumbers &claims)
{
    section.paragraphs += notComputed(record, claims);
    if (!claims.empty())
        section.tables.push_back(claimTable(record, claims));
}

}

QString wageLawName(std::string_view law)
{
    const Regime *regime = ruleBook().regime(law);
    return shownText(regime == nullptr ? law : std::string_view(regime->name));
}

QString actName(std::string_view act)
{
    for (const FreelanceAct &each : ruleBook().acts) {
        if (each.id == act)
            return shownText(each.name);
    }
    return shownText(act);
}

FormSection wageSection(const PlatformRecord &record, std::string_view law, const std::vector<ClaimBox> &boxes)
{
    const ClaimNumbers claims = wageClaims(record, law);
    FormSection section{Forms::tr("If the work is employment: %1").arg(wageLawName(law)), {}, {}, {}};
    section.paragraphs = {
        Forms::tr("Possible shortfalls under this law alone, as computed: what is due for a week by the records less "
                  "what was paid or is pending, rounded once. A finding is one week; a week that is short of more than "
                  "one thing stands under wages of the week, and its parts are in wages.csv. The working of each has "
                  "its number in working.csv. Pay that is earned and has not arrived counts as paid in these amounts: "
                  "it is late pay, and counted apart."),
    };
    for (const ClaimBox &box : boxes)
        section.fields.push_back(boxField(record, claims, box));
    section.fields.push_back({{},
                              Forms::tr("Sum under this law"),
                              sumText(record, claims),
                              claims.empty() ? Forms::tr("No finding under this law.") : basisText(record, claims)});
    addLines(section, record, claims);
    return section;
}

FormSection actSection(const PlatformRecord &record, std::string_view act)
{
    const ClaimNumbers claims = actClaims(record, act);
    FormSection section{Forms::tr("If the work is self-employed: %1").arg(actName(act)), {}, {}, {}};
    section.paragraphs = {
        Forms::tr(
            "Pay that had not arrived on the day it was due, by contract, as computed from the records. What a law "
            "may add on proof is not in these amounts. The working of each has its number in working.csv."),
    };
    section.fields = {
        {{},
         Forms::tr("Unpaid on the day due"),
         sumText(record, claims),
         claims.empty() ? Forms::tr("No finding under this act.") : basisText(record, claims)},
        {{},
         Forms::tr("Of it still unpaid"),
         stillUnpaidText(record, claims),
         Forms::tr("The amount above less what arrived since, by the matching of payments to earnings on %1.")
             .arg(QString::fromStdString(isoDate(record.file().facts.asOf())))},
    };
    addLines(section, record, claims);
    return section;
}

}
