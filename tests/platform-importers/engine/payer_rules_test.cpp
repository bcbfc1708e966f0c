// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/importer.h"
#include "platform-importers/engine/payer_rules.h"

#include <QTest>
#include <rapidcheck.h>

#include <string>

using namespace backpay;
using namespace std::string_literals;

namespace {

Platform paying(const std::string &name, std::vector<std::string> payers)
{
    Platform platform;
    platform.id = name;
    platform.name = name;
    platform.payers.push_back({std::move(payers), {}, {}});
    return platform;
}

const std::vector<Platform> platforms = {paying("Turing", {"turing"}), paying("Mercor", {"mercor", "mercor.io"}),
                                         paying("Upwork", {"Upwork", "upwork  escrow"}),
                                         paying("Fees", {"mercor fees", "ñandú"})};

}

class PayerRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWholeWords_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("platform");
        const auto row = [](const char *name, const char *text, const char *platform) {
            QTest::newRow(name) << QByteArray(text) << QString(platform);
        };
        row("the word alone", "turing", "Turing");
        row("any case", "TURING ENTERPRISES", "Turing");
        row("inside a word", "MANUFACTURING CO", "");
        row("start of a word", "turings", "");
        row("digits go on", "turing2", "");
        row("marks around", "PAYMENT*TURING-0017", "Turing");
        row("behind an inner one", "manufacturing for turing", "Turing");
        row("letter before", "\xc3\xa9turing", "");
        row("letter behind", "turing\xc3\xa9", "");
        row("Cyrillic letter behind", "turing\xd0\xb0", "");
        row("Chinese letter before", "\xe4\xb8\xadturing", "");
        row("accent put on the last letter", "turing\xcc\x81", "");
        row("quotation marks", "\xe2\x80\x9cturing\xe2\x80\x9d", "Turing");
        row("guillemets", "\xc2\xabturing\xc2\xbb", "Turing");
        row("bullet", "\xe2\x80\xa2turing", "Turing");
        row("trade mark", "turing\xe2\x84\xa2", "Turing");
        row("multiplication sign", "2\xc3\x97turing", "Turing");
        row("ordinal sign is a letter", "turing\xc2\xba", "");
        row("byte that is no UTF-8", "turing\xe9", "");
        row("byte that is no UTF-8 before", "\x80turing", "");
        row("cut character", "turing \xe2\x80", "Turing");
        row("point and more", "pay from mercor.io ltd", "Mercor");
        row("longest wins", "upwork escrow for mercor", "Upwork");
        row("longest wins over its part", "mercor fees", "Fees");
        row("no-break space",
            "Upwork\xc2\xa0"
            "Escrow Inc",
            "Upwork");
        row("many blanks", "mercor \t\xe2\x80\x89\xe3\x80\x80 fees", "Fees");
        row("equally long: by alphabet", "turing upwork mercor", "Mercor");
        row("words beyond ASCII",
            "de \xc3\xb1"
            "and\xc3\xba sa",
            "Fees");
        row("their case counts",
            "de \xc3\x91"
            "and\xc3\xba sa",
            "");
        row("nobody", "rent", "");
        row("nothing", "", "");
        row("blanks only", " \t ", "");
    }
    void findsWholeWords()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, platform);
        const auto rules = PayerRules::of(platforms);
        QVERIFY(rules.has_value());
        QCOMPARE(QString::fromStdString(rules->platformOf(text.toStdString()).value_or("")), platform);
    }

    void ownRulesComeOnTop()
    {
        const std::vector<PayerRule> own = {{"turing", "My Turing"}, {" STRIPE ", "Mercor"}, {"(x)", "Odd"}};
        const auto rules = PayerRules::of(platforms, own);
        QVERIFY(rules.has_value());
        QCOMPARE(rules->platformOf("turing").value(), "My Turing"s);
        QCOMPARE(rules->platformOf("stripe turing").value(), "Mercor"s); // equally long: by alphabet
        QCOMPARE(rules->platformOf("from STRIPE").value(), "Mercor"s);
        QCOMPARE(rules->platformOf("paid(x)now").value(), "Odd"s); // marks at its ends need no word's end
        QVERIFY(!PayerRules::of({})->platformOf("turing"));
    }

    void oneTextBelongsToOnePlatform()
    {
        const auto twice = PayerRules::of(std::vector{paying("A", {"same  name"}), paying("B", {"Same\xc2\xa0Name"})});
        QVERIFY(twice.error().code == ErrorCode::ProfileInvalid);
        QCOMPARE(twice.error().arguments.at(0), "B"s);
        QVERIFY(PayerRules::of(std::vector{paying("A", {"name", "NAME"})}).has_value());
        const std::vector<PayerRule> own = {{"x", "A"}, {"X", "B"}};
        QVERIFY(PayerRules::of({}, own).error().code == ErrorCode::ProfileInvalid);
    }

    void aRuleHasATextAndAPlatform()
    {
        QVERIFY(PayerRules::of(std::vector{paying("A", {" \t"})}).error().code == ErrorCode::ProfileInvalid);
        QVERIFY(PayerRules::of({}, std::vector{PayerRule{"x", ""}}).error().code == ErrorCode::ProfileInvalid);
    }

    void anyBytesAreRead()
    {
        const auto rules = PayerRules::of(platforms);
        const bool held =
            rc::check("any bytes around a rule", [&](const std::string &before, const std::string &behind) {
                // A blank parts the rule from whatever stands around it, broken characters too.
                RC_ASSERT(rules->platformOf(before + " upwork escrow " + behind).has_value());
                (void)rules->platformOf(before + "turing" + behind);
            });
        QVERIFY(held);
    }

    void builtInPlatformsAgree()
    {
        const auto catalogue = SourceCatalogue::builtIn();
        QVERIFY(catalogue.has_value());
        const auto rules = PayerRules::of(catalogue->platforms());
        QVERIFY2(rules.has_value(), rules ? "" : rules.error().arguments.at(2).c_str());
        QCOMPARE(rules->platformOf("AMZN MTURK 1234").value(), "Amazon Mechanical Turk"s);
        QCOMPARE(rules->platformOf("Surge Labs, Inc.").value(), "DataAnnotation"s);
        QCOMPARE(rules->platformOf("PROLIFIC ACADEMIC LTD").value(), "Prolific"s);
        for (const char *nobody :
             {"STRIPE PAYOUT", "Connect fee", "TELUS Mobility", "Harvest Market", "Freelancer tax"})
            QVERIFY2(!rules->platformOf(nobody), nobody);
    }
};

QTEST_GUILESS_MAIN(PayerRulesTest)
#include "payer_rules_test.moc"
