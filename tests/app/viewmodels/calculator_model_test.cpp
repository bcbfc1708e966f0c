// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/viewmodels/view_fixture.h"

namespace backpay {

class CalculatorModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { fixture_ = std::make_unique<ViewFixture>(); }
    void cleanup() { fixture_.reset(); }

    void asksBeforeAnythingIsTyped()
    {
        QCOMPARE(calculator().lede(), QStringLiteral("What should this week have paid?"));
        QVERIFY(calculator().laws().isEmpty());
        QCOMPARE(calculator().currency(), QStringLiteral("USD"));
        QCOMPARE(calculator().typed().value(QStringLiteral("week")).toString(), QStringLiteral("2026-11-09"));
        QCOMPARE(calculator().weekText(), QStringLiteral("Mon\u00a09\u00a0Nov to Sun\u00a015\u00a0Nov"));
    }

    void givesTheOfficialExample()
    {
        calculator().fillExample();
        QCOMPARE(calculator().lede(), QStringLiteral("This week should have paid $637.00 under federal law. It paid "
                                                     "$598.00: possible\u00a0shortfall\u00a0$39.00."));
        QCOMPARE(calculator().laws().size(), 1);
        QCOMPARE(law(0).value(QStringLiteral("law")).toString(), QStringLiteral("Federal law"));
        QCOMPARE(figure(0, "Hours worked"), QStringLiteral("46.00"));
        QCOMPARE(figure(0, "Overtime hours"), QStringLiteral("6.00"));
        QCOMPARE(figure(0, "Pay that counts"), QStringLiteral("598.00"));
        QCOMPARE(figure(0, "Regular rate an hour"), QStringLiteral("13.0000"));
        QCOMPARE(figure(0, "Overtime premium"), QStringLiteral("39.00"));
        QCOMPARE(figure(0, "Due with overtime"), QStringLiteral("637.00"));
        QCOMPARE(figure(0, "Due in all"), QStringLiteral("637.00"));
        QCOMPARE(figure(0, "Paid"), QStringLiteral("598.00"));
        QCOMPARE(figure(0, "Possible shortfall"), QStringLiteral("39.00"));
        QVERIFY(texts(0, "citations", "text").contains(QStringLiteral("29 CFR 778.110(b)")));
        QVERIFY(!list(0, "steps").isEmpty());
        const QVariantMap remedy = list(0, "remedies").first().toMap();
        QCOMPARE(remedy.value(QStringLiteral("name")).toString(), QStringLiteral("Liquidated damages"));
        QCOMPARE(remedy.value(QStringLiteral("figure")).toString(), QStringLiteral("39.00"));
    }

    void keepsLawsApart()
    {
        calculator().fillExample();
        calculator().set(QStringLiteral("place"), QStringLiteral("US-CA"));
        QCOMPARE(texts("law"), (QStringList{QStringLiteral("Federal law"), QStringLiteral("California law")}));
        QVERIFY(calculator().lede().contains(QStringLiteral("$637.00 under federal law or $")));
        QVERIFY(calculator().lede().contains(QStringLiteral(" under California law")));
    }

    void climbsCaliforniasDailyLadder()
    {
        typeIn({{"place", "US-CA"}, {"week", "2025-03-03"}, {"byDay", "yes"}});
        typeIn({{"day0", "13"}, {"day1", "10"}, {"day2", "8"}});
        typeInLine(0, {{"rate", "20.00"}, {"hours", "31"}});
        QCOMPARE(figure(1, "Hours worked"), QStringLiteral("31.00"));
        QCOMPARE(figure(1, "Overtime hours"), QStringLiteral("6.00"));    // 4 on Monday, 2 on Tuesday
        QCOMPARE(figure(1, "Double-time hours"), QStringLiteral("1.00")); // the 13th hour
        QCOMPARE(figure(1, "Overtime premium"), QStringLiteral("80.00")); // 6 × 10 + 1 × 20
        QCOMPARE(figure(1, "Possible shortfall"), QStringLiteral("80.00"));
        QCOMPARE(figure(0, "Possible shortfall"), QStringLiteral("0.00"));
        QCOMPARE(calculator().lede(),
                 QStringLiteral("This week should have paid $620.00 under federal law or $700.00 under California law. "
                                "It paid $620.00: possible\u00a0shortfall\u00a0$80.00 under California law."));
    }

