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
    return wagesJson(*scenario, weekWages(book, *scenario), book);
}

}

/**
 * Official examples and the rules' own arithmetic as scenarios. `exact` is compared as it is printed, rounded once;
 * `printed` is what the source prints, which often rounds on the way, within the tolerance that this takes.
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
                for (const auto &[field, value] : values.items())
                    QVERIFY2(got[field] == value, (regime + ' ' + field + ": " + got[field].dump() + ", not "
                                                   + value.dump() + '\n' + got.dump(1))
                                                      .c_str());
                QVERIFY2(!got["citations"].empty(), regime.c_str());
                QVERIFY2(!got["steps"].empty(), regime.c_str());
            }
        }
    }

    void printed_data() { example_data(); }
    void printed()
    {
        QFETCH(QString, path);
        const Json example = readJson(path);
        if (!example.contains("printed"))
            return;
        const Json result = computed(example);
        for (std::size_t i = 0; i < example["printed"].size(); ++i) {
            for (const auto &[regime, values] : example["printed"][i].items()) {
                const Json &got = result["weeks"][i]["regimes"][regime];
                for (const auto &[field, value] : values.items()) {
                    const auto ours = parseExact(got[field].get<std::string>());
                    const auto theirs = parseExact(value["value"].get<std::string>());
                    const auto tolerance = parseExact(value["tolerance"].get<std::string>());
                    QVERIFY(ours && theirs && tolerance);
                    const Exact apart = *ours < *theirs ? Exact(*theirs - *ours) : Exact(*ours - *theirs);
                    QVERIFY2(apart <= *tolerance, (regime + ' ' + field + ": " + got[field].dump()).c_str());
                }
            }
        }
    }
};

}

QTEST_GUILESS_MAIN(backpay::WorkedExamplesTest)
#include "worked_examples_test.moc"
