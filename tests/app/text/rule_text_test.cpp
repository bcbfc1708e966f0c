// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/rule_text.h"

#include <QTest>

using namespace backpay;

class RuleTextTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhomARateIsFor()
    {
        WageTier tier;
        QVERIFY(tierText(tier).isEmpty());
        tier.employeesFrom = 4;
        QCOMPARE(tierText(tier), QStringLiteral("4 or more employees"));
        tier.employeesTo = 20;
        tier.healthBenefits = false;
        QCOMPARE(tierText(tier), QStringLiteral("4 to 20 employees, no qualifying health benefits"));
        WageTier young;
        young.ageFrom = 18;
        young.ageTo = 20;
        QCOMPARE(tierText(young), QStringLiteral("age 18 to 20"));
        WageTier ohio;
        ohio.receiptsThresholdUnread = true;
        QVERIFY(tierText(ohio).contains(QStringLiteral("not read")));
    }

    void saysAPeriod()
    {
        QCOMPARE(periodText(std::nullopt), QStringLiteral("not read"));
        QCOMPARE(periodText(LawPeriod{1, 0, 0, false}), QStringLiteral("1 year"));
        QCOMPARE(periodText(LawPeriod{0, 3, 0, true}), QStringLiteral("3 months less one day"));
        QCOMPARE(periodText(LawPeriod{0, 0, 180, false}), QStringLiteral("180 days"));
    }

    void everyFaultHasItsOwnSentence()
    {
        QStringList seen;
        for (int kind = 0; kind <= static_cast<int>(RuleFaultKind::EmptyList); ++kind) {
            const RuleFault fault{static_cast<RuleFaultKind>(kind), "US-WA", {}, {"2026-01-01", "2026-12-31"}};
            const QString text = ruleFaultText(fault);
            QVERIFY2(text.startsWith(QStringLiteral("US-WA: ")) && text.endsWith(u'.'), qPrintable(text));
            QVERIFY2(text.contains(QStringLiteral("2026-01-01")) && !text.contains(u'%'), qPrintable(text));
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen += text;
        }
        RuleFault tiered{RuleFaultKind::Overlap, "GB", {}, {}};
        tiered.tier.apprentice = true;
        QVERIFY(ruleFaultText(tiered).startsWith(QStringLiteral("GB (apprentices): ")));
    }

    void namesTheAddress()
    {
        QCOMPARE(citationText({"29 U.S.C. 207", ""}), QStringLiteral("29 U.S.C. 207"));
        QCOMPARE(citationText({"A", "https://a.example"}), QStringLiteral("A <https://a.example>"));
    }
};

QTEST_GUILESS_MAIN(RuleTextTest)
#include "rule_text_test.moc"
