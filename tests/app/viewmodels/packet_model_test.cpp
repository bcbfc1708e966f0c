// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/language.h"
#include "app/text/lede_text.h"
#include "core/packet/packet_verifier.h"
#include "tests/app/viewmodels/view_fixture.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <algorithm>

namespace backpay {

namespace {

QVariantMap part(const PacketModel &model, const char *value)
{
    const QVariantList parts = model.parts();
    for (const QVariant &each : parts) {
        if (each.toMap().value(QStringLiteral("value")) == QLatin1String(value))
            return each.toMap();
    }
    return {};
}

QString note(const PacketModel &model, const char *value)
{
    return part(model, value).value(QStringLiteral("note")).toString();
}

QString value(const QVariantList &list, int index)
{
    return list.value(index).toMap().value(QStringLiteral("value")).toString();
}

QString texts(const QVariantList &lines)
{
    QString all;
    for (const QVariant &line : lines)
        all += line.toMap().value(QStringLiteral("text")).toString() + u'\n';
    return all;
}

}

class PacketModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void init()
    {
        fixture_ = std::make_unique<ViewFixture>();
        QVERIFY(fixture_->makeVault());
        QVERIFY(fixture_->check("november.csv", outlierFile));
        QVERIFY(fixture_->store());
        model().look();
        QVERIFY(waitForPage());
    }
    void cleanup() { fixture_.reset(); }

    void showsWhatGoesIn()
    {
        QVERIFY(model().hasRecords());
        QVERIFY2(model().lede().startsWith(QStringLiteral("5\u00a0records and ")), qPrintable(model().lede()));
        QVERIFY(model().lede().endsWith(QStringLiteral(", for\u00a0a\u00a0lawyer.")));
        QCOMPARE(note(model(), "daily"), QStringLiteral("4 days"));
        QCOMPARE(note(model(), "weekly"), QStringLiteral("2 weeks"));
        QCOMPARE(note(model(), "sources"), QStringLiteral("1 file, untouched"));
        QCOMPARE(part(model(), "daily").value(QStringLiteral("checked")), QVariant(true));
        QCOMPARE(part(model(), "sources").value(QStringLiteral("checked")), QVariant(false));
        QCOMPARE(part(model(), "").value(QStringLiteral("enabled")), QVariant(false));
        QCOMPARE(model().weakest(), QStringLiteral("weakest used: A"));
        QCOMPARE(model().days(), QStringLiteral("9\u00a0November\u00a02026 to 18\u00a0November\u00a02026"));
        QVERIFY(!model().questions().isEmpty());
        const QVariantList figures = model().paper().value(QStringLiteral("figures")).toList();
        QCOMPARE(figures.value(0).toMap().value(QStringLiteral("figure")).toString(), QStringLiteral("5:00"));
        QCOMPARE(figures.value(2).toMap().value(QStringLiteral("label")).toString(), QStringLiteral("Earned, USD"));
    }

    void theScopeChangesTheCounts()
    {
        QVERIFY(model().platforms().size() > 1);
        model().setPlatform(value(model().platforms(), 1));
        const QVariantList contracts = model().contracts();
        for (const QVariant &each : contracts) {
            if (each.toMap().value(QStringLiteral("text")).toString().contains(QStringLiteral("Sandpiper")))
                model().setContract(each.toMap().value(QStringLiteral("value")).toString());
        }
        QVERIFY(!model().contract().isEmpty());
        QVERIFY(waitForPage());
        QCOMPARE(note(model(), "daily"), QStringLiteral("2 days"));
        QVERIFY2(model().lede().startsWith(QStringLiteral("3\u00a0records")), qPrintable(model().lede()));
        QVERIFY2(model().scopeText().contains(QStringLiteral("Sandpiper")), qPrintable(model().scopeText()));
        const QStringList lines = model().paper().value(QStringLiteral("lines")).toStringList();
        QVERIFY2(!lines.join(u' ').contains(QStringLiteral("Sandpiper")), "a lawyer sees aliases");

        model().setContract({});
        model().setPeriod(QStringLiteral("days"));
        model().setFrom(QStringLiteral("2026-11-18"));
        model().setTo(QStringLiteral("2026-11-1"));
        QVERIFY(!model().daysFault().isEmpty());
        QVERIFY(!model().request());
        QVERIFY(!build().canBuild());
        model().setTo(QStringLiteral("2026-11-17"));
        QVERIFY(!model().daysFault().isEmpty());
        model().setTo(QStringLiteral("2026-11-18"));
        QVERIFY(waitForPage());
        QCOMPARE(note(model(), "daily"), QStringLiteral("1 day"));
    }