    void paysRestBesidePieces()
    {
        QVERIFY(!calculator().asks().value(QStringLiteral("timeBesidePieces")).toBool());
        typeIn({{"place", "US-CA"}, {"week", "2025-03-03"}, {"hours", "40"}});
        QVERIFY(calculator().asks().value(QStringLiteral("timeBesidePieces")).toBool());
        calculator().setLine(0, QStringLiteral("kind"), QStringLiteral("piece"));
        typeInLine(0, {{"amount", "760.00"}});
        typeIn({{"nonproductive", "2"}, {"rest", "120"}, {"unpaid", "0"}});
        QCOMPARE(figure(1, "Rest-break pay"), QStringLiteral("40.00"));               // 2 hours at 760 ÷ 38
        QCOMPARE(figure(1, "Pay for time without a piece"), QStringLiteral("33.00")); // 2 hours at 16.50
    }

    void saysThatTheAgeIsMissing()
    {
        typeIn({{"place", "GB"}, {"week", "2025-05-05"}, {"hours", "40"}});
        typeInLine(0, {{"rate", "9.00"}, {"hours", "40"}});
        QCOMPARE(calculator().currency(), QStringLiteral("GBP"));
        QVERIFY(calculator().asks().value(QStringLiteral("age")).toBool());
        QCOMPARE(calculator().lede(),
                 QStringLiteral("This week paid £360.00. What UK law asks for cannot be computed yet."));
        QCOMPARE(figure(0, "Due in all"), QString());
        QVERIFY2(note(0, "Due in all").contains(QStringLiteral("age")), qPrintable(note(0, "Due in all")));
        calculator().set(QStringLiteral("age"), QStringLiteral("34"));
        QCOMPARE(figure(0, "Minimum wage an hour"), QStringLiteral("12.2100"));
        QCOMPARE(figure(0, "Possible shortfall"), QStringLiteral("128.40"));
    }

