// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/claim_lines.h"
#include "app/forms/claim_sections.h"
#include "app/forms/draft_makers.h"
#include "app/forms/form_words.h"
#include "app/forms/record_fields.h"
#include "core/law/rule_book.h"

#include <algorithm>
#include <set>

namespace backpay {

namespace {

/** The places of the record and all around them. */
std::vector<std::string> placesOfLaw(const PlatformRecord &record)
{
    std::set<std::string> places;
    for (const std::string &place : record.places()) {
        const auto around = placesAround(place);
        places.insert(around.begin(), around.end());
    }
    return {places.begin(), places.end()};
}

/** What a written demand does, where that was read. */
QStringList placeNotes(const std::vector<std::string> &places)
{
    const auto isAt = [&](std::string_view place) {
        return std::find(places.begin(), places.end(), place) != places.end();
    };
    QStringList notes;
    if (isAt("US-CO"))
        notes +=
            Forms::tr("Colorado: goes to the employer, not to the Division, and is optional; the 14 days before the "
                      "penalty run from a written demand, a claim or a suit (C.R.S. 8-4-109). The state has a form "
                      "of its own.");
    if (isAt("US-OR"))
        notes +=
            Forms::tr("Oregon: the full penalty for late final pay asks for a written notice of non-payment with an "
                      "estimate, and 12 days (ORS 652.150).");
    if (isAt("US-TX"))
        notes += Forms::tr("Texas: a wage claim to the Workforce Commission is a sworn form of its own.");
    if (isAt("GB"))
        notes +=
            Forms::tr("United Kingdom: early conciliation by ACAS comes before a tribunal; ask about the time limit "
                      "at once.");
    return notes;
}

FormSection recordSection(const PlatformRecord &record, const ClaimNumbers &claims)
{
    FormSection section{Forms::tr("What the records alone show"), {}, {}, {}};
    section.paragraphs = {
        Forms::tr("Possible shortfalls whatever the law says of the work, as computed. The sum holds the findings that "
                  "are of different money; the others stand beside them for information."),
    };
    section.fields = {
        {{},
         Forms::tr("Sum on the record"),
         sumText(record, claims),
         claims.empty() ? Forms::tr("No finding on the record.") : basisText(record, inSum(record, claims))}};
    if (!claims.empty())
        section.tables.push_back(claimTable(record, claims));
    return section;
}

}

FormDraft wageDemand(const PlatformRecord &record)
{
    const auto places = placesOfLaw(record);
    const ClaimNumbers onRecord = recordClaims(record, {});
    ClaimNumbers all = onRecord;
    FormDraft draft;
    draft.id = QStringLiteral("wage-demand");
    draft.title = Forms::tr("Written demand for pay, %1").arg(record.platform());
    draft.authority = record.platform();
    draft.about =
        Forms::tr("A letter that asks the platform for pay: amount, period, where to pay, when and how it was "
                  "sent.");
    draft.edition = Forms::tr("The contents follow what Colorado's written demand was read to hold; no form of another "
                              "place was read.");
    draft.before = beforeUse(record);
    draft.before += placeNotes(places);

    FormSection parties{Forms::tr("Parties"), {}, {}, {}};
    parties.fields = {
        blank(Forms::tr("From: your name and address")),
        filled(Forms::tr("To", "whom a letter is for"), record.platform(),
               Forms::tr("As the records name the platform; add the legal name and the address for notices "
                         "from your agreement.")),
        FormField{
            {}, Forms::tr("Period of work"), periodOfWork(record), Forms::tr("First and last day of work on record.")},
        FormField{{}, Forms::tr("Place of work"), placesText(record), Forms::tr("As the contract's terms say.")},
        ratesField(record)};

    FormSection demand{Forms::tr("Demand"), {}, {}, {}};
    demand.paragraphs = {
        Forms::tr(
            "For this work I ask for the amount below, or for your reasons, with the records they rest on, why it "
            "is not due."),
    };
    demand.fields = {
        FormField{
            {},
            Forms::tr("Amount by the records"),
            sumText(record, onRecord),
            Forms::tr("The sum on the record, below. Amounts under a law are of another track and in no sum with it: "
                      "ask which to claim.")},
        blank(Forms::tr("Pay by")), blank(Forms::tr("Address or account for payment"))};
    draft.sections = {parties, demand, recordSection(record, onRecord)};
    for (const std::string &law : lawsFound(record, Track::Employee)) {
        draft.sections.push_back(wageSection(record, law, {}));
        const ClaimNumbers claims = wageClaims(record, law);
        all.insert(all.end(), claims.begin(), claims.end());
    }
    for (const std::string &act : lawsFound(record, Track::Contractor)) {
        draft.sections.push_back(actSection(record, act));
        draft.before += actDeadlines(record, actClaims(record, act), act);
    }
    std::sort(all.begin(), all.end());
    draft.before += wageDeadlines(Deadlines::WithDay, record, all, places);

    FormSection sent{Forms::tr("Sent"), {}, {}, {}};
    sent.fields = {blank(Forms::tr("Date sent")),
                   blank(Forms::tr("How, and proof of sending"),
                         Forms::tr("Registered mail with receipt, or e-mail with a copy to yourself.")),
                   blank(Forms::tr("Signature"))};
    draft.sections.push_back(sent);
    draft.sections.push_back(attachmentsSection());
    return draft;
}

}
