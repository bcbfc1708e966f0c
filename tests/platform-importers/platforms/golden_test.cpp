// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"
#include "platform-importers/engine/importer.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

#include <iostream>
#include <string>

using namespace backpay;
using Json = nlohmann::ordered_json;

namespace {

const QString platformsFolder = QStringLiteral(BACKPAY_SOURCE_DIR "/platform-importers/platforms");
const QString expectationEnd = QStringLiteral(".expected.json");

QFileInfoList samples(const QString &pattern)
{
    QFileInfoList found;
    for (const QFileInfo &folder : QDir(platformsFolder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        found += QDir(folder.filePath() + QStringLiteral("/samples")).entryInfoList({pattern}, QDir::Files, QDir::Name);
    return found;
}

std::string bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

Json earningOf(const ImportBatch &batch, std::size_t index)
{
    const RowStamp &stamp = batch.stamps[index];
    const EarningDraft &row = batch.earnings[index];
    const auto money = [&](std::int64_t units) { return amountText(units, row.currency.digits()); };
    Json json = {{"line", stamp.line},
                 {"when", isoWhen(stamp.when)},
                 {"item", std::string(row.item)},
                 {"own_item", row.ownItem},
                 {"contract", row.contract},
                 {"status", batch.texts[row.status]},
                 {"standing", std::string(standingName(row.standing))},
                 {"pay_type", batch.texts[row.payType]},
                 {"currency", std::string(row.currency.code())},
                 {"work_pay", money(row.workPay)},
                 {"bonus", money(row.bonus)}};
    json["seconds"] = row.seconds < 0 ? Json() : Json(row.seconds);
    json["rate"] =
        row.rateSeconds == 0 ? Json() : Json(money(row.rateMinorUnits) + "/" + std::to_string(row.rateSeconds) + "s");
    json["key"] = toHex(stamp.key);
    return json;
}

Json entryOf(const ImportBatch &batch, std::size_t index)
{
    const RowStamp &stamp = batch.stamps[index];
    const TimeEntryDraft &row = batch.entries[index];
    return {{"line", stamp.line},
            {"from", isoWhen(stamp.when)},
            {"until", isoWhen(row.until)},
            {"contract", row.contract},
            {"kind", std::string(timeKindName(row.kind))},
            {"seconds", row.seconds},
            {"note", std::string(row.note)},
            {"key", toHex(stamp.key)}};
}

Json jsonOf(const ImportBatch &batch)
{
    Json json = {{"source", batch.source},
                 {"grade", std::string(1, gradeLetter(batch.grade))},
                 {"read", batch.read},
                 {"filtered", batch.filtered},
                 {"cut_columns", batch.cutColumns},
                 {"unknown_pay_types", batch.unknownPayTypes},
                 {"unknown_statuses", batch.unknownStatuses}};
    json["contracts"] = Json::array();
    for (const ContractDraft &contract : batch.contracts)
        json["contracts"].push_back({{"platform", contract.platform}, {"name", contract.name}, {"ref", contract.ref}});
    json["rows"] = Json::array();
    for (std::size_t i = 0; i < batch.stamps.size(); ++i)
        json["rows"].push_back(batch.kind == RowKind::Earning ? earningOf(batch, i) : entryOf(batch, i));
    json["rejects"] = Json::array();
    for (const Reject &reject : batch.rejects)
        json["rejects"].push_back({{"line", reject.line},
                                   {"column", reject.column},
                                   {"text", reject.text},
                                   {"reason", std::string(rejectReasonName(reject.reason))}});
    return json;
}

/** One row a line, so that a difference is seen at once. */
std::string pretty(const Json &json)
{
    std::string text = "{\n";
    for (auto part = json.begin(); part != json.end(); ++part) {
        text += "  " + Json(part.key()).dump() + ": ";
        if (part->is_array() && !part->empty() && part->front().is_object()) {
            text += "[\n";
            for (const Json &row : *part)
                text += "    " + row.dump() + (&row == &part->back() ? "\n" : ",\n");
            text += "  ]";
        } else {
            text += part->dump();
        }
        text += std::next(part) == json.end() ? "\n" : ",\n";
    }
    return text + "}\n";
}

}

/** Every made-up sample is read as its expectation says, and every expectation has its sample. Nothing is ever written.
 */
class GoldenTest : public QObject
{
    Q_OBJECT

    SourceCatalogue catalogue_;

private slots:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        auto catalogue = SourceCatalogue::builtIn();
        QVERIFY(catalogue.has_value());
        catalogue_ = std::move(*catalogue);
    }

    void hasASampleForEveryProfile()
    {
        QSet<QString> sources;
        for (const QFileInfo &sample : samples(QStringLiteral("*.csv")))
            sources.insert(QString::fromStdString(readFile(sample.filePath().toStdString(), catalogue_, {})->source));
        QCOMPARE(std::size_t(sources.size()), catalogue_.profiles().size());
    }

    void hasASampleForEveryExpectation()
    {
        const QFileInfoList expectations = samples(QStringLiteral("*.expected.json"));
        QCOMPARE(expectations.size(), samples(QStringLiteral("*.csv")).size());
        for (const QFileInfo &file : expectations) {
            QString sample = file.filePath();
            sample.chop(expectationEnd.size());
            QVERIFY2(QFile::exists(sample + QStringLiteral(".csv")), qPrintable(file.filePath()));
        }
    }

    void readsEverySample_data()
    {
        QTest::addColumn<QString>("path");
        for (const QFileInfo &sample : samples(QStringLiteral("*.csv")))
            QTest::newRow(qPrintable(sample.fileName())) << sample.filePath();
    }
    void readsEverySample()
    {
        QFETCH(QString, path);
        const auto batch = readFile(path.toStdString(), catalogue_, {});
        QVERIFY(batch.has_value());
        QVERIFY(batch->questions.empty());
        QVERIFY(path.contains(QStringLiteral("/platforms/") + QString::fromStdString(batch->source).section('.', 0, 0)
                              + '/'));
        const std::string expected = bytesOf(path.chopped(4) + expectationEnd);
        const Json actual = jsonOf(*batch);
        const bool same = Json::parse(expected, nullptr, false) == actual;
        if (!same) // whole, which a test's own message would not be
            std::cerr << "The batch of " << path.toStdString() << " reads:\n" << pretty(actual);
        QVERIFY2(!expected.empty(), "no expectation stands beside the sample");
        QVERIFY(same);
    }

    void recognisesEachSampleByItsOwnProfileOnly()
    {
        for (const QFileInfo &sample : samples(QStringLiteral("*.csv"))) {
            const std::string path = sample.filePath().toStdString();
            const std::string own = readFile(path, catalogue_, {})->source;
            for (const Profile &profile : catalogue_.profiles()) {
                ImportOptions options;
                options.source = profile.id;
                const auto batch = readFile(path, catalogue_, options);
                QCOMPARE(batch.has_value(), profile.id == own);
            }
        }
    }
};

QTEST_GUILESS_MAIN(GoldenTest)
#include "golden_test.moc"
