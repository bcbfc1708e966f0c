// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/claim_lines.h"
#include "app/forms/claim_sections.h"
#include "app/forms/draft_makers.h"
#include "app/forms/form_words.h"
#include "app/forms/record_fields.h"
#include "app/text/shown_text.h"

#include <set>

namespace backpay {

namespace {

FormSection hiringSection(const PlatformRecord &record)
{
    std::set<std::string> places;
    std::set<std::string> between;
    for (const std::uint32_t contract : record.contracts()) {
        places.insert(record.contract(contract).hiringPlace);
        between.insert(record.file().redaction.words(record.contract(contract).intermediary));
    }
    const auto lines = [](const std::set<std::string> &words) {
        QStringList shown;
        for (const std::string &word : words) {
            if (!word.empty())
                shown += shownText(word);
        }
        return shown.join('\n');
    };
    FormSection section{Forms::tr("Hiring party"), {}, {}, {}};
    section.fields = {filled(Forms::tr("Name"), record.platform(), Forms::tr("As the records name the platform.")),
                      blank(Forms::tr("Legal name"), Forms::tr("From your agreement, a statement or a tax form.")),
                      blank(Forms::tr("Address")),
                      blank(Forms::tr("Telephone")),
                      blank(Forms::tr("E-mail")),
                      FormField{{},
                                Forms::tr("Where it is"),
                                lines(places),
                                Forms::tr("The hiring party's place as you put it into the contract's terms.")},
                      FormField{{},
                                Forms::tr("Who assigned the work, and who pays"),
                                lines(between),
                                Forms::tr("Names between who assigns and who pays, if others than the platform.")}};
    return section;
}

FormSection servicesSection(const PlatformRecord &record)
{
    FormSection section{Forms::tr("Contract and services"), {}, {}, {}};
    QStringList names;
    for (const std::uint32_t contract : record.contracts())
        names += record.contractName(contract);
    section.fields = {
        filled(Forms::tr("Contracts"), names.join('\n')),
        blank(Forms::tr("Was there a written contract? Did you get a copy?"),
              Forms::tr("If you asked for one: when, how, and what the answer was.")),
        blank(Forms::tr("What you did")),
        FormField{
            {}, Forms::tr("Place where you worked"), placesText(record), Forms::tr("The contract's place of work.")},
        firstDayField(record),
        lastDayField(record),
        endField(record),
        ratesField(record),
        blank(Forms::tr("Day on which payment was agreed to be due"),
              Forms::tr("The due day of each earning is in ageing.csv."))};
    return section;
}

FormSection paidSection(const PlatformRecord &record)
{
    FormSection section{Forms::tr("Paid"), {}, {}, {}};
    section.fields = {earnedField(record), receivedField(record), payMethodField(record),
                      blank(Forms::tr("Invoices and messages about payment"), Forms::tr("Name each, with its day."))};
    return section;
}

FormDraft freelanceDraft(const PlatformRecord &record, std::string_view act)
{
    FormDraft draft;
    draft.title = Forms::tr("Freelance complaint, %1").arg(record.platform());
    draft.before = beforeUse(record);
    draft.before += actDeadlines(record, actClaims(record, act), act);
    draft.sections = {workerSection(Forms::tr("You"), record),
                      hiringSection(record),
                      servicesSection(record),
                      actSection(record, act),
                      paidSection(record),
                      attachmentsSection()};
    return draft;
}

}

FormDraft newYorkCityFreelance(const PlatformRecord &record)
{
    FormDraft draft = freelanceDraft(record, "us.ny.nyc.freelance");
    draft.id = QStringLiteral("nyc-freelance");
    draft.authority = Forms::tr("Office of Labor Policy and Standards (DCWP), New York City");
    draft.about =
        Forms::tr("A complaint about late or missing pay for freelance work, if the work is self-employed. The "
                  "office notifies the hiring party, which must answer in writing within 20 days; silence is "
                  "taken against it in a later suit (read in a secondary text).");
    draft.edition = Forms::tr("The office's list of fields was not read; these are the usual ones (parties, contract, "
                              "services, days, amounts, invoices, messages): check each against the form.");
    draft.before +=
        Forms::tr("Keep proof of the day of the complaint, a copy of the notice, and the answer or that none "
                  "came.");
    return draft;
}

FormDraft illinoisFreelance(const PlatformRecord &record)
{
    FormDraft draft = freelanceDraft(record, "us.il.freelance");
    draft.id = QStringLiteral("il-freelance");
    draft.authority = Forms::tr("Department of Labor (IDOL), Illinois");
    draft.about =
        Forms::tr("A complaint about late or missing pay for freelance work, if the work is self-employed. The "
                  "department passes information between the parties and does not decide (820 ILCS 193).");
    draft.edition =
        Forms::tr("That the form asks for occupation, county of work and, if you wish, demographics was read; "
                  "the rest are the usual fields: check each against the form.");
    FormSection &you = draft.sections.front();
    you.fields.push_back(blank(Forms::tr("Occupation")));
    you.fields.push_back(blank(Forms::tr("County of work")));
    you.fields.push_back(blank(Forms::tr("Demographics"), Forms::tr("Not required.")));
    return draft;
}

}
