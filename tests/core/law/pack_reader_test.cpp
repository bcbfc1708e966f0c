// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/pack_reader.h"

#include "packs_files.h"

#include <QTest>

using namespace backpay;
using namespace std::string_literals;

namespace {

const std::string place = "[[place]]\ncode = \"XX\"\nname = \"Nowhere\"\ncurrency = \"USD\"\ncadence = \"january\"\n"
                          "checked_through = 2026-12-31\n";
const std::string rate =
    "[[place.rate]]\nfrom = 2026-01-01\nthrough = 2026-12-31\namount = \"12.50\"\ncite = \"A 1\"\n";
const std::string regime = "[[regime]]\nid = \"xx.law\"\nplace = \"XX\"\nname = \"Nowhere\"\n"
                           "checked_through = 2026-12-31\ncitations = \"A 1\"\n";

Result<RuleBook> read(const std::string &toml)
{
    const std::array packs = {EmbeddedFile{"xx.toml", toml}};
    return readPacks(packs);
}

/** "key: what it takes" of the fault, or "" where there is none. */
QString faultOf(const std::string &toml)
{
    const auto book = read(toml);
    if (book)
        return {};
    const auto &arguments = book.error().arguments;
    return book.error().code == ErrorCode::RulePackInvalid && arguments[0] == "xx.toml"
               ? QString::fromStdString(arguments[1] + ": " + arguments[2])
               : QStringLiteral("another fault");
}

}

class PackReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAPlace()
    {
        const auto book = read(place + "none_outside_tiers = true\n" + rate
                               + "employees_from = 4\nemployees_to = 20\nurl = \"https://a.example\"\n"
                                 "second_source = \"B\"\nseen = \"2026-03-04\"\ncertainty = \"single\"\n");
        QVERIFY(book.has_value());
        const WageSeries &series = book->wages.front();
        QCOMPARE(series.place, "XX"s);
        QVERIFY(!series.tiersCoverAll);
        const WageRate &first = series.rates.front();
        QCOMPARE(exactText(first.amount, 4), "12.5000"s);
        QCOMPARE(isoDate(first.from), "2026-01-01"s);
        QCOMPARE(first.tier.employeesTo.value(), 20);
        QVERIFY((first.citation == Citation{"A 1", "https://a.example"}));
        QCOMPARE(first.secondSource, "B"s);
        QCOMPARE(isoDate(first.seen), "2026-03-04"s); // in quotes as well
        QVERIFY(first.certainty == Certainty::Single);
    }

    void readsARegime()
    {
        const auto book =
            read(regime
                 + "weekly = { hours = \"40\", cite = \"A 2\" }\nminimum = { unit = \"hour\", cite = \"A 3\" }\n"
                   "[[regime.remedy]]\nname = \"double\"\nbase = \"minimum-wage\"\ntimes = \"1\"\n"
                   "condition = \"On proof.\"\nrecipient = \"worker\"\ncite = \"A 4\"\n");
        QVERIFY(book.has_value());
        const Regime &law = book->regimes.front();
        QVERIFY(law.weekly->hours == 40);
        QVERIFY(!law.daily);
        QVERIFY(law.minimumUnit == MinimumUnit::Hour);
        QVERIFY(law.overtimeRead);
        QVERIFY(law.remedies.front().base == RemedyBase::MinimumWage);
    }

    void refusesWithThePlaceOfTheFault_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const std::string &toml, const char *fault) {
            QTest::newRow(name) << QByteArray::fromStdString(toml) << QString::fromLatin1(fault);
        };
        row("unknown kind of rule", "[[holiday]]\nname = \"a\"\n", "holiday: not a known key");
        row("unknown key of a place", place + "city = \"a\"\n" + rate, "place[0].city: not a known key");
        row("unknown key of a rate", place + rate + "rate = \"13\"\n", "place[0].rate[0].rate: not a known key");
        row("a place without rates", place, "place[0].rate: a list of tables");
        row("a day there is not", place + rate + rate + "seen = \"2026-02-30\"\n",
            "place[0].rate[1].seen: a date as YYYY-MM-DD");
        row("no date", place + rate + "seen = 2026\n", "place[0].rate[0].seen: a text");
        row("a binary fraction", place + "[[place.rate]]\nfrom = 2026-01-01\nthrough = 2026-12-31\namount = 12.5\n",
            "place[0].rate[0].amount: a text");
        row("an amount with a sign",
            place + "[[place.rate]]\nfrom = 2026-01-01\nthrough = 2026-12-31\namount = \"$12\"\n",
            "place[0].rate[0].amount: a number in quotes, as \"16.90\"");
        row("no citation", place + "[[place.rate]]\nfrom = 2026-01-01\nthrough = 2026-12-31\namount = \"12\"\n",
            "place[0].rate[0].cite: a text that is not empty");
        row("unknown certainty", place + rate + "certainty = \"memory\"\n",
            "place[0].rate[0].certainty: one of read, single");
        row("unknown currency", "[[place]]\ncode = \"XX\"\nname = \"N\"\ncurrency = \"usd\"\n",
            "place[0].currency: an ISO 4217 code");
        row("hours without their number", regime + "weekly = { cite = \"A\" }\n",
            "regime[0].weekly.hours: a text that is not empty");
        row("unknown key inside", regime + "weekly = { hours = \"40\", cite = \"A\", day = 1 }\n",
            "regime[0].weekly.day: not a known key");
        row("unknown unit", regime + "minimum = { unit = \"month\", cite = \"A\" }\n",
            "regime[0].minimum.unit: one of week, hour, pay-unit, pay-period, pay-period-unless-hourly");
        row("remedy without a measure",
            regime
                + "[[regime.remedy]]\nname = \"a\"\nbase = \"shortfall\"\ncondition = \"a\"\nrecipient = \"worker\"\n"
                  "cite = \"A\"\n",
            "regime[0].remedy[0].times: how often the base, here or as a rate");
        row("period of nothing",
            "[[limitation]]\nid = \"a\"\nplace = \"XX\"\nclaim = \"a\"\nperiod = {}\ncite = \"A\"\n",
            "limitation[0].period.years: years, months or days");
        row("longer period without its condition",
            "[[limitation]]\nid = \"a\"\nplace = \"XX\"\nclaim = \"a\"\nextended = { years = 3 }\ncite = \"A\"\n",
            "limitation[0].extended_if: when the longer period holds, where there is one");
        row("side of nobody", "[[fact]]\nid = \"a\"\ntext = \"a\"\nside = \"both\"\n",
            "fact[0].side: one of employee, contractor, neutral");
    }

    void refusesWithThePlaceOfTheFault()
    {
        QFETCH(QByteArray, toml);
        QFETCH(QString, fault);
        QCOMPARE(faultOf(toml.toStdString()), fault);
    }

    void refusesWhatIsNoToml()
    {
        for (const std::string &bad :
             {"a = "s, "\xff\xfe"s, "\0"s, "a = " + std::string(20000, '['), std::string(rulePackBytes + 1, '#')})
            QVERIFY(read(bad).error().code == ErrorCode::RulePackInvalid);
    }

    // A pack is read to its last byte: cut short anywhere, it is a fault or fewer rules, never other ones.
    void everyPackCutShortIsSafe()
    {
        for (const EmbeddedFile &pack : packs::files()) {
            const std::array whole = {pack};
            const auto all = readPacks(whole);
            QVERIFY2(all.has_value(), std::string(pack.name).c_str());
            for (std::size_t length = 0; length < pack.bytes.size(); length += 997) {
                const std::array cut = {EmbeddedFile{pack.name, pack.bytes.substr(0, length)}};
                const auto some = readPacks(cut);
                QVERIFY(!some || some->wages.size() <= all->wages.size());
            }
        }
    }
};

QTEST_GUILESS_MAIN(PackReaderTest)
#include "pack_reader_test.moc"
