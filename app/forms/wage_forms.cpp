// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/claim_lines.h"
#include "app/forms/claim_sections.h"
#include "app/forms/draft_makers.h"
#include "app/forms/form_words.h"
#include "app/forms/record_fields.h"
#include "app/text/law_text.h"

namespace backpay {

namespace {

/** The business as the records know it: by the platform's name alone. */
FormSection employerSection(const QString &title, const PlatformRecord &record)
{
    FormSection section{title, {}, {}, {}};
    section.fields = {
        filled(Forms::tr("Business name"), record.platform(), Forms::tr("As the records name the platform.")),
        blank(Forms::tr("Legal name"), Forms::tr("From your agreement, a statement or a tax form.")),
        blank(Forms::tr("Address")),
        blank(Forms::tr("Telephone")),
        blank(Forms::tr("E-mail")),
        FormField{{},
                  Forms::tr("Place where you worked"),
                  placesText(record),
                  Forms::tr("The contract's place of work; put the address.")},
        blank(Forms::tr("Person in charge, and title")),
        blank(Forms::tr("Type of business")),
        blank(Forms::tr("Nature of your work")),
        employeesField(record),
        blank(Forms::tr("Still in business?")),
        blank(Forms::tr("Type of entity"), Forms::tr("Corporation, partnership, person."))};
    return section;
}

FormField statusField()
{
    return blank(Forms::tr("Treated as employee or contractor (W-2 or 1099)?"),
                 Forms::tr("Put what you were told and which tax form you got. Facts that tests of employment look at "
                           "are in control-events.csv."));
}

FormSection workSection(const QString &title, const PlatformRecord &record)
{
    FormSection section{title, {}, {}, {}};
    section.fields = {firstDayField(record),     lastDayField(record),       endField(record),
                      ratesField(record),        fixedOrVariedField(record), payBasisField(record),
                      regularHoursField(record), hoursInAllField(record),    statusField()};
    return section;
}

FormSection paidSection(const QString &title, const PlatformRecord &record)
{
    FormSection section{title, {}, {}, {}};
    section.fields = {earnedField(record),    receivedField(record), feesField(record),
                      payMethodField(record), overdueField(record),  blank(Forms::tr("Deductions from pay"))};
    return section;
}

/** What a claim to the waiting-time penalty needs on file; no figure is made of it here. */
FormSection waitingTimeSection(const PlatformRecord &record)
{
    FormSection section{Forms::tr("Wages late at the end of work (Cal. Lab. Code 201 to 203)"), {}, {}, {}};
    section.paragraphs = {
        Forms::tr("What such a claim needs on file. No penalty is computed here."),
        Forms::tr("It depends on conditions: %1; %2; %3.")
            .arg(conditionText(Condition::OnlyIfWillful), conditionText(Condition::NotInGoodFaithDispute),
                 conditionText(Condition::OvertimeOnlyIfRegular)),
    };
    section.fields = {
        lastDayField(record),
        endField(record),
        blank(Forms::tr("Which of these"),
              Forms::tr("Put one: %1; %2; %3.")
                  .arg(endOfWorkText(EndOfWork::Discharge), endOfWorkText(EndOfWork::QuitWithoutNotice),
                       endOfWorkText(EndOfWork::QuitWithNotice))),
        blank(Forms::tr("Wage of a day"), Forms::tr("The rate above for the hours of a usual day; hours by day are in "
                                                    "Form 55.")),
        blank(Forms::tr("Overtime regularly scheduled?")),
        blank(Forms::tr("Reason the platform gave for not paying"),
              Forms::tr("8 CCR 13520: a dispute in good faith."))};
    const Schedule &payments = record.tables().payments;
    FormTable later;
    later.headings = {Forms::tr("Paid on"), Forms::tr("Gross"), Forms::tr("Net"), Forms::tr("Currency"),
                      Forms::tr("Gr.")};
    for (const auto &row : payments.rows) {
        const auto cell = [&](std::string_view column) {
            return QString::fromStdString(cellOf(payments, row, column));
        };
        const auto day = parseIsoDate(cellOf(payments, row, "date"));
        if (record.lastDay() && day && *day > *record.lastDay() && cell("counted") == QLatin1String("true"))
            later.rows.push_back({cell("date"), cell("gross"), cell("net"), cell("currency"), cell("grade")});
    }
    if (later.rows.empty()) {
        section.fields.push_back(
            blank(Forms::tr("Payments after the last day of work"), Forms::tr("None is on record.")));
        return section;
    }
    section.fields.push_back(filled(Forms::tr("Payments after the last day of work"),
                                    QString::number(later.rows.size()),
                                    Forms::tr("Rows of payments.csv, listed below; for all work on the platform.")));
    section.tables.push_back(std::move(later));
    return section;
}

/** Rates that the records show to have been lowered. */
FormField rateCutField(const PlatformRecord &record)
{
    const ClaimNumbers cuts = recordClaims(record, "record.rate-cut");
    const QString label = Forms::tr("Rate lowered without notice");
    return cuts.empty() ? blank(label, Forms::tr("No finding on record."))
                        : filled(label, Forms::tr("a lower rate is on record; say whether there was notice"),
                                 Forms::tr("What the records alone show: %1.").arg(basisText(record, cuts)));
}

}

FormDraft dlseClaim(const PlatformRecord &record)
{
    FormDraft draft;
    draft.id = QStringLiteral("dlse-1");
    draft.title = Forms::tr("DLSE Form 1: initial report or claim, %1").arg(record.platform());
    draft.authority = Forms::tr("Labor Commissioner (DLSE), California");
    draft.about = Forms::tr("A claim for wages to the state's Labor Commissioner, if the work is employment.");
    draft.edition = Forms::tr(
        "The fields of the preliminary questions and of parts 1 to 3 (boxes 1 to 24) and the instructions were "
        "read in the edition of July 2012 and in a later one; the numbers of the boxes are not given here. "
        "Work, wages and waiting time were not read in the form: check them.");
    draft.before = beforeUse(record);
    draft.before += Forms::tr("Attach your own time records (notes, diaries, calendars), statements and notices of "
                              "employment information, as copies.");
    draft.before += Forms::tr("Where hours or days varied, Form 55 goes with it.");
    draft.before += wageDeadlines(Deadlines::All, record, wageClaims(record, "us.ca"), {"US-CA"});

    FormSection first{Forms::tr("Preliminary questions"), {}, {}, {}};
    first.fields = {blank(Forms::tr("Is it about public works?")),
                    blank(Forms::tr("Retaliation complaint filed? On which day?")),
                    blank(Forms::tr("Is there a union contract?")), blank(Forms::tr("Are other employees filing?"))};
    FormSection help{Forms::tr("Part 1: language and help"), {}, {}, {}};
    help.fields = {blank(Forms::tr("Interpreter needed, language")),
                   blank(Forms::tr("Advocate: name, organisation, telephone, address"))};
    FormSection you = workerSection(Forms::tr("Part 2: you"), record);
    you.fields.insert(you.fields.begin() + 4, blank(Forms::tr("Birth date")));
    FormSection employer = employerSection(Forms::tr("Part 3: employer"), record);
    employer.fields.insert(employer.fields.begin() + 2,
                           blank(Forms::tr("Vehicle plate"), Forms::tr("Seldom known for work online.")));
    draft.sections = {first,
                      help,
                      you,
                      employer,
                      workSection(Forms::tr("Work (not read in the form: check)"), record),
                      wageSection(record, "us.ca",
                                  {{Forms::tr("Regular wages"), {"straight-time"}},
                                   {Forms::tr("Overtime"), {"overtime"}},
                                   {Forms::tr("Minimum wage"), {"minimum-wage"}},
                                   {Forms::tr("Rest breaks of work by the piece"), {"rest-breaks"}},
                                   {Forms::tr("Time outside tasks"), {"nonproductive-time"}},
                                   {Forms::tr("Reporting time"), {"reporting-time"}},
                                   {Forms::tr("Wages of the week, more than one of these"), {"wages"}},
                                   {Forms::tr("Split shift"), {}},
                                   {Forms::tr("Missed meal or rest breaks"), {}},
                                   {Forms::tr("Expenses"), {}},
                                   {Forms::tr("Other"), {}}}),
                      paidSection(Forms::tr("Paid (not read in the form: check)"), record),
                      waitingTimeSection(record),
                      attachmentsSection()};
    return draft;
}

FormDraft newYorkClaim(const PlatformRecord &record)
{
    FormDraft draft;
    draft.id = QStringLiteral("ls-223");
    draft.title = Forms::tr("LS 223: labor standards complaint, %1").arg(record.platform());
    draft.authority = Forms::tr("Department of Labor, Division of Labor Standards, New York");
    draft.about = Forms::tr("A complaint about wages to the state's Department of Labor, if the work is employment. By "
                            "mail to Albany or online.");
    draft.edition =
        Forms::tr("The form was read in outline only; the numbers 8a and 8b and the grounds are its own, the "
                  "rest is in its sense: check each against the form.");
    draft.before = beforeUse(record);
    draft.before += Forms::tr("An older version asked that the wages had been requested from the employer first: keep "
                              "your request and its answer.");
    draft.before += wageDeadlines(Deadlines::All, record, wageClaims(record, "us.ny"), {"US-NY"});

    FormSection help{Forms::tr("Who helps you"), {}, {}, {}};
    help.fields = {blank(Forms::tr("Representative, and your authorisation"))};
    FormSection employer = employerSection(Forms::tr("Employer"), record);
    employer.fields[0].number = QStringLiteral("8a");
    employer.fields[1].number = QStringLiteral("8b");
    employer.fields.push_back(blank(Forms::tr("Hours of operation")));
    FormSection grounds{Forms::tr("Grounds of the complaint"), {}, {}, {}};
    grounds.fields = {unpaidTimeField(record),  rateCutField(record),
                      overdueField(record),     blank(Forms::tr("Bounced cheque")),
                      blank(Forms::tr("Tips")), blank(Forms::tr("Supplements (expenses, leave and the like)"))};
    draft.sections = {workerSection(Forms::tr("You"), record),
                      help,
                      employer,
                      workSection(Forms::tr("Work"), record),
                      grounds,
                      wageSection(record, "us.ny",
                                  {{Forms::tr("Minimum wage"), {"minimum-wage"}},
                                   {Forms::tr("Overtime"), {"overtime"}},
                                   {Forms::tr("Regular wages"), {"straight-time"}},
                                   {Forms::tr("Spread of hours"), {"spread-of-hours"}},
                                   {Forms::tr("Wages of the week, more than one of these"), {"wages"}}}),
                      paidSection(Forms::tr("Paid"), record),
                      attachmentsSection()};
    return draft;
}

FormDraft illinoisClaim(const PlatformRecord &record)
{
    FormDraft draft;
    draft.id = QStringLiteral("idol-wage");
    draft.title = Forms::tr("Wage claim, %1").arg(record.platform());
    draft.authority = Forms::tr("Department of Labor (IDOL), Illinois");
    draft.about =
        Forms::tr("A claim for wages to the state's Department of Labor, if the work is employment. IDOL or a "
                  "court, not both.");
    draft.edition = Forms::tr("That the form wants copies of all supporting papers and its time limit were read; its "
                              "fields were not: check each against the form.");
    draft.before = beforeUse(record);
    draft.before += wageDeadlines(Deadlines::All, record, wageClaims(record, "us.il"), {"US-IL"});
    draft.sections = {workerSection(Forms::tr("You"), record),
                      employerSection(Forms::tr("Employer"), record),
                      workSection(Forms::tr("Work"), record),
                      wageSection(record, "us.il",
                                  {{Forms::tr("Minimum wage"), {"minimum-wage"}},
                                   {Forms::tr("Overtime"), {"overtime"}},
                                   {Forms::tr("Regular wages"), {"straight-time"}},
                                   {Forms::tr("Wages of the week, more than one of these"), {"wages"}},
                                   {Forms::tr("Expenses"), {}}}),
                      paidSection(Forms::tr("Paid"), record),
                      attachmentsSection()};
    return draft;
}

FormDraft federalIntake(const PlatformRecord &record)
{
    FormDraft draft;
    draft.id = QStringLiteral("whd-intake");
    draft.title = Forms::tr("What the Wage and Hour Division asks, %1").arg(record.platform());
    draft.authority = Forms::tr("US Department of Labor, Wage and Hour Division (1-866-487-9243, or online)");
    draft.about = Forms::tr("Answers to have at hand for a complaint about federal wages, if the work is employment. "
                            "Complaints are confidential.");
    draft.edition =
        Forms::tr("The list of questions was read in the division's own words; it is no form with numbers.");
    draft.before = beforeUse(record);
    draft.before += Forms::tr("A complaint here is not known to stop the time to sue (not verified: ask). Who joins a "
                              "collective suit files a written consent of their own (29 U.S.C. 216(b)).");
    draft.before += wageDeadlines(Deadlines::All, record, wageClaims(record, "us.flsa"), {"US"});
    FormSection you = workerSection(Forms::tr("You"), record);
    you.fields.push_back(blank(Forms::tr("Age, if under 19")));
    FormSection work = workSection(Forms::tr("Work"), record);
    work.fields.push_back(blank(Forms::tr("Contact with other states"),
                                Forms::tr("For instance customers, servers or payers elsewhere.")));
    work.fields.push_back(blank(Forms::tr("How often you are paid")));
    draft.sections = {you,
                      employerSection(Forms::tr("Employer"), record),
                      work,
                      wageSection(record, "us.flsa",
                                  {{Forms::tr("Minimum wage"), {"minimum-wage"}},
                                   {Forms::tr("Overtime"), {"overtime"}},
                                   {Forms::tr("Regular wages"), {"straight-time"}},
                                   {Forms::tr("Wages of the week, more than one of these"), {"wages"}}}),
                      paidSection(Forms::tr("Paid"), record),
                      attachmentsSection()};
    return draft;
}

}
