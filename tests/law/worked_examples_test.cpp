// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/wage_output.h"
#include "app/platform/qt_zone_resolver.h"
#include "app/records/scenario_reader.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace backpay {

namespace {

Json readJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return Json::parse(file.readAll().toStdString());
}

/** The regimes of one week as calc prints them. */
Json computed(const Json &example)
{
    const QtZoneResolver zones;
    const RuleBook &book = ruleBook();
    const auto scenario = readScenario("example", example["scenario"].dump(), zones);
    if (!scenario)
        return {{"error", errorJson(scenario.error())}};
    return calcJson(*scenario, book);
}

/** What the answer has otherwise than expected, with its path; "" where all that is expected is there. */
std::string difference(const Json &got, const Json &expected, const std::string &path)
{
    if (expected.is_object()) {
        for (const auto &[key, value] : expected.items()) {
            if (!got.is_object() || !got.contains(key))
                return path + ": no " + key + " in " + got.dump();
            if (value.empty() && value.is_object() && !got[key].empty())
                return path + ": " + key + " is " + got[key].dump();
            std::string inner = difference(got[key], value, path + '.' + key);
            if (!inner.empty())
                return inner;
        }
        return {};
    }
    if (expected.is_array()) {
        if (!got.is_array() || got.size() != expected.size())
            return path + ": " + got.dump() + ", not " + std::to_string(expected.size()) + " of them";
        for (std::size_t i = 0; i < expected.size(); ++i) {
            std::string inner = difference(got[i], expected[i], path + '[' + std::to_string(i) + ']');
            if (!inner.empty())
                return inner;
        }
        return {};
    }
    return got == expected ? std::string() : path + ": " + got.dump() + ", not " + expected.dump();
}

/** Which figure is further from the printed one than its tolerance; "" where none is. */
std::string tooFar(const Json &got, const Json &printed)
{
    for (const auto &[field, value] : printed.items()) {
        if (!got.contains(field) || !got[field].is_string())
            return "no " + field;
        const auto ours = parseExact(got[field].get<std::string>());
        const auto theirs = parseExact(value["value"].get<std::string>());
        const auto tolerance = parseExact(value["tolerance"].get<std::string>());
        if (!ours || !theirs || !tolerance)
            return field + " is no number";
        const Exact apart = *ours < *theirs ? Exact(*theirs - *ours) : Exact(*ours - *theirs);
        if (apart > *tolerance)
            return field + ": " + got[field].dump();
    }
    return {};
}

}

/**
 * Official examples and the rules' own arithmetic as scenarios. `exact` is compared as it is printed, rounded once;
 * `printed` is what the source prints, which often rounds on the way, within the tolerance that this takes. `answers`
 * and `answers_printed` are the same for the blocks beside the weeks.
 */
class WorkedExamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void example_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(EXAMPLES_FOLDER));
        for (const QString &name : folder.entryList({QStringLiteral("*.json")}))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    void example()
    {
        QFETCH(QString, path);
        const Json example = readJson(path);
        const Json result = computed(example);
        QVERIFY2(result.contains("weeks"), result.dump().c_str());
        const Json &weeks = result["weeks"];
        QCOMPARE(weeks.size(), example["exact"].size());
        for (std::size_t i = 0; i < weeks.size(); ++i) {
            for (const auto &[regime, values] : example["exact"][i].items()) {
                QVERIFY2(weeks[i]["regimes"].contains(regime), regime.c_str());
                const Json &got = weeks[i]["regimes"][regime];
                const std::string found = difference(got, values, regime);
                QVERIFY2(found.empty(), (found + '\n' + got.dump(1)).c_str());
                QVERIFY2(!got["citations"].empty(), regime.c_str());
                QVERIFY2(!got["steps"].empty(), regime.c_str());
            }
        }
        const Json answers = example.value("answers", Json::object());
        QVERIFY2(!weeks.empty() || !answers.empty(), "an example expects something");
        const std::string found = difference(result, answers, "answer");
        QVERIFY2(found.empty(), (found + '\n' + result.dump(1)).c_str());
    }

    void printed_data() { example_data(); }
    void printed()
    {
        QFETCH(QString, path);
        const Json example = readJson(path);
        const Json result = computed(example);
        const Json weeks = example.value("printed", Json::array());
        for (std::size_t i = 0; i < weeks.size(); ++i) {
            for (const auto &[regime, values] : weeks[i].items()) {
                const std::string found = tooFar(result["weeks"][i]["regimes"][regime], values);
                QVERIFY2(found.empty(), (regime + ' ' + found).c_str());
            }
        }
        const Json answers = example.value("answers_printed", Json::object());
        for (const auto &[block, values] : answers.items()) {
            QVERIFY2(result.contains(block), block.c_str());
            const std::string found = tooFar(result[block], values);
            QVERIFY2(found.empty(), (block + ' ' + found).c_str());
        }
    }
};

}

QTEST_GUILESS_MAIN(backpay::WorkedExamplesTest)
#include "worked_examples_test.moc"
