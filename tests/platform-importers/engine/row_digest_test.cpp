// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/row_digest.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>
#include <string>
#include <vector>

using namespace backpay;

namespace {

RowKey keyOf(const std::vector<std::string> &texts)
{
    RowDigest digest;
    for (const std::string &text : texts)
        digest.add(text);
    return digest.key();
}

RowKey keyOf(std::int64_t number)
{
    RowDigest digest;
    digest.add(number);
    return digest.key();
}

}

class RowDigestTest : public QObject
{
    Q_OBJECT

private slots:
    // Vaults hold these keys: a change here makes every row of every vault new.
    void isFrozen()
    {
        RowDigest digest;
        digest.add(std::string_view("outlier.earnings-csv"));
        digest.add(std::int64_t{0});
        digest.add(std::int64_t{-1});
        digest.add(std::int64_t{1767225600});
        digest.addNone();
        digest.add(std::string_view());
        const std::string written = std::string("\x15outlier.earnings-csv") + std::string("\x02\x00", 2) + "\x02\xff"
                                    + std::string("\x05\x69\x55\xb9\x00", 5) + std::string("\x00\x01", 2);
        QVERIFY(digest.key() == rowKey(written));
    }

    void tellsAbsentFromEmpty()
    {
        RowDigest absent;
        absent.addNone();
        QVERIFY(absent.key() != keyOf(std::vector<std::string>{""}));
    }

    void tellsNumbersApart()
    {
        const std::vector<std::int64_t> numbers = {0,
                                                   1,
                                                   -1,
                                                   127,
                                                   128,
                                                   -128,
                                                   -129,
                                                   255,
                                                   256,
                                                   32767,
                                                   32768,
                                                   -32769,
                                                   std::numeric_limits<std::int64_t>::max(),
                                                   std::numeric_limits<std::int64_t>::min()};
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(keyOf(numbers[i]) != keyOf(numbers[j]));
        }
    }

    void neverMeetsByConcatenation()
    {
        const bool held = rc::check("two rows of the same width have one key only if they are equal", [] {
            const auto cell = rc::gen::container<std::string>(rc::gen::element('a', '\x02', '\x03', '\0'));
            const auto a = *rc::gen::container<std::vector<std::string>>(2, cell);
            const auto b = *rc::gen::container<std::vector<std::string>>(2, cell);
            RC_ASSERT((keyOf(a) == keyOf(b)) == (a == b));
        });
        QVERIFY(held);
        QVERIFY(keyOf({"ab", "c"}) != keyOf({"a", "bc"}));
        QVERIFY(keyOf({std::string(200, 'x'), ""}) != keyOf({std::string(199, 'x'), "x"}));
    }

    void beginsWithItsPrefix()
    {
        RowDigest prefix;
        prefix.add(std::string_view("scope"));
        RowDigest digest;
        digest.add(std::string_view("left over"));
        digest.clear();
        digest.addPrefix(prefix);
        digest.add(std::string_view("x"));
        QVERIFY(digest.key() == keyOf({"scope", "x"}));
    }
};

QTEST_GUILESS_MAIN(RowDigestTest)
#include "row_digest_test.moc"
