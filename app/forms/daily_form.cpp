// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/draft_makers.h"
#include "app/forms/form_words.h"
#include "app/forms/record_fields.h"
#include "app/text/shown_text.h"

namespace backpay {

namespace {

/** The contracts of the table by the number they have in it. */
FormField contractsField(const PlatformRecord &record)
{
    QStringList lines;
    for (std::size_t index = 0; index < record.contracts().size(); ++index) {
        const std::uint32_t contract = record.contracts()[index];
        const std::string &zone = record.contract(contract).zone;
        lines += Forms::tr("%1: %2, days by the clock of %3")
                     .arg(QString::number(index + 1), record.contractName(contract),
                          zone.empty() ? QStringLiteral("UTC") : shownText(zone));
    }
    return filled(Forms::tr("Contracts by their number in the table"), lines.join('\n'));
}

FormTable dayTable(const PlatformRecord &record)
{
    FormTable table;
    table.headings = {Forms::tr("Date"),  Forms::tr("C."),    Forms::tr("Start"), Forms::tr("End"),
                      Forms::tr("Break"), Forms::tr("Hours"), Forms::tr("Gr.")};
    std::int64_t worked = 0;
    std::int64_t breaks = 0;
    for (const DayLine &line : record.days()) {
        if (line.worked == 0 && line.breaks == 0)
            continue;
        worked += line.worked;
        breaks += line.breaks;
        const auto number = std::lower_bound(record.contracts().begin(), record.contracts().end(), line.contract)
                            - record.contracts().begin() + 1;
        table.rows.push_back({line.day ? QString::fromStdString(isoDate(*line.day)) : Forms::tr("undated"),
                              QString::number(number), line.start, line.end, spanText(line.breaks),
                              spanText(line.worked), line.grade});
    }
    if (!table.rows.empty())
        table.totals = {Forms::tr("Sum"), {}, {}, {}, spanText(breaks), spanText(worked), {}};
    return table;
}

}

FormDraft dlseHours(const PlatformRecord &record)
{
    FormDraft draft;
    draft.id = QStringLiteral("dlse-55");
    draft.title = Forms::tr("DLSE Form 55: hours and days worked, %1").arg(record.platform());
    draft.authority = Forms::tr("Labor Commissioner (DLSE), California");
    draft.about =
        Forms::tr("Goes with Form 1 where hours or days varied. A daily record or calculation of your own may "
                  "stand in its place.");
    draft.edition = Forms::tr("What the form is for was read in the instructions of Form 1 (edition of July 2012 and a "
                              "later one). Its columns (day, start, end, meal start and end, hours) were not read in "
                              "the form itself: check.");
    draft.before = beforeUse(record);
    draft.before += Forms::tr("Days that are not on record can be added from your best estimate: mark them as such.");

    FormSection who{Forms::tr("Who"), {}, {}, {}};
    who.fields = {blank(Forms::tr("Your name")), filled(Forms::tr("Employer, business name"), record.platform()),
                  filled(Forms::tr("Period"), periodOfWork(record)), contractsField(record)};

    FormSection days{Forms::tr("Hours by day"), {}, {}, {}};
    days.paragraphs = {
        Forms::tr(
            "A line for each contract (column C.) and day of daily.csv that has time. Hours are worked_seconds: the "
            "platform's time and own time that it does not cover. Start and end are the first and last reading "
            "of your own clock, empty where there is none; pauses between them are not hours. Break is "
            "break_seconds, in no hours. Times are hours:minutes:seconds; those ending in Z are UTC. Gr. is the "
            "grade of the weakest record, A (payer's file) to E (estimate)."),
    };
    days.fields = {hoursInAllField(record),
                   blank(Forms::tr("Meal periods, start and end"),
                         Forms::tr("The records hold how long breaks were, not whether they were meals."))};
    FormTable table = dayTable(record);
    if (!table.rows.empty())
        days.tables.push_back(std::move(table));
    draft.sections = {who, days};
    return draft;
}

}
