// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/contract_text.h"

#include "core/domain/contract_terms.h"

#include <QLocale>
#include <QTest>

namespace backpay {

namespace {

Contract named(const char *name)
{
    Contract contract;
    contract.name = name;
    return contract;
}

QString plain(QString text) { return text.replace(QChar(0x00a0), u' '); }

}

class ContractTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void everyTermHasALabelOfItsOwn()
    {
        QSet<QString> labels;
        for (const std::string_view name : termNames())
            labels.insert(termLabel(name));
        QCOMPARE(labels.size(), static_cast<qsizetype>(termNames().size()));
        QVERIFY(!labels.contains(QString()));
        QVERIFY(termLabel("age").isEmpty());
        QCOMPARE(termHint("task_cap"), QStringLiteral("H:MM"));
    }

    void aRateOfAFileWithoutADaySaysSo()
    {
        QCOMPARE(rateKnownFromText(RateKnownFrom::Import, true), QStringLiteral("from the file"));
        QCOMPARE(rateKnownFromText(RateKnownFrom::Import, false),
                 QStringLiteral("from the file, which states no day: this is the latest"));
    }

    void aChangeIsOneSentencePart()
    {
        ContractChangeRecord change;
        change.into = named("North");
        change.from = {named("South"), named("West")};
        QCOMPARE(contractChangeText(change), QStringLiteral("South, West merged into North"));
        change.into = named("Compass");
        change.from = {named("North")};
        change.kind = ContractChangeKind::SplitProject;
        change.project = "South";
        QCOMPARE(contractChangeText(change), QStringLiteral("Compass split off North: project South"));
        change.project.clear();
        QCOMPARE(contractChangeText(change), QStringLiteral("Compass split off North: rows without a project"));
        change.kind = ContractChangeKind::SplitSpan;
        change.firstDay = dayNumber(2026, 5, 1);
        QCOMPARE(plain(contractChangeText(change)), QStringLiteral("Compass split off North: from 1 May 2026"));
        change.lastDay = dayNumber(2026, 5, 31);
        QCOMPARE(plain(contractChangeText(change)),
                 QStringLiteral("Compass split off North: from 1 May 2026 to 31 May 2026"));
        change.firstDay.reset();
        QCOMPARE(plain(contractChangeText(change)), QStringLiteral("Compass split off North: until 31 May 2026"));
    }

    void saysWhereARateIsKnownFrom()
    {
        QCOMPARE(rateKnownFromText(RateKnownFrom::Offer), QStringLiteral("from an offer"));
        QCOMPARE(rateKnownFromText(RateKnownFrom::Import), QStringLiteral("from the file"));
    }
};

}

QTEST_GUILESS_MAIN(backpay::ContractTextTest)
#include "contract_text_test.moc"
