// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/calculator_form.h"

#include "app/text/calculator_field_text.h"
#include "core/law/week_wages.h"
#include "core/time/date_text.h"

#include <algorithm>
#include <array>

namespace backpay {

namespace {

constexpr int mostHoursOfWeek = 169; // the week in which the clocks go back
constexpr int mostHoursOfDay = 25;
constexpr std::int32_t mostEmployees = 10'000'000;
constexpr std::int32_t oldest = 130;
constexpr int mostAmount = 1'000'000'000; // keeps every sum of a page within 64 bits of minor units

/** "46", "46.5" or "46:30". */
std::optional<Exact> hoursIn(const std::string &text)
{
    if (text.find(':') == std::string::npos)
        return parseExact(text);
    const auto seconds = readDuration(text, DurationStyle::HoursMinutes);
    return seconds ? std::optional(hoursOf(*seconds)) : std::nullopt;
}

std::optional<bool> answerIn(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    return text == QLatin1String("yes");
}

class FormReader
{
public:
    FormReader(const CalculatorForm &form, const RuleBook &book, DayNumber today)
        : form_(form)
        , book_(book)
        , today_(today)
    {
    }

    ReadForm read()
    {
        WageScenario &scenario = result_.scenario;
        scenario.place = form_.text(QStringLiteral("place")).toStdString();
        if (const WageSeries *series = book_.wagesOf(scenario.place))
            scenario.currency = series->currency;
        scenario.asOf = today_;
        const auto start = day(QStringLiteral("week"));
        week_.start = start.value_or(weekStart(today_, Weekday::Monday));
        if (!start && form_.text(QStringLiteral("week")).isEmpty())
            need(fieldName(QStringLiteral("week")));
        scenario.workweekStart = weekdayOf(week_.start);
        result_.questions = questionsOf(book_, scenario.place, week_.start);
        readHours();
        readTimeWithin();
        readFacts();
        for (qsizetype i = 0; i < form_.pay.size(); ++i)
            readLine(i);
        week_.payday = day(QStringLiteral("payday"));
        scenario.weeks = {week_};
        return std::move(result_);
    }

private:
    void fault(const QString &key, const QString &name, const QString &takes)
    {
        result_.faults.insert(key, FieldText::fault(name, takes));
        if (result_.firstFault.isEmpty())
            result_.firstFault = name;
    }
    void need(const QString &name)
    {
        if (result_.firstNeed.isEmpty())
            result_.firstNeed = name;
    }

    std::optional<DayNumber> day(const QString &key)
    {
        const QString text = form_.text(key);
        if (text.isEmpty())
            return std::nullopt;
        const auto day = parseIsoDate(text.toStdString());
        if (!day)
            fault(key, fieldName(key), FieldText::aDay());
        return day;
    }

    /** Absent where nothing is typed or it cannot be read. */
    std::optional<Exact> hours(const QString &key, const QString &name, const QString &text, int most)
    {
        if (text.isEmpty())
            return std::nullopt;
        const auto hours = hoursIn(text.toStdString());
        if (hours && *hours >= 0 && *hours <= most)
            return hours;
        fault(key, name, hours && *hours > most ? FieldText::atMost(most) : FieldText::someHours());
        return std::nullopt;
    }

    std::optional<Exact> amount(const QString &key, const QString &name, const QString &text)
    {
        if (text.isEmpty())
            return std::nullopt;
        const auto amount = parseExact(text.toStdString());
        if (amount && *amount >= 0 && *amount < mostAmount)
            return amount;
        fault(key, name, amount && *amount >= 0 ? FieldText::tooLarge() : FieldText::anAmount());
        return std::nullopt;
    }

    std::optional<std::int32_t> whole(const QString &key, std::int32_t most)
    {
        const QString text = form_.text(key);
        if (text.isEmpty())
            return std::nullopt;
        bool read = false;
        const std::int32_t value = text.toInt(&read);
        if (read && value >= 0 && value <= most)
            return value;
        fault(key, fieldName(key), FieldText::aWhole(most));
        return std::nullopt;
    }

