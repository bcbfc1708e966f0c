// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/forms/made_claim.h"
#include "tests/app/forms/printed_drafts.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace backpay;

class FormsTest : public QObject
{
    Q_OBJECT

private slots:
    void aFormIsThereOnlyWhereItsPlaceFits()
    {
        const MadeClaim made;
        const CaseFile file = made.file(PacketReader::Self);
        QCOMPARE(platformsOf(file), (std::vector<QString>{"Mercor", "Outlier"}));
        QCOMPARE(idsOf(formDrafts(file, "Mercor")), (QStringList{"records-request", "litigation-hold", "wage-demand"}));
        QCOMPARE(idsOf(formDrafts(file, "Outlier")),
                 (QStringList{"records-request", "litigation-hold", "wage-demand", "dlse-1", "dlse-55", "ls-223",
                              "idol-wage", "whd-intake", "nyc-freelance", "il-freelance", "certificate-902"}));
        const CaseFile quay = made.file(PacketReader::Self, {"Outlier", "key-1", {}, {}});
        QCOMPARE(platformsOf(quay), std::vector<QString>{"Outlier"});
        QCOMPARE(idsOf(formDrafts(quay, "Outlier")),
                 (QStringList{"records-request", "litigation-hold", "wage-demand", "ls-223", "whd-intake",
                              "nyc-freelance", "certificate-902"}));
        QVERIFY(formDrafts(quay, "Mercor").empty());
        QVERIFY(formDrafts(file, "Nobody").empty());
    }

    void aHiringPartyInIllinoisIsEnoughForItsFreelanceForm()
    {
        MadeClaim made;
        made.records.books.contracts[4].hiringPlace = "US-IL";
        const QStringList ids = idsOf(formDrafts(made.file(PacketReader::Self), "Mercor"));
        QVERIFY(ids.contains("il-freelance"));
        QVERIFY(!ids.contains("idol-wage"));
    }

    void nothingIsDraftedForThePublicOrFromAnEmptyVault()
    {
        const MadeClaim made;
        QVERIFY(formDrafts(made.file(PacketReader::Public), "Outlier").empty());
        const RecordsMaker maker;
        const Records records = maker.records();
        const std::vector<PlatformTerms> terms;
        const FixedZones zones;
        const CaseFacts facts(records, terms, today, zones);
        const std::vector<Finding> findings;
        const CaseFile file(facts, findings, {}, PacketReader::Self);
        QVERIFY(platformsOf(file).empty());
        QVERIFY(formDrafts(file, "Outlier").empty());
    }

    void theRequestNamesTheLawOfThePlace()
    {
        MadeClaim made;
        const CaseFile file = made.file(PacketReader::Self);
        const QString california = sectionText(outlier(file, "records-request"), "What it rests on").simplified();
        QVERIFY(california.contains("Cal. Lab. Code 226(b) and (c)"));
        QVERIFY(california.contains("California Consumer Privacy Act"));
        QVERIFY(!california.contains("GDPR"));
        const auto mercor = [&] {
            return sectionText(draftNamed(formDrafts(made.file(PacketReader::Self), "Mercor"), "records-request"),
                               "What it rests on");
        };
        QVERIFY(mercor().contains("UK GDPR, articles 15 and 12(3)"));
        made.records.books.contracts[4].place = "DE";
        QVERIFY(mercor().contains("(EU) 2016/679"));
        made.records.books.contracts[4].place = "US-TX";
        QVERIFY(mercor().contains("Law or clause that gives you a copy:\n    ____"));
    }

    void theDemandSaysWhatItDoesWhereThatIsKnown()
    {
        MadeClaim made;
        const auto before = [&](const char *place) {
            made.records.books.contracts[4].place = place;
            return draftNamed(formDrafts(made.file(PacketReader::Self), "Mercor"), "wage-demand").before.join('\n');
        };
        QVERIFY(before("US-CO-DEN").contains("C.R.S. 8-4-109"));
        QVERIFY(before("US-OR").contains("ORS 652.150"));
        QVERIFY(before("GB").contains("ACAS"));
        QVERIFY(!before("US-WA").contains("ACAS"));
    }

