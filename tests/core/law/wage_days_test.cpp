// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every change of every rate, at the day before and the day itself, and every last day by a rule of the test's own.
#include "core/law/rule_book.h"

#include <QTest>

#include <map>
#include <set>

using namespace backpay;

namespace {

DayNumber day(int year, int month, int number) { return dayNumber(year, month, number).value(); }

/** The months a place changes its rates in, typed from law/README.md and the press, not from the packs; else January.
 */
const std::map<std::string, std::set<int>> changeMonths = {
    {"US-AK", {1, 7}},  {"US-DC", {7}},          {"US-FL", {9}},      {"US-NV", {7}},      {"US-OR", {7}},
    {"US-OR-PDX", {7}}, {"US-OR-NONURBAN", {7}}, {"US-CA-LA", {7}},   {"US-CA-LACO", {7}}, {"US-CA-SMO", {7}},
    {"US-CA-PAS", {7}}, {"US-CA-MAL", {7}},      {"US-CA-SF", {7}},   {"US-CA-BRK", {7}},  {"US-CA-EMV", {7}},
    {"US-IL-CHI", {7}}, {"US-IL-COOK", {7}},     {"US-MD-MONT", {7}}, {"GB", {4}},         {"AU", {7}},
    {"CA", {4}},        {"CA-ON", {10}},         {"CA-BC", {6}},      {"CA-QC", {5}},      {"CA-AB", {10}},
    {"CA-MB", {10}},    {"CA-NB", {4}},          {"CA-NS", {4, 10}},
};

/** The last day before the place can change again, after a day on which the rate was seen to hold. */
DayNumber lastSureDay(const std::string &place, DayNumber seen)
{
    const auto found = changeMonths.find(place);
    const std::set<int> months = found == changeMonths.end() ? std::set<int>{1} : found->second;
    for (DayNumber next = seen + 1;; ++next) {
        const CivilDate date = civilDate(next);
        const int first = place == "US-FL" ? 30 : 1;
        if (date.day() == first && months.contains(static_cast<int>(date.month().as_number())))
            return next - 1;
    }
}

/** The rates of a series on one day. */
std::vector<const WageRate *> ratesOn(const WageSeries &series, DayNumber on)
{
    std::vector<const WageRate *> found;
    for (const WageRate &rate : series.rates)
        if (rate.from <= on && on <= rate.through)
            found.push_back(&rate);
    return found;
}

bool holds(const WageSeries &series, DayNumber on, const WageRate &rate)
{
    const auto found = ratesOn(series, on);
    return std::find(found.begin(), found.end(), &rate) != found.end();
}

QByteArray at(const WageSeries &series, DayNumber on)
{
    return QByteArray::fromStdString(series.place + ' ' + isoDate(on));
}

}

class WageDaysTest : public QObject
{
    Q_OBJECT

private slots:
    void eachRateHoldsFromItsFirstToItsLastDayAlone()
    {
        int changes = 0;
        for (const WageSeries &series : ruleBook().wages) {
            for (const WageRate &rate : series.rates) {
                QVERIFY2(!holds(series, rate.from - 1, rate), at(series, rate.from - 1));
                QVERIFY2(holds(series, rate.from, rate), at(series, rate.from));
                QVERIFY2(holds(series, rate.through, rate), at(series, rate.through));
                QVERIFY2(!holds(series, rate.through + 1, rate), at(series, rate.through + 1));
                ++changes;
            }
        }
        QVERIFY(changes >= 555);
    }

    void noTierHasTwoRatesOnADay()
    {
        for (const WageSeries &series : ruleBook().wages) {
            std::set<DayNumber> days;
            for (const WageRate &rate : series.rates)
                days.insert({rate.from - 1, rate.from, rate.through, rate.through + 1});
            for (const DayNumber on : days) {
                const auto found = ratesOn(series, on);
                for (std::size_t i = 0; i < found.size(); ++i)
                    for (std::size_t j = i + 1; j < found.size(); ++j)
                        QVERIFY2(!(found[i]->tier == found[j]->tier), at(series, on));
            }
        }
    }

    // The newest rate of each tier: it was announced for its own time, or seen on a day and holds to the next change.
    void theLastDayIsTheDayBeforeTheNextPossibleChange()
    {
        int newest = 0;
        for (const WageSeries &series : ruleBook().wages) {
            for (const WageRate &rate : series.rates) {
                if (rate.seen == 0)
                    continue;
                ++newest;
                if (series.place == "CA-NS") { // a rise of 1 October 2026 was read whose rate is not held
                    QCOMPARE(isoDate(rate.through), std::string("2026-09-30"));
                    continue;
                }
                const DayNumber sure = lastSureDay(series.place, std::max(rate.seen, rate.from));
                QVERIFY2(rate.through == sure, at(series, rate.through));
            }
        }
        QCOMPARE(newest, 93);
    }

    void nothingIsAnsweredAfterTheSeriesIsChecked()
    {
        for (const WageSeries &series : ruleBook().wages)
            QVERIFY2(ratesOn(series, series.checkedThrough + 1).empty(), at(series, series.checkedThrough + 1));
    }

    void placesWhoseNextFigureWasNotFoundEndThisYear()
    {
        for (const char *place :
             {"US", "US-AZ", "US-MT", "US-OH", "US-SD", "US-VT", "US-NY", "US-CA-SD", "IE", "US-TX"})
            QCOMPARE(isoDate(ruleBook().wagesOf(place)->checkedThrough), std::string("2026-12-31"));
        QCOMPARE(ruleBook().wagesOf("GB")->checkedThrough, day(2027, 3, 31));
        QCOMPARE(ruleBook().wagesOf("AU")->checkedThrough, day(2027, 6, 30));
    }
};

QTEST_GUILESS_MAIN(WageDaysTest)
#include "wage_days_test.moc"
