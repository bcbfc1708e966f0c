// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/importer.h"
#include "platform-importers/engine/limits.h"
#include "platform-importers/engine/recognise.h"

#include <QTest>

#include <string>
#include <vector>

using namespace backpay;
using namespace std::string_literals;

namespace {

Profile profileOf(const std::string &id, const std::vector<std::string> &required,
                  const std::vector<std::string> &optional = {})
{
    Profile profile;
    profile.id = id;
    for (const std::string &column : required) {
        profile.fields.emplace_back();
        profile.fields.back().column = {column};
    }
    for (const std::string &column : optional) {
        profile.fields.emplace_back();
        profile.fields.back().column = {column};
        profile.fields.back().optional = true;
    }
    return profile;
}

Result<Recognised> recogniseAs(const std::string &header, const std::vector<Profile> &profiles,
                               const std::optional<std::string> &wanted = std::nullopt)
{
    return recognise("f.csv", header, profiles, wanted);
}

}

class RecogniseTest : public QObject
{
    Q_OBJECT

private slots:
    void takesAnyDelimiterOrderAndCase()
    {
        const std::vector<Profile> profiles = {profileOf("a", {"Date", "Pay"})};
        for (const std::string &header :
             {"Date,Pay\n"s, "\n\n pay ;\"DATE\"; more\n"s, "Pay\tDate"s, "x|Date|Pay\r"s}) {
            const auto found = recogniseAs(header, profiles);
            QVERIFY2(found.has_value(), header.c_str());
            QCOMPARE(found->matched, std::size_t{2});
        }
    }

    void prefersTheExactSpelling()
    {
        const std::vector<Profile> profiles = {profileOf("a", {"status"})};
        const auto found = recogniseAs("Status,x,status\n", profiles);
        QVERIFY(found.has_value());
        QCOMPARE(found->columnOf({"status"}).value(), std::size_t{2});
    }

    void takesTheSourceWithMostColumns()
    {
        const std::vector<Profile> profiles = {profileOf("small", {"Date", "Pay"}),
                                               profileOf("large", {"Date", "Pay"}, {"Note", "Tags"})};
        QCOMPARE(recogniseAs("Date,Pay,Note\n", profiles)->profile->id, "large"s);
        QVERIFY(recogniseAs("Date,Pay\n", profiles).error().code == ErrorCode::SourceAmbiguous);
        QCOMPARE(recogniseAs("Date,Pay\n", profiles).error().arguments.at(1), "small, large"s);
        QCOMPARE(recogniseAs("Date,Pay\n", profiles, "small")->profile->id, "small"s);
    }

    void tellsTheNearestSourceAndWhatItMisses()
    {
        const std::vector<Profile> profiles = {profileOf("a", {"Date", "Pay", "Project"}),
                                               profileOf("b", {"Start", "End"})};
        const Error error = recogniseAs("Date,Project,Colour\n1,2,3\n", profiles).error();
        QVERIFY(error.code == ErrorCode::SourceUnknown);
        QVERIFY((error.arguments == std::vector<std::string>{"f.csv", "Date, Project, Colour", "a", "Pay", "columns"}));
        const Error none = recogniseAs("Red;Green;Blue\n", profiles).error();
        QVERIFY((none.arguments == std::vector<std::string>{"f.csv", "Red, Green, Blue", "", "", "columns"}));
    }

    void saysWhereAPersonMayNameTheColumns()
    {
        const std::vector<Profile> profiles = {profileOf("a", {"Date", "Pay"})};
        QVERIFY(columnsMayBeNamed(recogniseAs("Red,Green\n", profiles).error()));
        QVERIFY(columnsMayBeNamed(recogniseAs("Red,Green,\n", {}).error()));
        for (const char *header : {"Prose.\n", "Red,Red,Blue\n", ",,Red\n"})
            QVERIFY2(!columnsMayBeNamed(recogniseAs(header, profiles).error()), header);
        const auto json =
            recognise("f.json", "Red,Green\n", profiles, std::nullopt, {SourceFormat::JsonText, "hits", {}});
        QVERIFY(!columnsMayBeNamed(json.error()));
        QVERIFY(!columnsMayBeNamed(recogniseAs("Red,Green\n", profiles, "a").error())); // another source was named
    }

    void keepsToTheSourceAskedFor()
    {
        const std::vector<Profile> profiles = {profileOf("a", {"Date", "Pay"}), profileOf("b", {"Start", "End"})};
        const Error mismatch = recogniseAs("Date,Pay\n", profiles, "b").error();
        QVERIFY(mismatch.code == ErrorCode::SourceMismatch);
        QVERIFY((mismatch.arguments == std::vector<std::string>{"f.csv", "b", "Start, End"}));
        QVERIFY(recogniseAs("Date,Pay\n", profiles, "c").error().code == ErrorCode::SourceIdUnknown);
    }

    void refusesAColumnThatStandsTwice()
    {
        const std::vector<Profile> profiles = {profileOf("a", {"Date", "Pay"})};
        const Error error = recogniseAs("Date,Pay,Pay\n", profiles).error();
        QVERIFY(error.code == ErrorCode::HeaderRepeats);
        QCOMPARE(error.arguments.at(1), "Pay"s);
        QVERIFY(recogniseAs("date,PAY,pay\n", profiles).error().code == ErrorCode::HeaderRepeats);
        QVERIFY(recogniseAs("Date,Pay,x,x\n", profiles).has_value());
    }

    void cutsEveryColumnOfAConfidentialName()
    {
        std::vector<Profile> profiles = {profileOf("a", {"Date", "Pay"})};
        profiles.front().confidential = {"Client"};
        const auto found = recogniseAs("Client,Date,Pay,client\n", profiles);
        QVERIFY(found.has_value());
        QVERIFY((found->confidentialColumns() == std::vector<std::size_t>{0, 3}));
    }

    // It sums up the HITs of another back-up: reading both would count them twice.
    void leavesTheDailyOverviewOfMturkAlone()
    {
        const auto catalogue = SourceCatalogue::builtIn();
        const auto found =
            recognise("hitdb_dailyOverview.csv",
                      "Date\tSubmitted\tApproved\tRejected\tPending\tEarnings\n2026-01-05\t1\t1\t0\t0\t0.50\n",
                      catalogue->profiles(), std::nullopt);
        QVERIFY(found.error().code == ErrorCode::SourceUnknown);
    }

    void saysWhatBreaksTheHeader()
    {
        const std::vector<Profile> profiles = {profileOf("a", {"Date", "Pay"})};
        QVERIFY(recogniseAs("Date,\"Pay\n1,2\n", profiles).error().code == ErrorCode::QuoteNeverCloses);
        QVERIFY(recogniseAs(std::string(10000, ',') + "\n", profiles).error().code == ErrorCode::TooManyColumns);
    }

    void bindsALongHeaderInAMessage()
    {
        std::string header(50000, 'x');
        for (int i = 0; i < 500; ++i)
            header += ",column" + std::to_string(i);
        const Error error = recogniseAs(header + "\n", {profileOf("a", {"Date"})}).error();
        QVERIFY(error.arguments.at(1).size() < 1100);
    }
};

QTEST_GUILESS_MAIN(RecogniseTest)
#include "recognise_test.moc"