    void whatAReaderMayNotSeeIsNowhere()
    {
        const MadeClaim made;
        const QStringList names = {"Project Ferry", "Project Quay", "Project Dune", "Project Mole", "Project Gull"};
        const QStringList hidden = {"key-0", "secret-row", "secret-item", "secret note", "secret words"};
        const QStringList words = {"secret cause", "secret person", "secret agency", "secret.csv"};
        const auto seen = [](const QString &text, const QStringList &planted) {
            QStringList found;
            for (const QString &each : planted) {
                if (text.contains(each))
                    found += each;
            }
            return found;
        };
        const auto textFor = [&](PacketReader reader) {
            MadeClaim with;
            with.records.books.contracts[2].intermediary = "secret agency > secret payer";
            return everything(with.file(reader)).simplified();
        };
        const QString self = textFor(PacketReader::Self);
        QCOMPARE(seen(self, names), names);
        QCOMPARE(seen(self, words), words);
        QCOMPARE(seen(self, hidden), QStringList());
        const QString lawyer = textFor(PacketReader::Lawyer);
        QCOMPARE(seen(lawyer, names + hidden), QStringList());
        QCOMPARE(seen(lawyer, words), words);
        QVERIFY(lawyer.contains("Contract 1 was taken away on 2025-03-08"));
        const QString agency = textFor(PacketReader::Agency);
        QCOMPARE(seen(agency, names + hidden + words), QStringList());
        QVERIFY(!agency.contains("secret"));
        QVERIFY(agency.contains("Contract 1 was taken away on 2025-03-08; notice in days: 2"));
    }

    void everyDraftIsMarkedNarrowAndSaysWhereItsFieldsAreFrom()
    {
        const MadeClaim made;
        const CaseFile file = made.file(PacketReader::Self);
        for (const QString &platform : platformsOf(file)) {
            for (const FormDraft &draft : formDrafts(file, platform)) {
                const QString text = formText(draft, today);
                QVERIFY2(text.startsWith("DRAFT, NOT FILED\n") && text.endsWith("\nDRAFT, NOT FILED\n"),
                         qPrintable(draft.id));
                QVERIFY2(!draft.edition.isEmpty() && !draft.about.isEmpty() && !draft.authority.isEmpty(),
                         qPrintable(draft.id));
                QVERIFY2(text.simplified().contains("legal advice"), qPrintable(draft.id));
                for (const QString &line : text.split('\n'))
                    QVERIFY2(line.size() <= formColumns, qPrintable(line));
                static const QRegularExpression verdict("\\b(owes you|violated|illegal|stole)\\b");
                QVERIFY2(!text.contains(verdict), qPrintable(draft.id));
            }
        }
    }

    void longNamesAndRatesStayOnThePage()
    {
        MadeClaim made;
        made.records.books.contracts[0].name = std::string(300, 'n') + " %1 %2\n\x1b[31m";
        const CaseFile file = made.file(PacketReader::Self);
        const QString text = everything(file);
        QVERIFY(!text.contains(QChar(0x1b)));
        QVERIFY(text.contains("%1 %2"));
        for (const QString &line : text.split('\n'))
            QVERIFY2(line.size() <= formColumns, qPrintable(line));
    }

    void theSameCaseGivesTheSameTextInAnyLocale()
    {
        const MadeClaim made;
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const QString english = everything(made.file(PacketReader::Agency));
        QLocale::setDefault(QLocale(QLocale::Hindi, QLocale::India));
        const QString hindi = everything(made.file(PacketReader::Agency));
        QLocale::setDefault(before);
        QCOMPARE(hindi, english);
    }
};

QTEST_GUILESS_MAIN(FormsTest)
#include "forms_test.moc"