    void readHours()
    {
        if (form_.text(QStringLiteral("byDay")) != QLatin1String("yes")) {
            const QString key = QStringLiteral("hours");
            const QString text = form_.text(key);
            result_.nothingTyped = text.isEmpty();
            week_.hours = hours(key, fieldName(key), text, mostHoursOfWeek).value_or(Exact(0));
            if (text.isEmpty())
                need(fieldName(key));
            return;
        }
        for (DayNumber i = 0; i < daysOfWeek; ++i) {
            const QString key = QStringLiteral("day%1").arg(i);
            const QString text = form_.text(key);
            result_.nothingTyped = result_.nothingTyped && text.isEmpty();
            const auto worked = hours(key, FieldText::hoursOn(weekdayOf(week_.start + i)), text, mostHoursOfDay);
            if (!worked)
                continue;
            week_.days.push_back({week_.start + i, *worked});
            week_.hours += *worked;
        }
        if (result_.nothingTyped)
            need(fieldName(QStringLiteral("hours")));
    }

    /** Hours that are among those worked. */
    void readTimeWithin()
    {
        week_.unpaidHours = within(QStringLiteral("unpaid"));
        if (!result_.questions.timeBesidePieces)
            return;
        week_.nonproductiveHours = within(QStringLiteral("nonproductive")).value_or(Exact(0));
        const QString key = QStringLiteral("rest");
        const QString text = form_.text(key);
        if (text.isEmpty())
            return;
        const auto minutes = parseExact(text.toStdString());
        if (!minutes || *minutes < 0)
            fault(key, fieldName(key), FieldText::someMinutes());
        else if (*minutes > week_.hours * 60)
            fault(key, fieldName(key), FieldText::amongHours());
        else
            week_.restHours = *minutes / 60;
    }

    std::optional<Exact> within(const QString &key)
    {
        const auto value = hours(key, fieldName(key), form_.text(key), mostHoursOfWeek);
        if (value && *value > week_.hours)
            fault(key, fieldName(key), FieldText::amongHours());
        return value;
    }

    void readFacts()
    {
        const PlaceQuestions &asks = result_.questions;
        TierFacts &facts = result_.scenario.facts;
        if (asks.employees)
            facts.employees = whole(QStringLiteral("employees"), mostEmployees);
        if (asks.age)
            facts.age = whole(QStringLiteral("age"), oldest);
        if (asks.receipts) {
            const QString key = QStringLiteral("receipts");
            facts.receipts = amount(key, fieldName(key), form_.text(key));
        }
        if (asks.healthBenefits)
            facts.healthBenefits = answerIn(form_.text(QStringLiteral("healthBenefits")));
        if (asks.apprentice)
            facts.apprentice = answerIn(form_.text(QStringLiteral("apprentice")));
        if (asks.sectors.contains(form_.text(QStringLiteral("sector"))))
            facts.sector = form_.text(QStringLiteral("sector")).toStdString();
    }

    void readLine(qsizetype index)
    {
        const TypedPayLine &typed = form_.pay[index];
        PayLine line;
        line.kind = typed.kind;
        line.basis = typed.basis;
        const bool salary = typed.kind == PayKind::Salary;
        const bool dayRate = typed.kind == PayKind::DayRate;
        struct Part
        {
            const char *key;
            const QString &text;
            bool has;
            bool needed;
        };
        const bool hourly = typed.kind == PayKind::Hourly || typed.kind == PayKind::Waiting;
        const std::array<Part, 5> parts = {{{"rate", typed.rate, hasRate(typed.kind), true},
                                            {"amount", typed.amount, hasAmount(typed.kind), true},
                                            {"hours", typed.hours, hasHours(typed.kind), hourly},
                                            {"days", typed.days, dayRate, true},
                                            {"covers", typed.covers, salary, false}}};
        if (std::all_of(parts.begin(), parts.end(),
                        [](const Part &part) { return !part.has || part.text.trimmed().isEmpty(); }))
            return;
        result_.nothingTyped = false;
        for (const Part &part : parts) {
            if (!part.has)
                continue;
            const QString name = lineFieldName(typed.kind, QLatin1String(part.key));
            if (part.needed && part.text.trimmed().isEmpty())
                need(FieldText::ofLine(name, index + 1));
        }
        const auto key = [&](const char *part) { return QStringLiteral("%1.%2").arg(index).arg(QLatin1String(part)); };
        const auto name = [&](const char *part) { return lineFieldName(typed.kind, QLatin1String(part)); };
        if (hasRate(typed.kind))
            line.rate = amount(key("rate"), name("rate"), typed.rate.trimmed()).value_or(Exact(0));
        if (hasAmount(typed.kind))
            line.amount = amount(key("amount"), name("amount"), typed.amount.trimmed()).value_or(Exact(0));
        if (hasHours(typed.kind))
            line.hours = hours(key("hours"), name("hours"), typed.hours.trimmed(), mostHoursOfWeek);
        if (hasPer(typed.kind))
            line.per = typed.per;
        if (dayRate)
            readDays(key("days"), name("days"), typed.days.trimmed(), line);
        if (salary) {
            line.coversHours = hours(key("covers"), name("covers"), typed.covers.trimmed(), mostHoursOfWeek);
            if (line.coversHours && *line.coversHours == 0)
                fault(key("covers"), name("covers"), FieldText::moreThanNone());
        }
        week_.pay.push_back(std::move(line));
    }

