// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"

#include <QTest>

#include <cstdint>

using namespace backpay;

class DigestTest : public QObject
{
    Q_OBJECT

private slots:
    void sha256IsTheStandards();
    void piecesEqualTheWhole();
    void rowKeyIsBlake2b();
    void oneByteChangesTheKey();
    void hexKeepsByteOrder();
};

void DigestTest::sha256IsTheStandards()
{
    // FIPS 180-4, the examples for "abc" and the empty message.
    QCOMPARE(toHex(sha256("abc")), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(toHex(sha256("")), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
}

void DigestTest::piecesEqualTheWhole()
{
    Sha256Stream stream;
    stream.add("line one\n");
    stream.add("");
    stream.add(std::string_view("line\0two", 8));
    QCOMPARE(toHex(stream.finish()), toHex(sha256(std::string_view("line one\nline\0two", 17))));
}

void DigestTest::rowKeyIsBlake2b()
{
    // BLAKE2b with 16 bytes of output, as `b2sum -l 128` prints it.
    QCOMPARE(toHex(rowKey("")), std::string("cae66941d9efbd404e4d88758ea67670"));
    QCOMPARE(toHex(rowKey("abc")), std::string("cf4ab791c62b8d2b2109c90275287816"));
}

void DigestTest::oneByteChangesTheKey()
{
    QVERIFY(rowKey("row 1") != rowKey("row 2"));
    QVERIFY(rowKey(std::string_view("a\0", 2)) != rowKey("a"));
}

void DigestTest::hexKeepsByteOrder()
{
    QCOMPARE(toHex(RowKey{0x0102030405060708ULL, 0xf0e0d0c0b0a09080ULL}),
             std::string("0102030405060708f0e0d0c0b0a09080"));
}

QTEST_GUILESS_MAIN(DigestTest)
#include "digest_test.moc"
