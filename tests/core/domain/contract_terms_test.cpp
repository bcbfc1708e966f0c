// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contract_terms.h"

#include "tests/support/fixed_zones.h"

#include <QTest>

using namespace backpay;

class ContractTermsTest : public QObject
{
    Q_OBJECT

    FixedZones zones_;

private slots:
    void readsBackWhatWasSet_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read");
        const std::string agreement = agreementText({sha256("the text"), 8, "my agreement.pdf"});
        for (const auto &[name, typed, read] : std::vector<std::array<std::string, 3>>{
                 {"alias", "Lamp", "Lamp"},
                 {"place", "US-CA", "US-CA"},
                 {"zone", "America/New_York", "America/New_York"},
                 {"workweek_start", "saturday", "saturday"},
                 {"advertised_rate", "30 USD", "30.0000 USD"},
                 {"advertised_rate", "0.50 USD/min", "30.0000 USD"},
                 {"task_cap", "0:45", "0:45"},
                 {"weekly_cap", "40:00", "40:00"},
                 {"promised_until", "2026-12-31", "2026-12-31"},
                 {"promised_weeks", "26", "26"},
                 {"promised_hours", "20:05", "20:05"},
                 {"pay_due_days", "7", "7"},
                 {"tracker_required", "yes", "yes"},
                 {"hiring_place", "US-CA", "US-CA"},
                 {"intermediary", "Client>  Agency > Payroll  ", "Client > Agency > Payroll"},
                 {"agreement", agreement, agreement},
                 {"employees", "50", "50"},
                 {"health_benefits", "no", "no"},
                 {"receipts", "500000.5 USD", "500000.50 USD"}})
            QTest::addRow("%s %s", name.c_str(), typed.c_str())
                << QString::fromStdString(name) << QString::fromStdString(typed) << QString::fromStdString(read);
    }
    void readsBackWhatWasSet()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        QFETCH(QString, read);
        Contract contract;
        const std::string empty = termText(contract, name.toStdString());
        QVERIFY(setTerm(contract, name.toStdString(), typed.toStdString(), zones_).has_value());
        QCOMPARE(QString::fromStdString(termText(contract, name.toStdString())), read);
        QVERIFY(setTerm(contract, name.toStdString(), "", zones_).has_value());
        QCOMPARE(termText(contract, name.toStdString()), empty);
    }

    void refusesWhatDoesNotFitAndSaysWhatWould_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        for (const auto &[name, typed] :
             std::vector<std::pair<const char *, const char *>>{{"task_cap", "90"},
                                                                {"task_cap", "0:00"},
                                                                {"task_cap", "1:60"},
                                                                {"weekly_cap", "168:01"},
                                                                {"promised_hours", "20.5"},
                                                                {"promised_until", "2026-02-30"},
                                                                {"promised_weeks", "0"},
                                                                {"promised_weeks", "521"},
                                                                {"intermediary", "A > > B"},
                                                                {"intermediary", " "},
                                                                {"health_benefits", "Yes"},
                                                                {"receipts", "500000"},
                                                                {"receipts", "-5 USD"},
                                                                {"receipts", "5.123 USD"},
                                                                {"employees", "-1"},
                                                                {"agreement", "contract.pdf"},
                                                                {"pay_due_days", "367"},
                                                                {"advertised_rate", "-1 USD"},
                                                                {"advertised_rate", "9999999999.00 USD"}})
            QTest::addRow("%s %s", name, typed) << name << typed;
    }
    void refusesWhatDoesNotFitAndSaysWhatWould()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        Contract contract;
        contract.alias = "Lamp";
        const auto done = setTerm(contract, name.toStdString(), typed.toStdString(), zones_);
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().code, ErrorCode::FieldInvalid);
        QCOMPARE(done.error().arguments.size(), 3U);
        QVERIFY(!done.error().arguments[2].empty());
        QCOMPARE(termText(contract, name.toStdString()), termText(Contract(), name.toStdString()));
    }

    void knowsNoOtherTerm()
    {
        Contract contract;
        const auto done = setTerm(contract, "age", "34", zones_);
        QCOMPARE(done.error().code, ErrorCode::FieldUnknown);
        for (const std::string_view name : termNames())
            QVERIFY(done.error().arguments[1].find(name) != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(ContractTermsTest)
#include "contract_terms_test.moc"