    void readDays(const QString &key, const QString &name, const QString &text, PayLine &line)
    {
        if (text.isEmpty())
            return;
        const auto days = parseExact(text.toStdString());
        if (days && *days >= 0 && *days <= daysOfWeek)
            line.days = *days;
        else
            fault(key, name, FieldText::someDays());
    }

    const CalculatorForm &form_;
    const RuleBook &book_;
    DayNumber today_;
    ReadForm result_;
    WeekFacts week_;
};

}

bool hasRate(PayKind kind) { return kind == PayKind::Hourly || kind == PayKind::Waiting || kind == PayKind::DayRate; }

bool hasAmount(PayKind kind) { return !hasRate(kind); }

bool hasHours(PayKind kind) { return kind == PayKind::Hourly || kind == PayKind::Waiting || kind == PayKind::Piece; }

bool hasPer(PayKind kind) { return kind == PayKind::Salary || kind == PayKind::Bonus || kind == PayKind::Commission; }

PlaceQuestions questionsOf(const RuleBook &book, std::string_view place, DayNumber start)
{
    PlaceQuestions asks;
    const DayNumber last = start + daysOfWeek - 1;
    for (const std::string &each : placesAround(place)) {
        const WageSeries *series = book.wagesOf(each);
        if (series == nullptr)
            continue;
        for (const WageRate &rate : series->rates) {
            if (rate.through < start || rate.from > last)
                continue;
            const WageTier &tier = rate.tier;
            asks.employees = asks.employees || tier.employeesFrom || tier.employeesTo;
            asks.healthBenefits = asks.healthBenefits || tier.healthBenefits;
            asks.receipts = asks.receipts || tier.receiptsFrom || tier.receiptsBelow;
            asks.age = asks.age || tier.ageFrom || tier.ageTo;
            asks.apprentice = asks.apprentice || tier.apprentice;
            const QString sector = QString::fromStdString(tier.sector);
            if (!sector.isEmpty() && !asks.sectors.contains(sector))
                asks.sectors += sector;
        }
    }
    for (const Regime *regime : regimesAt(book, place)) {
        asks.employees = asks.employees || regime->employeesFrom;
        asks.timeBesidePieces = asks.timeBesidePieces || regime->pieceRestPaidApart;
    }
    return asks;
}

ReadForm readForm(const CalculatorForm &form, const RuleBook &book, DayNumber today)
{
    return FormReader(form, book, today).read();
}

CalculatorForm emptyForm(DayNumber today)
{
    CalculatorForm form;
    for (const QString &key : calculatorKeys())
        form.typed.insert(key, {});
    form.typed[QStringLiteral("place")] = QStringLiteral("US");
    const DayNumber lastWeek = weekStart(today, Weekday::Monday) - daysOfWeek;
    form.typed[QStringLiteral("week")] = QString::fromStdString(isoDate(lastWeek));
    form.pay = {TypedPayLine{}};
    return form;
}

CalculatorForm exampleForm()
{
    CalculatorForm form = emptyForm(0);
    form.typed[QStringLiteral("week")] = QStringLiteral("2025-03-03");
    form.typed[QStringLiteral("hours")] = QStringLiteral("46");
    TypedPayLine hourly;
    hourly.rate = QStringLiteral("12.00");
    hourly.hours = QStringLiteral("46");
    TypedPayLine bonus;
    bonus.kind = PayKind::Bonus;
    bonus.amount = QStringLiteral("46.00");
    form.pay = {hourly, bonus};
    return form;
}

}
