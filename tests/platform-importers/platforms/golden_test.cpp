// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"
#include "platform-importers/engine/read_parts.h"

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

QFileInfoList filesOfSamples()
{
    QFileInfoList found;
    for (const QFileInfo &folder : QDir(platformsFolder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        found += QDir(folder.filePath() + QStringLiteral("/samples")).entryInfoList(QDir::Files, QDir::Name);
    return found;
}

QFileInfoList samples()
{
    QFileInfoList found = filesOfSamples();
    found.removeIf([](const QFileInfo &file) { return file.filePath().endsWith(expectationEnd); });
    return found;
}

QString expectationOf(const QFileInfo &sample)
{
    return sample.path() + u'/' + sample.completeBaseName() + expectationEnd;
}

/** Who pays in the samples: one made-up platform, under the names its payer has there. */
std::optional<std::string> madeUpPayer(std::string_view text)
{
    const QString words = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    const bool known = words.contains(QStringLiteral("Lighthouse Labs"), Qt::CaseInsensitive);
    return known ? std::optional<std::string>("Lighthouse") : std::nullopt;
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

Json payoutOf(const ImportBatch &batch, std::size_t index)
{
    const RowStamp &stamp = batch.stamps[index];
    const PayoutDraft &row = batch.payouts[index];
    return {{"line", stamp.line},
            {"when", isoWhen(stamp.when)},
            {"platform", batch.platforms[row.platform]},
            {"status", batch.texts[row.status]},
            {"standing", std::string(standingName(row.standing))},
            {"currency", std::string(row.currency.code())},
            {"amount", amountText(row.amount, row.currency.digits())},
            {"fee", amountText(row.fee, row.currency.digits())},
            {"payer", std::string(row.payer)},
            {"note", std::string(row.note)},
            {"key", toHex(stamp.key)}};
}

Json rateOf(const ImportBatch &batch, std::size_t index)
{
    const RowStamp &stamp = batch.stamps[index];
    const StatedRateDraft &row = batch.rates[index];
    return {
        {"line", stamp.line},
        {"when", isoWhen(stamp.when)},
        {"contract", row.contract},
        {"currency", std::string(row.currency.code())},
        {"rate", amountText(row.rateMinorUnits, row.currency.digits()) + "/" + std::to_string(row.rateSeconds) + "s"},
        {"key", toHex(stamp.key)}};
}

Json cancellationOf(const ImportBatch &batch, std::size_t index)
{
    const RowStamp &stamp = batch.stamps[index];
    const CancellationDraft &row = batch.cancellations[index];
    return {{"line", stamp.line},
            {"when", isoWhen(stamp.when)},
            {"contract", row.contract},
            {"cause", batch.texts[row.cause]},
            {"seconds_lost", row.secondsLost},
            {"currency", std::string(row.currency.code())},
            {"amount_lost", amountText(row.amountLost, row.currency.digits())},
            {"decided_by", std::string(row.decidedBy)},
            {"notice_days", row.noticeDays},
            {"note", std::string(row.note)},
            {"key", toHex(stamp.key)}};
}

Json expenseOf(const ImportBatch &batch, std::size_t index)
{
    const RowStamp &stamp = batch.stamps[index];
    const ExpenseDraft &row = batch.expenses[index];
    return {{"line", stamp.line},
            {"when", isoWhen(stamp.when)},
            {"contract", row.contract},
            {"currency", std::string(row.currency.code())},
            {"amount", amountText(row.amount, row.currency.digits())},
            {"note", std::string(row.note)},
            {"key", toHex(stamp.key)}};
}

Json rowOf(const ImportBatch &batch, std::size_t index)
{
    Json json;
    switch (batch.kind) {
    case RowKind::Earning: json = earningOf(batch, index); break;
    case RowKind::TimeEntry: json = entryOf(batch, index); break;
    case RowKind::Payout: json = payoutOf(batch, index); break;
    case RowKind::StatedRate: json = rateOf(batch, index); break;
    case RowKind::Cancellation: json = cancellationOf(batch, index); break;
    case RowKind::Expense: json = expenseOf(batch, index); break;
    }
    if (!batch.places.empty())
        json["place"] = batch.placeOf(batch.stamps[index].line).text;
    return json;
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
    for (const StatedTotal &total : batch.totals) {
        const auto sum = [&](std::int64_t value) {
            return total.currency ? Json(amountText(value, total.currency->digits())) : Json(value);
        };
        json["totals"].push_back({{"name", total.name},
                                  {"currency", total.currency ? Json(total.currency->code()) : Json()},
                                  {"stated", sum(total.stated)},
                                  {"read", sum(total.read)}});
    }
    json["contracts"] = Json::array();
    for (const ContractDraft &contract : batch.contracts)
        json["contracts"].push_back({{"platform", contract.platform}, {"name", contract.name}, {"ref", contract.ref}});
    json["rows"] = Json::array();
    for (std::size_t i = 0; i < batch.stamps.size(); ++i)
        json["rows"].push_back(rowOf(batch, i));
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

    /** The "options" of the expectation; empty where it has none. */
    static Json saidOf(const QFileInfo &sample)
    {
        const Json expected = Json::parse(bytesOf(expectationOf(sample)), nullptr, false);
        return expected.is_object() && expected.contains("options") ? expected["options"] : Json::object();
    }

    /** What a person would answer or ask for. */
    static ImportOptions optionsOf(const QFileInfo &sample)
    {
        ImportOptions options;
        const Json said = saidOf(sample);
        const auto take = [&](const char *name, std::optional<std::string> &option) {
            if (said.contains(name))
                option = said[name].get<std::string>();
        };
        take("source", options.source);
        take("platform", options.platform);
        take("date_order", options.dateOrder);
        take("decimal", options.decimal);
        take("currency", options.currency);
        options.includeAll = said.contains("include");
        return options;
    }

    /** Reads a sample as a file, or as what was copied where its options say "pasted". */
    [[nodiscard]] Result<ImportBatch> read(const QFileInfo &sample, const ImportOptions &options) const
    {
        const std::string path = sample.filePath().toStdString();
        if (!saidOf(sample).contains("pasted"))
            return readFile(path, catalogue_, options);
        return std::move(readPasted(path, bytesOf(sample.filePath()), catalogue_, options).front().batch);
    }

    [[nodiscard]] Result<ImportBatch> readSample(const QFileInfo &sample) const
    {
        return read(sample, optionsOf(sample));
    }

private slots:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        auto catalogue = SourceCatalogue::builtIn();
        QVERIFY2(catalogue.has_value(),
                 catalogue ? ""
                           : (catalogue.error().arguments.at(0) + " at " + catalogue.error().arguments.at(1)
                              + ": it takes " + catalogue.error().arguments.at(2))
                                 .c_str());
        catalogue_ = std::move(*catalogue);
        catalogue_.setPayers(madeUpPayer);
    }

    void hasASampleForEveryProfile()
    {
        QSet<QString> sources;
        for (const QFileInfo &sample : samples()) {
            const auto batch = readSample(sample);
            QVERIFY2(batch.has_value(), qPrintable(sample.filePath()));
            sources.insert(QString::fromStdString(batch->source));
        }
        for (const Profile &profile : catalogue_.profiles())
            QVERIFY2(sources.contains(QString::fromStdString(profile.id)), profile.id.c_str());
    }

    void hasASampleForEveryExpectation()
    {
        QStringList expected;
        for (const QFileInfo &sample : samples())
            expected += expectationOf(sample);
        QCOMPARE(expected.removeDuplicates(), 0);
        for (const QFileInfo &file : filesOfSamples()) {
            if (file.filePath().endsWith(expectationEnd))
                QVERIFY2(expected.contains(file.filePath()), qPrintable(file.filePath()));
        }
    }

    void readsEverySample_data()
    {
        QTest::addColumn<QString>("path");
        for (const QFileInfo &sample : samples())
            QTest::newRow(qPrintable(sample.fileName())) << sample.filePath();
    }
    void readsEverySample()
    {
        QFETCH(QString, path);
        const auto batch = readSample(QFileInfo(path));
        QVERIFY(batch.has_value());
        QVERIFY(batch->questions.empty());
        QVERIFY(path.contains(QStringLiteral("/platforms/") + QString::fromStdString(batch->source).section('.', 0, 0)
                              + '/'));
        const std::string expected = bytesOf(expectationOf(QFileInfo(path)));
        Json actual = jsonOf(*batch);
        if (const Json said = Json::parse(expected, nullptr, false); said.is_object() && said.contains("options"))
            actual["options"] = said["options"];
        const bool same = Json::parse(expected, nullptr, false) == actual;
        if (!same) // whole, which a test's own message would not be
            std::cerr << "The batch of " << path.toStdString() << " reads:\n" << pretty(actual);
        QVERIFY2(!expected.empty(), "no expectation stands beside the sample");
        QVERIFY(same);
    }

    /** Without a hint each sample is of its own source, or of the one whose other rows a companion reads. */
    void recognisesEachSampleByItself()
    {
        for (const QFileInfo &sample : samples()) {
            const std::string own = readSample(sample)->source;
            ImportOptions options = optionsOf(sample);
            options.source.reset();
            const auto batch = read(sample, options);
            QVERIFY2(batch.has_value(), qPrintable(sample.filePath()));
            const std::string &companionOf = catalogue_.find(own)->companionOf;
            QCOMPARE(batch->source, companionOf.empty() ? own : companionOf);
        }
    }
};

QTEST_GUILESS_MAIN(GoldenTest)
#include "golden_test.moc"
