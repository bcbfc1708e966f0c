// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/draft_makers.h"
#include "app/forms/form_words.h"
#include "app/forms/record_fields.h"
#include "core/law/rule_book.h"

#include <algorithm>
#include <array>

namespace backpay {

namespace {

// Where the General Data Protection Regulation holds: the Union's states and those of the European Economic Area.
constexpr std::array<std::string_view, 30> gdprCountries = {"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI",
                                                            "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU",
                                                            "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"};

bool isIn(const PlatformRecord &record, std::string_view place)
{
    const auto places = record.places();
    return std::any_of(places.begin(), places.end(), [&](const std::string &each) {
        const auto around = placesAround(each);
        return std::find(around.begin(), around.end(), place) != around.end();
    });
}

bool isInUnion(const PlatformRecord &record)
{
    return std::any_of(gdprCountries.begin(), gdprCountries.end(),
                       [&](std::string_view country) { return isIn(record, country); });
}

/** What gives a right to a copy, by the places of the work. */
QStringList rightsToCopies(const PlatformRecord &record)
{
    QStringList rights;
    if (isIn(record, "US-CA")) {
        rights += Forms::tr("If the work is employment: Cal. Lab. Code 226(b) and (c), pay records to inspect or copy "
                            "within 21 calendar days (read in secondary texts: check).");
        rights +=
            Forms::tr("If I live in California, whatever my status: the California Consumer Privacy Act, Cal. Civ. "
                      "Code 1798.100 to 1798.130, my personal information within 45 days; it binds larger "
                      "businesses only (read in secondary texts: check).");
    }
    if (isInUnion(record))
        rights +=
            Forms::tr("Regulation (EU) 2016/679 (GDPR), articles 15 and 12(3): my personal data in copy within one "
                      "month (read in secondary texts: check).");
    if (isIn(record, "GB"))
        rights += Forms::tr("UK GDPR, articles 15 and 12(3), and Data Protection Act 2018: my personal data in copy "
                            "within one month (read in secondary texts: check).");
    return rights;
}

FormSection partiesSection(const PlatformRecord &record)
{
    FormSection section{Forms::tr("Parties"), {}, {}, {}};
    section.fields = {blank(Forms::tr("From: your name and address")),
                      blank(Forms::tr("Account: e-mail or number"), Forms::tr("So that your records can be found.")),
                      filled(Forms::tr("To", "whom a letter is for"), record.platform(),
                             Forms::tr("As the records name the platform; add the legal name and "
                                       "the address for notices from your agreement.")),
                      blank(Forms::tr("Date"))};
    return section;
}

FormSection workSection(const PlatformRecord &record)
{
    QStringList names;
    for (const std::uint32_t contract : record.contracts())
        names += record.contractName(contract);
    FormSection section{Forms::tr("The work"), {}, {}, {}};
    section.fields = {
        filled(Forms::tr("Contracts"), names.join('\n'),
               record.file().redaction.reader() == PacketReader::Self
                   ? QString()
                   : Forms::tr("Names are left out for the reader of this packet: put those that the "
                               "platform uses before you send it.")),
        FormField{{}, Forms::tr("Period"), periodOfWork(record), Forms::tr("First and last day of work on record.")},
        FormField{{}, Forms::tr("Place of work"), placesText(record), Forms::tr("As the contract's terms say.")}};
    return section;
}

FormSection sentSection()
{
    FormSection section{Forms::tr("Proof"), {}, {}, {}};
    section.fields = {blank(Forms::tr("Date sent")),
                      blank(Forms::tr("How, and proof of sending"), Forms::tr("Registered mail with receipt, or e-mail "
                                                                              "with a copy to yourself.")),
                      blank(Forms::tr("Answer, and its date"))};
    return section;
}

QStringList beforeSending(const PlatformRecord &record)
{
    QStringList lines = {Forms::tr("Read every line and correct what is wrong before you sign."),
                         Forms::tr("Send a copy, keep the original and the proof of sending."),
                         Forms::tr("Nothing here says that a law was broken, and nothing is legal advice.")};
    lines += scopeNote(record);
    return lines;
}

FormSection listed(const QString &title, const QString &opening, const QStringList &items)
{
    FormSection section{title, {opening}, {}, {}};
    for (const QString &item : items)
        section.paragraphs += QStringLiteral("* ") + item;
    return section;
}

}

FormDraft recordsRequest(const PlatformRecord &record)
{
    FormDraft draft;
    draft.id = QStringLiteral("records-request");
    draft.title = Forms::tr("Request for records, %1").arg(record.platform());
    draft.authority = record.platform();
    draft.about = Forms::tr("A letter that asks the platform for a copy of what it holds about your work.");
    draft.edition = Forms::tr("No form: the list is of what claim forms and rules of evidence ask for.");
    draft.before = beforeSending(record);
    draft.before += Forms::tr("Where a platform shows history for some days only, export it first.");
    QStringList rights = rightsToCopies(record);
    FormSection law{Forms::tr("What it rests on"), rights, {}, {}};
    if (rights.isEmpty())
        law.fields = {
            blank(Forms::tr("Law or clause that gives you a copy"),
                  Forms::tr("None is held here for the places on record: ask, or name the agreement's clause."))};
    draft.sections = {
        partiesSection(record), workSection(record),
        listed(Forms::tr("What I ask for"), Forms::tr("I ask for a copy, in a form that a program can read, of:"),
               {Forms::tr("pay records: every amount earned, adjusted, held back and paid, with its day and reason"),
                Forms::tr("time records: time on each task, log-in and log-out, activity that was tracked"),
                Forms::tr("task history: each task with its day, status, time, rate, and the reason of a rejection"),
                Forms::tr("rates: each offer and change of a rate, with its day and who sent it"),
                Forms::tr("the agreements and guidelines that held, each in the version of its day"),
                Forms::tr("messages about my work, pay and account, and decisions about them, also those a program "
                          "made")}),
        law, sentSection()};
    return draft;
}

FormDraft litigationHold(const PlatformRecord &record)
{
    FormDraft draft;
    draft.id = QStringLiteral("litigation-hold");
    draft.title = Forms::tr("Letter to keep evidence (litigation hold), %1").arg(record.platform());
    draft.authority = record.platform();
    draft.about = Forms::tr("A letter that asks the platform to keep what may be evidence about your work and pay.");
    draft.edition = Forms::tr("No form: the list is of what courts and offices look at. Have it checked: what such a "
                              "letter brings about depends on the law of the place.");
    draft.before = beforeSending(record);
    draft.sections = {
        partiesSection(record), workSection(record),
        listed(
            Forms::tr("What I ask to be kept"),
            Forms::tr("A claim about pay for this work is possible. I ask that the following be kept unchanged, also "
                      "where a rule would delete it, until the matter is closed:"),
            {Forms::tr("pay, time and task records of my account, with their changes and who made them"),
             Forms::tr("log-ins, activity that was tracked, and its raw data"),
             Forms::tr("offers, rate notices, agreements and project guidelines in every version"),
             Forms::tr("messages, tickets and announcements about my work, pay and account"),
             Forms::tr("decisions on my tasks and account, by people or programs, with what they rested on"),
             Forms::tr("records of payments sent, held back, returned or reversed")}),
        sentSection()};
    draft.sections.back().fields.insert(draft.sections.back().fields.begin(), blank(Forms::tr("Signature")));
    return draft;
}

}
