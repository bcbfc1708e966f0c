// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/recovery_words.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <string>

using namespace backpay;

namespace {

SecretBytes secretOf(std::uint8_t byte)
{
    SecretBytes secret(slotSecretBytes);
    std::fill_n(secret.data(), slotSecretBytes, byte);
    return secret;
}

std::string textOf(const RecoveryWords &words)
{
    const SecretBytes text = words.text();
    return {reinterpret_cast<const char *>(text.data()), text.size()};
}

/** The words one by one, to be spoilt. */
std::vector<std::string> listOf(const RecoveryWords &words)
{
    std::vector<std::string> list;
    for (std::size_t i = 0; i < recoveryWordCount; ++i)
        list.emplace_back(words.word(i));
    return list;
}

std::string joined(const std::vector<std::string> &words, const std::string &between)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : between) + word;
    return text;
}

bool sameSecret(const Result<RecoveryWords> &words, const SecretBytes &secret)
{
    return words && words->checksumHolds() && std::ranges::equal(words->secret().bytes(), secret.bytes());
}

}

class RecoveryWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(startCrypto()); }

    void theListIsWhole()
    {
        const auto list = recoveryWordList();
        QCOMPARE(list.size(), std::size_t{2048});
        QVERIFY(std::ranges::is_sorted(list));
        QCOMPARE(std::string(list.front()), std::string("abandon"));
        QCOMPARE(std::string(list.back()), std::string("zoo"));
        std::set<std::string_view> starts;
        for (const std::string_view word : list) {
            QVERIFY(word.size() >= 3 && word.size() <= 8);
            QVERIFY(std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; }));
            QVERIFY2(starts.insert(word.substr(0, 4)).second, std::string(word).c_str());
        }
    }

    // The examples of BIP-39 for 256 bits.
    void saysSecretsAsBip39Does_data()
    {
        QTest::addColumn<int>("byte");
        QTest::addColumn<QString>("words");
        const QString abandon = QStringLiteral("abandon ").repeated(23);
        QTest::newRow("zeroes") << 0x00 << abandon + "art";
        QTest::newRow("ones") << 0xff << QStringLiteral("zoo ").repeated(23) + "vote";
        QTest::newRow("7f") << 0x7f
                            << "legal winner thank year wave sausage worth useful legal winner thank year wave "
                               "sausage worth useful legal winner thank year wave sausage worth title";
        QTest::newRow("80") << 0x80
                            << "letter advice cage absurd amount doctor acoustic avoid letter advice cage "
                               "absurd amount doctor acoustic avoid letter advice cage absurd amount doctor "
                               "acoustic bless";
    }

    void saysSecretsAsBip39Does()
    {
        QFETCH(int, byte);
        QFETCH(QString, words);
        const SecretBytes secret = secretOf(static_cast<std::uint8_t>(byte));
        QCOMPARE(QString::fromStdString(textOf(RecoveryWords::ofSecret(secret))), words);
        QVERIFY(sameSecret(RecoveryWords::read(words.toStdString()), secret));
    }

    void newWordsAreNeverTheSame()
    {
        std::set<std::string> seen;
        for (int i = 0; i < 100; ++i) {
            const RecoveryWords words = RecoveryWords::make();
            QVERIFY(words.checksumHolds());
            QVERIFY(sameSecret(RecoveryWords::read(textOf(words)), words.secret()));
            QVERIFY(seen.insert(textOf(words)).second);
        }
    }

    void takesWordsAsPeopleWriteThem()
    {
        const SecretBytes secret = secretOf(0x5a);
        const std::vector<std::string> words = listOf(RecoveryWords::ofSecret(secret));
        std::string sheet;
        for (std::size_t i = 0; i < words.size(); ++i)
            sheet += "  " + std::to_string(i + 1) + ".\t" + words[i] + (i % 2 == 0 ? "   " : "\r\n");
        std::string capitals = joined(words, " ");
        std::ranges::transform(capitals, capitals.begin(), [](char c) { return static_cast<char>(std::toupper(c)); });
        for (const std::string &text :
             {joined(words, "\n"), joined(words, ", "), "\n\n " + joined(words, "   ") + " \t", capitals, sheet,
              joined(words, "\xc2\xa0")})
            QVERIFY2(sameSecret(RecoveryWords::read(text), secret), text.c_str());
    }

    void aWordThatIsNotInTheListIsNamedByItsPosition()
    {
        for (const std::string wrong : {"abandn", "abandonn", "x", "abandonabandonabandon", "caf\xc3\xa9zoo"}) {
            std::vector<std::string> words = listOf(RecoveryWords::ofSecret(secretOf(1)));
            words[6] = wrong;
            const auto read = RecoveryWords::read(joined(words, " "));
            QVERIFY(!read);
            QCOMPARE(read.error().code, ErrorCode::RecoveryWordUnknown);
            QCOMPARE(read.error().arguments, std::vector<std::string>{"7"}); // and never the word
        }
    }

    void countsTheWords()
    {
        std::vector<std::string> words = listOf(RecoveryWords::ofSecret(secretOf(1)));
        words.pop_back();
        for (const int count : {23, 24, 25}) {
            const auto read = RecoveryWords::read(joined(words, " "));
            QCOMPARE(bool(read), count == 24);
            if (!read)
                QCOMPARE(read.error().arguments, (std::vector<std::string>{std::to_string(count), "24"}));
            words.emplace_back("zoo");
        }
        QCOMPARE(RecoveryWords::read("").error().arguments.front(), std::string("0"));
        QVERIFY(!RecoveryWords::read(std::string(100'000, 'a')));
        QVERIFY(!RecoveryWords::read(std::string(100'000, '\0')));
    }

    // 8 bits of checksum: of the slips of one word about one in 256 passes, and no more.
    void theChecksumCatchesSlips()
    {
        const RecoveryWords words = RecoveryWords::ofSecret(secretOf(0x33));
        int passed = 0;
        for (std::size_t at = 0; at < recoveryWordCount; ++at) {
            RecoveryWords slip = RecoveryWords::ofSecret(words.secret());
            for (std::uint16_t number = 0; number < 2048; ++number) {
                slip.setNumber(at, number);
                passed += number != words.number(at) && slip.checksumHolds() ? 1 : 0;
            }
        }
        const int expected = 24 * 2047 / 256;
        QVERIFY2(passed > expected / 2 && passed < expected * 2, qPrintable(QString::number(passed)));
    }

    void completesWords()
    {
        const auto all = wordsStartingWith("ab", 100);
        QCOMPARE(all.size(), std::size_t{10});
        QCOMPARE(std::string(all.front()), std::string("abandon"));
        QCOMPARE(wordsStartingWith("AB", 3).size(), std::size_t{3});
        QCOMPARE(wordsStartingWith("zoo", 5).size(), std::size_t{1});
        for (const std::string none : {"", "zz", "abandonnnnn", "a b", "\xff"})
            QVERIFY(wordsStartingWith(none, 5).empty());
        for (const std::string_view word : recoveryWordList()) // four letters are enough
            QCOMPARE(wordsStartingWith(word.substr(0, 4), 5).front(), word);
    }
};

QTEST_GUILESS_MAIN(RecoveryWordsTest)
#include "recovery_words_test.moc"