    void theReaderDecidesWhatMayGoIn()
    {
        model().setPart(QStringLiteral("sources"), true);
        QCOMPARE(part(model(), "sources").value(QStringLiteral("checked")), QVariant(true));
        model().setReader(QStringLiteral("public"));
        // At once, before the case is read anew.
        QCOMPARE(part(model(), "sources").value(QStringLiteral("enabled")), QVariant(false));
        QCOMPARE(part(model(), "findings").value(QStringLiteral("enabled")), QVariant(false));
        model().setPart(QStringLiteral("findings"), true);
        QCOMPARE(part(model(), "findings").value(QStringLiteral("checked")), QVariant(false));
        model().setReader(QStringLiteral("self"));
        model().setReader(QStringLiteral("public"));
        QVERIFY(waitForPage());
        QCOMPARE(model().lede(), QStringLiteral("5\u00a0records, for the public or a union."));
        QCOMPARE(note(model(), "weekly"), QStringLiteral("2 weeks"));
        QVERIFY2(note(model(), "sources").startsWith(QStringLiteral("not for")), qPrintable(note(model(), "sources")));
        model().setReader(QStringLiteral("self"));
        QVERIFY(waitForPage());
        QCOMPARE(note(model(), "sources"), QStringLiteral("1 file, untouched"));
        QVERIFY(model().lede().endsWith(QStringLiteral("for\u00a0yourself.")));
    }

    /** Claims and the packet say one number, and the packet how many lines it makes of it. */
    void countsFindingsAsClaimsDoes()
    {
        fixture_ = std::make_unique<ViewFixture>(QStringLiteral(BACKPAY_SOURCE_DIR "/packaging/sample"));
        fixture_->session().trySample();
        QTRY_COMPARE_WITH_TIMEOUT(fixture_->session().state(), Session::Open, patience);
        const ClaimsModel &claims = *fixture_->models->claims();
        fixture_->models->claims()->look();
        QTRY_VERIFY_WITH_TIMEOUT(claims.count() > 0, patience);
        model().look();
        QVERIFY(waitForPage());
        qsizetype lines = 0;
        for (int entry = 0; entry < claims.count(); ++entry) {
            fixture_->models->claims()->open(entry);
            lines += std::max<qsizetype>(claims.finding().value(QStringLiteral("weeks")).toList().size(), 1);
        }
        QVERIFY(lines > claims.count());
        const QString count = QString::number(claims.count());
        QVERIFY2(model().lede().contains(QStringLiteral(" and %1\u00a0findings, for").arg(count)),
                 qPrintable(model().lede()));
        QCOMPARE(note(model(), "findings"), QStringLiteral("%1 findings, %2 lines week by week").arg(count).arg(lines));
        QVERIFY2(claims.lede().startsWith(countWord(static_cast<std::size_t>(claims.count())), Qt::CaseInsensitive),
                 qPrintable(claims.lede()));
    }

    void buildsWhatVerifies()
    {
        const QString path = file("claim.zip");
        QVERIFY(build().canBuild());
        QVERIFY(build().suggestedFile().fileName().endsWith(QStringLiteral("2026-11-18.zip")));
        build().build(QUrl::fromLocalFile(path));
        QCOMPARE(build().step(), PacketBuild::Building);
        QVERIFY(waitForBuild());
        QCOMPARE(build().errorText(), QString());
        QCOMPARE(build().step(), PacketBuild::Built);
        QCOMPARE(build().built().value(QStringLiteral("fileName")).toString(), QStringLiteral("claim.zip"));
        QVERIFY(build().built().value(QStringLiteral("key")).toString().startsWith(QStringLiteral("SHA256:")));
        const auto source = FileSource::open(path.toStdString());
        QVERIFY(source.has_value());
        const auto report = verifyPacket(**source);
        QVERIFY(report.has_value() && report->holds());
        QCOMPARE(QString::fromStdString(report->key), build().built().value(QStringLiteral("key")).toString());

        check().verify(QUrl::fromLocalFile(path));
        QVERIFY(waitForCheck());
        QVERIFY2(check().holds(), qPrintable(texts(check().lines())));
        QVERIFY(check().lines().size() >= 4);
        QVERIFY(check().verdict().contains(QString::fromStdString(report->key)));
        build().again();
        QCOMPARE(build().step(), PacketBuild::Choose);
    }

