// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/record_fields.h"

#include "app/forms/form_words.h"
#include "app/text/contract_text.h"
#include "app/text/shown_text.h"
#include "core/findings/finding_builder.h"
#include "core/law/rule_book.h"
#include "core/schedule/schedule_cells.h"
#include "core/schedule/schedule_totals.h"

#include <algorithm>
#include <map>
#include <set>

namespace backpay {

namespace {

QString dayText(DayNumber day) { return QString::fromStdString(isoDate(day)); }

/** Inner weeks that regular hours are told from, at the least. */
constexpr std::size_t leastWeeks = 3;

QString rateText(const Rate &rate)
{
    const QString amount =
        QString::fromStdString(std::string(rate.currency.code()) + ' ' + amountCell(rate.minorUnits, rate.currency));
    return rate.seconds == 3600 ? Forms::tr("%1 an hour").arg(amount)
                                : Forms::tr("%1 per %2 s").arg(amount, QString::number(rate.seconds));
}

/** Stated rates of the record's contracts that hold by the end of the scope, in the order of the books. */
std::vector<const StatedRateFact *> ratesOf(const PlatformRecord &record)
{
    std::vector<const StatedRateFact *> rates;
    const auto &contracts = record.contracts();
    for (const StatedRateFact &rate : record.file().facts.books().rates) {
        if (std::binary_search(contracts.begin(), contracts.end(), rate.contract)
            && (!record.file().scope.to || rate.from <= *record.file().scope.to))
            rates.push_back(&rate);
    }
    return rates;
}

/** A column's sum for each currency, as its cells are written; of a table's groups those that `counts`. */
template <class Counts>
QString sumsText(const Schedule &schedule, std::string_view column, Counts counts)
{
    const auto adding = columnsOf(schedule, ColumnRole::Adds);
    const auto which =
        static_cast<std::size_t>(std::find(adding.begin(), adding.end(), schedule.indexOf(column)) - adding.begin());
    QStringList lines;
    for (const ScheduleTotal &total : totalsOf(schedule)) {
        if (total.allGrades && !total.group.front().empty() && !total.sums[which].empty() && counts(total))
            lines += QString::fromStdString(total.group.front() + ' ' + total.sums[which]);
    }
    return lines.join('\n');
}

/** Time worked by workweek, weeks without work between them included; the first and the last left out. */
std::vector<std::int64_t> innerWeeks(const PlatformRecord &record)
{
    std::map<DayNumber, std::int64_t> weeks;
    const Weekday start = record.contract(record.contracts().front()).workweekStart;
    for (const DayLine &line : record.days()) {
        if (line.day && line.worked > 0)
            weeks[weekStart(*line.day, start)] += line.worked;
    }
    std::vector<std::int64_t> inner;
    if (weeks.empty())
        return inner;
    for (DayNumber week = weeks.begin()->first + 7; week < weeks.rbegin()->first; week += 7) {
        const auto found = weeks.find(week);
        inner.push_back(found == weeks.end() ? 0 : found->second);
    }
    std::sort(inner.begin(), inner.end());
    return inner;
}

}

QString spanText(std::int64_t seconds) { return QString::fromStdString(durationStep(seconds)); }

QString placesText(const PlatformRecord &record)
{
    QStringList lines;
    for (const std::string &place : record.places()) {
        const WageSeries *wages = ruleBook().wagesOf(place);
        lines += wages == nullptr ? shownText(place) : shownText(place) + QStringLiteral(", ") + shownText(wages->name);
    }
    return lines.join('\n');
}

QString periodOfWork(const PlatformRecord &record)
{
    return record.firstDay() ? Forms::tr("%1 to %2").arg(dayText(*record.firstDay()), dayText(*record.lastDay()))
                             : QString();
}

FormField firstDayField(const PlatformRecord &record)
{
    return {{},
            Forms::tr("First day of work"),
            record.firstDay() ? dayText(*record.firstDay()) : QString(),
            record.firstDay() ? Forms::tr("The first day with work on record; the day of hire may be earlier.")
                              : Forms::tr("No day of work is on record.")};
}

FormField lastDayField(const PlatformRecord &record)
{
    return {{},
            Forms::tr("Last day of work"),
            record.lastDay() ? dayText(*record.lastDay()) : QString(),
            record.lastDay() ? Forms::tr("The last day with work on record; if you still work there, say so instead.")
                             : Forms::tr("No day of work is on record.")};
}

FormField endField(const PlatformRecord &record)
{
    const QString label = Forms::tr("How the work ended");
    const auto end = record.end();
    if (!end)
        return blank(label,
                     Forms::tr("No end of the last contract is on record. Put: ended by the other side, ended by "
                               "you (with or without notice), or still working."));
    const CancellationFact &fact = *end->cancellation;
    const bool words = record.file().redaction.showsWords();
    QStringList parts = {
        Forms::tr("%1 was taken away on %2").arg(record.contractName(fact.contract), dayText(end->day))};
    if (words && !fact.cause.empty())
        parts += Forms::tr("cause as written: %1").arg(shownText(fact.cause));
    if (words && !fact.decidedBy.empty())
        parts += Forms::tr("decided by: %1").arg(shownText(fact.decidedBy));
    parts += fact.noticeDays ? Forms::tr("notice in days: %1").arg(QString::number(*fact.noticeDays))
                             : Forms::tr("no notice is on record");
    return filled(
        label, parts.join(QStringLiteral("; ")),
        Forms::tr("From a record of grade %1 about the contract that was worked on last. Whether all work for "
                  "the platform ended is for you to say.")
            .arg(QLatin1Char(gradeLetter(fact.grade))));
}

FormField ratesField(const PlatformRecord &record)
{
    const QString label = Forms::tr("Rate of pay as stated");
    QStringList lines;
    for (const StatedRateFact *rate : ratesOf(record)) {
        const QString name = record.contractName(rate->contract);
        lines += rate->knownFrom == RateKnownFrom::Set
                     ? Forms::tr("%1: %2, set by the worker without a day").arg(name, rateText(rate->rate))
                     : Forms::tr("%1: %2 from %3 on, known %4")
                           .arg(name, rateText(rate->rate), dayText(rate->from), rateKnownFromText(rate->knownFrom));
    }
    return lines.isEmpty() ? blank(label, Forms::tr("No rate is on record. Put what was promised, by whom and when."))
                           : filled(label, lines.join('\n'),
                                    Forms::tr("Each as it was stated; of one contract a later line is a change of it. "
                                              "chronology.csv lists them by day."));
}

FormField fixedOrVariedField(const PlatformRecord &record)
{
    const QString label = Forms::tr("Rate fixed or varied");
    const auto rates = ratesOf(record);
    if (rates.empty())
        return blank(label, Forms::tr("No rate is on record."));
    const bool fixed = std::all_of(rates.begin(), rates.end(),
                                   [&](const StatedRateFact *rate) { return rate->rate == rates.front()->rate; });
    return filled(label, fixed ? Forms::tr("fixed") : Forms::tr("varied"),
                  fixed ? Forms::tr("Every rate stated on record is the same.")
                        : Forms::tr("More than one rate is stated on record."));
}

FormField payBasisField(const PlatformRecord &record)
{
    std::set<std::uint32_t> rated;
    for (const StatedRateFact *rate : ratesOf(record))
        rated.insert(rate->contract);
    QStringList lines;
    for (const std::uint32_t contract : record.contracts())
        lines += (rated.contains(contract) ? Forms::tr("%1: by the hour") : Forms::tr("%1: by the task"))
                     .arg(record.contractName(contract));
    return filled(Forms::tr("Paid by the hour, piece or job"), lines.join('\n'),
                  Forms::tr("By the hour where a rate is stated on record, else by the task: check it against your "
                            "agreement."));
}

FormField regularHoursField(const PlatformRecord &record)
{
    const QString label = Forms::tr("Hours regular or irregular");
    const auto weeks = innerWeeks(record);
    if (weeks.size() < leastWeeks)
        return blank(label, Forms::tr("Fewer than three whole workweeks with time are on record."));
    const std::int64_t middle = weeks[weeks.size() / 2];
    const auto near = [middle](std::int64_t week) { return week * 10 >= middle * 9 && week * 10 <= middle * 11; };
    return filled(
        label, std::all_of(weeks.begin(), weeks.end(), near) ? Forms::tr("regular") : Forms::tr("irregular"),
        Forms::tr("From %1 whole workweeks, weeks without work among them, the first and last week left out: "
                  "least %2, middle %3, most %4 (hours:minutes:seconds). Called regular where every week is "
                  "within a tenth of the middle one.")
            .arg(QString::number(weeks.size()), spanText(weeks.front()), spanText(middle), spanText(weeks.back())));
}

FormField hoursInAllField(const PlatformRecord &record)
{
    const QString label = Forms::tr("Hours worked in all");
    std::int64_t worked = 0;
    for (const DayLine &line : record.days())
        worked += line.worked;
    if (worked == 0)
        return blank(label, Forms::tr("No time is on record."));
    return filled(
        label, spanText(worked),
        Forms::tr("hours:minutes:seconds, the sum of worked_seconds in daily.csv: the platform's time and own "
                  "time that it does not cover, breaks left out."));
}

FormField earnedField(const PlatformRecord &record)
{
    return {{},
            Forms::tr("Earned by the platform's own rows"),
            sumsText(record.daily(), "earned", [](const ScheduleTotal &) { return true; }),
            Forms::tr("The sum of earned in daily.csv: what the platform says it owes or paid.")};
}

FormField receivedField(const PlatformRecord &record)
{
    const Schedule &payments = record.tables().payments;
    const QString gross =
        sumsText(payments, "gross", [](const ScheduleTotal &total) { return total.group.back() == "true"; });
    const QString label = Forms::tr("Amounts already paid");
    if (gross.isEmpty())
        return blank(label, Forms::tr("No payment is on record. Put what you received."));
    return filled(label, gross,
                  Forms::tr("The sum of gross in payments.csv, money that two files tell of counted once and money "
                            "that went back taken off; before fees, "
                            "and for all work on the platform, wherever it was done."));
}

FormField feesField(const PlatformRecord &record)
{
    return {{},
            Forms::tr("Kept back on the way (fees)"),
            sumsText(record.tables().payments, "fee",
                     [](const ScheduleTotal &total) { return total.group.back() == "true"; }),
            Forms::tr("The sum of fee in payments.csv, of the same money.")};
}

FormField overdueField(const PlatformRecord &record)
{
    const CaseFile &file = record.file();
    const std::vector<EarningFact> &earnings = file.facts.books().earnings;
    std::map<Currency, std::int64_t> late;
    for (std::size_t index = 0; index < earnings.size(); ++index) {
        const EarningFact &fact = earnings[index];
        const std::int64_t overdue = file.facts.reconciliation().earnings[index].overdue;
        if (overdue > 0 && file.holds(fact.contract, file.facts.dayOf(index))
            && std::binary_search(record.contracts().begin(), record.contracts().end(), fact.contract))
            late[fact.currency] += overdue;
    }
    QStringList lines;
    for (const auto &[currency, amount] : late)
        lines += QString::fromStdString(std::string(currency.code()) + ' ' + amountCell(amount, currency));
    const QString label = Forms::tr("Pay not received");
    return lines.isEmpty()
               ? blank(label, Forms::tr("Nothing is known to be late; where no due day is known, nothing is late."))
               : filled(label, lines.join('\n'),
                        Forms::tr("The sum of overdue in ageing.csv: earned, and not here by its due day on %1.")
                            .arg(dayText(file.facts.asOf())));
}

FormField unpaidTimeField(const PlatformRecord &record)
{
    std::int64_t unpaid = 0;
    for (const DayLine &line : record.days())
        unpaid += line.unpaid;
    const QString label = Forms::tr("Unpaid hours, training among them");
    return unpaid == 0
               ? blank(label, Forms::tr("No time of your own beside the platform's is on record."))
               : filled(label, spanText(unpaid),
                        Forms::tr("hours:minutes:seconds, the sum of unpaid_seconds in daily.csv: your own time that "
                                  "the platform's does not cover. The amounts under a law count these hours too."));
}

FormField payMethodField(const PlatformRecord &record)
{
    const Schedule &payments = record.tables().payments;
    std::map<std::string, std::size_t> sources;
    for (const auto &row : payments.rows) {
        if (cellOf(payments, row, "counted") == "true")
            ++sources[cellOf(payments, row, "source")];
    }
    QStringList lines;
    for (const auto &[source, rows] : sources)
        lines +=
            Forms::tr("%1 (payments: %2)")
                .arg(source.empty() ? Forms::tr("written down by hand") : shownText(source), QString::number(rows));
    const QString label = Forms::tr("How it was paid");
    return lines.isEmpty() ? blank(label, Forms::tr("No payment is on record. Put transfer, wallet, card or cheque."))
                           : filled(label, lines.join('\n'),
                                    Forms::tr("The kind of file that tells of the payment, by payments.csv. Put "
                                              "transfer, wallet, card or cheque."));
}

FormField employeesField(const PlatformRecord &record)
{
    std::set<std::int64_t> counts;
    for (const std::uint32_t contract : record.contracts()) {
        if (record.contract(contract).employees)
            counts.insert(*record.contract(contract).employees);
    }
    const QString label = Forms::tr("Number of employees");
    if (counts.size() != 1)
        return blank(label, Forms::tr("If you know it."));
    return filled(label, QString::number(*counts.begin()), Forms::tr("As you put it into the contract's terms."));
}

FormSection workerSection(const QString &title, const PlatformRecord &record)
{
    FormSection section{title, {}, {}, {}};
    section.fields = {
        blank(Forms::tr("First and last name")), blank(Forms::tr("Mailing address")), blank(Forms::tr("Telephone")),
        blank(Forms::tr("E-mail")),
        blank(Forms::tr("Name on the platform"),
              Forms::tr("If %1 knows you by another name or by an account number.").arg(record.platform()))};
    return section;
}

FormSection attachmentsSection()
{
    FormSection section{
        Forms::tr("Documents to attach"), {Forms::tr("Files of the packet that this draft is filled from:")}, {}, {}};
    section.fields = {
        filled(QStringLiteral("schedule.csv"), Forms::tr("every row of platform work and of own time")),
        filled(QStringLiteral("daily.csv"), Forms::tr("hours and pay by day")),
        filled(QStringLiteral("payments.csv"), Forms::tr("money that arrived or went back")),
        filled(QStringLiteral("findings.csv"), Forms::tr("every finding with its amount, certainty and grade")),
        filled(QStringLiteral("working.csv"), Forms::tr("how each amount comes about, line by line")),
        blank(Forms::tr("Your own papers"),
              Forms::tr("Copies of offers, rate notices, agreements, messages, statements, "
                        "bank lines: name each."))};
    return section;
}

QStringList scopeNote(const PlatformRecord &record)
{
    const CaseScope &scope = record.file().scope;
    if (!scope.from && !scope.to)
        return {};
    const auto day = [](const std::optional<DayNumber> &end, const QString &open) {
        return end ? dayText(*end) : open;
    };
    return {Forms::tr("The packet holds days from %1 to %2 only: first and last days, hours and amounts are of these.")
                .arg(day(scope.from, Forms::tr("the first")), day(scope.to, Forms::tr("the last")))};
}

QStringList beforeUse(const PlatformRecord &record)
{
    QStringList lines = {
        Forms::tr("Attach copies, never originals."),
        Forms::tr("Read every line and correct what is wrong: whoever signs answers for it, not this program."),
        Forms::tr("Amounts are possible shortfalls as computed from the records. Nothing here says that a law was "
                  "broken, and nothing is legal advice."),
        Forms::tr("Amounts under different laws, or for an employee and for a contractor, are for the same work and "
                  "money: never add them."),
    };
    lines += scopeNote(record);
    if (record.elsewhere() > 0)
        lines += Forms::tr("Contracts of %1 that are not in this draft, because their place of work is another or not "
                           "on record: %2.")
                     .arg(record.platform(), QString::number(record.elsewhere()));
    return lines;
}

}