    void namesTheFieldThatCannotBeRead_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *key, const char *text, const char *fault) {
            QTest::addRow("%s %s", key, text) << key << text << fault;
        };
        row("hours", "46h", "Hours worked: a number such as 46, 46.5 or 46:30.");
        row("hours", "-1", "Hours worked: a number such as 46, 46.5 or 46:30.");
        row("hours", "170", "Hours worked: at most 169 hours.");
        row("week", "3/3/2025", "First day of the week: a day as 2025-03-03.");
        row("week", "2025-02-30", "First day of the week: a day as 2025-03-03.");
        row("payday", "soon", "Payday: a day as 2025-03-03.");
        row("unpaid", "47", "Unpaid hours: no more than the hours worked, as they are among them.");
        row("employees", "12.5", "Employees it has: a whole number, at most 10,000,000.");
        row("rest", "one", "Rest breaks in minutes: a number of minutes such as 90.");
    }

    void namesTheFieldThatCannotBeRead()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        QFETCH(QString, fault);
        calculator().fillExample();
        typeIn({{"place", "US-CA"}, {"week", "2022-03-07"}}); // a year in which small employers had a rate of their own
        calculator().set(key, text);
        QCOMPARE(calculator().faults().value(key).toString(), fault);
        QCOMPARE(calculator().lede(), QStringLiteral("This cannot be read: %1.").arg(fault.section(u':', 0, 0)));
        QVERIFY(calculator().laws().isEmpty());
        calculator().fillExample();
        QVERIFY(!calculator().laws().isEmpty());
    }

    void namesTheLinesField()
    {
        calculator().fillExample();
        typeInLine(0, {{"rate", "12,00"}});
        QCOMPARE(lineFault(0, "rate"),
                 QStringLiteral("Rate an hour: a number with a point, such as 12.50, and no sign before it."));
        QVERIFY(lineFault(1, "amount").isEmpty());
        QVERIFY(calculator().laws().isEmpty());
        typeInLine(0, {{"rate", "$12"}});
        QVERIFY(!lineFault(0, "rate").isEmpty());
        typeInLine(0, {{"rate", "1000000000"}});
        QCOMPARE(lineFault(0, "rate"), QStringLiteral("Rate an hour: less than a billion."));
    }

    void saysWhatIsStillEmpty()
    {
        typeInLine(0, {{"rate", "12.00"}});
        QCOMPARE(calculator().lede(), QStringLiteral("Still needed: Hours worked."));
        typeIn({{"hours", "40"}});
        QCOMPARE(calculator().lede(), QStringLiteral("Still needed: Hours paid for, line 1 of the pay."));
        typeInLine(0, {{"rate", ""}});
        QCOMPARE(calculator().lede(),
                 QStringLiteral("This week should have paid $290.00 under federal law. No pay is entered yet."));
    }

    void readsHoursAsAClockShowsThem()
    {
        calculator().fillExample();
        typeIn({{"hours", "46:30"}});
        QCOMPARE(figure(0, "Hours worked"), QStringLiteral("46.50"));
    }

    void ignoresFieldsThatThePlaceDoesNotAsk()
    {
        calculator().fillExample();
        calculator().set(QStringLiteral("age"), QStringLiteral("old"));
        QVERIFY(!calculator().laws().isEmpty());
        calculator().set(QStringLiteral("place"), QStringLiteral("GB"));
        QVERIFY(calculator().laws().isEmpty());
        QCOMPARE(calculator().lede(), QStringLiteral("This cannot be read: Your age then."));
    }

    void addsAndRemovesLines()
    {
        calculator().fillExample();
        calculator().addLine();
        QCOMPARE(calculator().lines()->count(), 3);
        QCOMPARE(figure(0, "Paid"), QStringLiteral("598.00")); // an empty line pays nothing
        calculator().setLine(2, QStringLiteral("kind"), QStringLiteral("expense"));
        typeInLine(2, {{"amount", "10.00"}});
        QCOMPARE(figure(0, "Paid"), QStringLiteral("598.00")); // money back is no pay
        calculator().removeLine(1);
        QCOMPARE(figure(0, "Paid"), QStringLiteral("552.00"));
        calculator().clear();
        QCOMPARE(calculator().lines()->count(), 1);
        QVERIFY(calculator().laws().isEmpty());
        for (int i = 0; i < 100; ++i)
            calculator().addLine();
        QVERIFY(!calculator().canAddLine());
        QCOMPARE(calculator().lines()->count(), 20);
    }

    void readsEveryKindOfPay()
    {
        typeIn({{"week", "2025-03-03"}, {"hours", "48"}, {"unpaid", "0"}});
        calculator().setLine(0, QStringLiteral("kind"), QStringLiteral("salary"));
        calculator().setLine(0, QStringLiteral("per"), QStringLiteral("month"));
        typeInLine(0, {{"amount", "2080.00"}});
        QCOMPARE(figure(0, "Pay that counts"), QStringLiteral("480.00")); // × 12 ÷ 52
        QCOMPARE(figure(0, "Regular rate an hour"), QStringLiteral("10.0000"));
        typeInLine(0, {{"covers", "40"}});
        QCOMPARE(figure(0, "Regular rate an hour"), QStringLiteral("12.0000"));
        calculator().setLine(0, QStringLiteral("kind"), QStringLiteral("day_rate"));
        typeInLine(0, {{"rate", "96.00"}, {"days", "5"}});
        QCOMPARE(figure(0, "Pay that counts"), QStringLiteral("480.00"));
        calculator().setLine(0, QStringLiteral("kind"), QStringLiteral("bonus"));
        calculator().setLine(0, QStringLiteral("per"), QStringLiteral("week"));
        calculator().setLine(0, QStringLiteral("basis"), QStringLiteral("discretionary"));
        typeInLine(0, {{"amount", "480.00"}});
        QCOMPARE(figure(0, "Pay that counts"), QStringLiteral("0.00"));
        QCOMPARE(figure(0, "Paid"), QStringLiteral("480.00"));
    }

    void findsPlacesByNameAndCode()
    {
        QVERIFY(calculator().placesWith({}).size() > 60);
        const QVariantList found = calculator().placesWith(QStringLiteral("los ange city"));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().toMap().value(QStringLiteral("text")).toString(),
                 QStringLiteral("Los Angeles (city), California"));
        QCOMPARE(calculator().placesWith(QStringLiteral("us-ny")).size(), 3);
        QVERIFY(calculator().placesWith(QStringLiteral("atlantis")).isEmpty());
        for (const QVariant &place : calculator().placesWith({})) {
            QVERIFY(!place.toMap().value(QStringLiteral("text")).toString().isEmpty());
            calculator().set(QStringLiteral("place"), place.toMap().value(QStringLiteral("value")).toString());
            calculator().set(QStringLiteral("hours"), QStringLiteral("40"));
            QVERIFY2(!calculator().laws().isEmpty(),
                     qPrintable(place.toMap().value(QStringLiteral("text")).toString()));
        }
    }

    void asksWhatNevadaNeeds()
    {
        typeIn({{"place", "US-NV"}, {"week", "2023-03-06"}, {"hours", "40"}});
        QVERIFY(calculator().asks().value(QStringLiteral("healthBenefits")).toBool());
        typeInLine(0, {{"rate", "9.75"}, {"hours", "40"}});
        QCOMPARE(figure(1, "Possible shortfall"), QString());
        calculator().set(QStringLiteral("healthBenefits"), QStringLiteral("yes"));
        QCOMPARE(figure(1, "Possible shortfall"), QStringLiteral("0.00"));
        calculator().set(QStringLiteral("healthBenefits"), QStringLiteral("no"));
        QCOMPARE(figure(1, "Possible shortfall"), QStringLiteral("30.00")); // 40 × 0.75 below 10.50
    }