    /** Whoever reads a packet reads English; the window around it is in the person's language. */
    void isTheSameWhateverTheWindowSpeaks()
    {
        QCOMPARE(model().languageNote(), QString());
        build().build(QUrl::fromLocalFile(file("english.zip")));
        QVERIFY(waitForBuild());
        QCOMPARE(build().step(), PacketBuild::Built);
        build().again();
        const QVariantMap paper = model().paper();

        showLanguage(Language::Spanish, QLocale(QLocale::Spanish, QLocale::Spain));
        model().setReader(QStringLiteral("self"));
        model().setReader(QStringLiteral("lawyer"));
        QVERIFY(waitForPage());
        build().build(QUrl::fromLocalFile(file("spanish.zip")));
        QVERIFY(waitForBuild());
        QCOMPARE(build().step(), PacketBuild::Built);
        const QString lede = model().lede();
        const QString language = model().languageNote();
        const QVariantMap same = model().paper();
        const QStringList questions = model().questions();
        showLanguage(Language::English, QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY2(lede.contains(QStringLiteral("registros")), qPrintable(lede));
        QVERIFY2(language.contains(QStringLiteral("inglés")), qPrintable(language));
        QVERIFY2(questions.join(u' ').contains(QStringLiteral("ninguna ley")), qPrintable(questions.join(u' ')));
        QCOMPARE(same, paper);
        QVERIFY(readBytes(file("spanish.zip").toStdString()) == readBytes(file("english.zip").toStdString()));
    }

    void overwritesNothing()
    {
        writeBytes(file("claim.zip").toStdString(), "mine");
        build().build(QUrl::fromLocalFile(file("claim.zip")));
        QVERIFY(waitForBuild());
        QCOMPARE(build().step(), PacketBuild::Choose);
        QVERIFY2(build().errorText().contains(QStringLiteral("claim.zip")), qPrintable(build().errorText()));
        QCOMPARE(readBytes(file("claim.zip").toStdString()), std::string("mine"));
        build().build(QUrl(QStringLiteral("content://made.up/claim.zip")));
        QCOMPARE(build().step(), PacketBuild::Choose);
        QVERIFY2(build().errorText().contains(QStringLiteral("a folder of this device")),
                 qPrintable(build().errorText()));
        build().build(QUrl::fromLocalFile(file("no-such-folder/claim.zip")));
        QVERIFY(waitForBuild());
        QVERIFY(!build().errorText().isEmpty());
    }

    void cancelLeavesNothing()
    {
        build().build(QUrl::fromLocalFile(file("claim.zip")));
        build().cancel();
        QVERIFY(waitForBuild());
        QCOMPARE(build().step(), PacketBuild::Choose);
        QCOMPARE(build().errorText(), QString());
        QVERIFY(!QFile::exists(file("claim.zip")));
    }

    void aStampThatCannotBeHadIsSaid()
    {
        build().setStampWanted(true);
        QVERIFY(!build().canBuild());
        build().setStampAddress(QStringLiteral("http://example.org/stamp"));
        QVERIFY(!build().stampFault().isEmpty());
        QVERIFY(!build().canBuild());
        build().setStampAddress(QStringLiteral("http://127.0.0.1:1/stamp"));
        QCOMPARE(build().stampFault(), QString());
        build().build(QUrl::fromLocalFile(file("claim.zip")));
        QVERIFY(waitForBuild());
        QCOMPARE(build().step(), PacketBuild::Choose);
        QVERIFY(!build().errorText().isEmpty());
        QVERIFY(!QFile::exists(file("claim.zip")));
    }

    void aChangedPacketNamesItsFile()
    {
        const QString path = file("claim.zip");
        build().build(QUrl::fromLocalFile(path));
        QVERIFY(waitForBuild());
        std::string bytes = readBytes(path.toStdString());
        // Files lie in it as they are, each behind its name.
        const std::string name = model().name().toStdString() + "/data/weekly.csv";
        const std::size_t at = bytes.find(name);
        QVERIFY(at != std::string::npos);
        bytes[at + name.size() + 40] ^= 1;
        writeBytes(file("changed.zip").toStdString(), bytes);
        check().verify(QUrl::fromLocalFile(file("changed.zip")));
        QVERIFY(waitForCheck());
        QVERIFY(!check().holds());
        QVERIFY2(texts(check().lines()).contains(QStringLiteral("data/weekly.csv was changed.")),
                 qPrintable(texts(check().lines())));
        check().verify(QUrl::fromLocalFile(file("none.zip")));
        QVERIFY(waitForCheck());
        QVERIFY(!check().errorText().isEmpty());
        QVERIFY(!check().isDone());
    }

    void lockingForgetsAll()
    {
        build().setStampWanted(true);
        model().setReader(QStringLiteral("self"));
        fixture_->session().lock();
        QTRY_COMPARE_WITH_TIMEOUT(fixture_->session().state(), Session::Locked, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!model().hasRecords(), patience);
        QCOMPARE(model().reader(), QStringLiteral("lawyer"));
        QVERIFY(!build().isStampWanted());
        QVERIFY(!build().canBuild());
    }

private:
    [[nodiscard]] PacketModel &model() { return *fixture_->models->packet(); }
    [[nodiscard]] PacketBuild &build() { return *fixture_->models->packetBuild(); }
    [[nodiscard]] PacketCheck &check() { return *fixture_->models->packetCheck(); }
    [[nodiscard]] QString file(const char *name) { return QString::fromStdString(fixture_->scratch.file(name)); }
    [[nodiscard]] bool waitForPage()
    {
        return QTest::qWaitFor([&] { return !model().isBusy() && !model().lede().isEmpty(); }, patience);
    }
    [[nodiscard]] bool waitForBuild()
    {
        return QTest::qWaitFor([&] { return build().step() != PacketBuild::Building; }, patience);
    }
    [[nodiscard]] bool waitForCheck()
    {
        return QTest::qWaitFor([&] { return !check().isBusy(); }, patience);
    }

    std::unique_ptr<ViewFixture> fixture_;
};

}

QTEST_MAIN(backpay::PacketModelTest)
#include "packet_model_test.moc"