private:
    using Typed = QList<std::pair<const char *, const char *>>;

    [[nodiscard]] CalculatorModel &calculator() const { return *fixture_->models->calculator(); }
    void typeIn(const Typed &texts) const
    {
        for (const auto &[key, text] : texts)
            calculator().set(QLatin1String(key), QLatin1String(text));
    }
    void typeInLine(int line, const Typed &texts) const
    {
        for (const auto &[key, text] : texts)
            calculator().setLine(line, QLatin1String(key), QLatin1String(text));
    }
    [[nodiscard]] QVariantMap law(int index) const { return calculator().laws().value(index).toMap(); }
    [[nodiscard]] QVariantList list(int index, const char *name) const
    {
        return law(index).value(QLatin1String(name)).toList();
    }
    [[nodiscard]] QStringList texts(int index, const char *name, const char *member) const
    {
        QStringList texts;
        for (const QVariant &each : list(index, name))
            texts += each.toMap().value(QLatin1String(member)).toString();
        return texts;
    }
    [[nodiscard]] QStringList texts(const char *member) const
    {
        QStringList texts;
        for (const QVariant &each : calculator().laws())
            texts += each.toMap().value(QLatin1String(member)).toString();
        return texts;
    }
    [[nodiscard]] QString ofFigure(int index, const char *label, const char *member) const
    {
        for (const QVariant &figure : list(index, "figures")) {
            if (figure.toMap().value(QStringLiteral("label")).toString() == QLatin1String(label))
                return figure.toMap().value(QLatin1String(member)).toString();
        }
        return QStringLiteral("no such figure");
    }
    [[nodiscard]] QString figure(int index, const char *label) const { return ofFigure(index, label, "figure"); }
    [[nodiscard]] QString note(int index, const char *label) const { return ofFigure(index, label, "note"); }
    [[nodiscard]] QString lineFault(int line, const char *key) const
    {
        return calculator().lines()->row<PayLineRow>(line).faults.value(QLatin1String(key)).toString();
    }

    std::unique_ptr<ViewFixture> fixture_;
};

}

QTEST_MAIN(backpay::CalculatorModelTest)
#include "calculator_model_test.moc"
