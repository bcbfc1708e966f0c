// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/sent_bytes.h"

#include "tests/support/error_text.h"
#include "tests/support/made_place.h"

#include <QBuffer>
#include <QTest>

namespace backpay {

namespace {

QByteArray made(std::size_t size)
{
    QByteArray bytes(static_cast<qsizetype>(size), ' ');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>('a' + i % 23);
    return bytes;
}

OfferedFile offerOf(MadePlace &place)
{
    return madePlaceOffer(QUrl(QStringLiteral("content://made.up/place")), QStringLiteral("a.zip"), place);
}

std::string errorOf(const OfferedFile &place, const QByteArray &bytes, const StreamProgress &progress = {})
{
    QBuffer whole;
    whole.setData(bytes);
    static_cast<void>(whole.open(QIODevice::ReadOnly));
    return errorText(sendOffered(place, whole, progress));
}

/** Says that it holds more than it gives. */
struct ShortBuffer : QBuffer
{
    qint64 size() const override { return QBuffer::size() + 10; }
};

}

class SentBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameBytesArrive_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("none") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("one block") << static_cast<int>(streamBlock);
        QTest::newRow("some blocks") << static_cast<int>(2 * streamBlock) + 12345;
    }

    void theSameBytesArrive()
    {
        QFETCH(int, size);
        MadePlace place;
        place.bytes = std::string(4 << 20, 'x'); // a longer file that was there leaves nothing behind
        const QByteArray bytes = made(static_cast<std::size_t>(size));
        QCOMPARE(errorOf(offerOf(place), bytes), std::string());
        QVERIFY(place.bytes == bytes.toStdString());
        QCOMPARE(place.opened, 1);
    }

    void whatWentWrongIsSaidAndNothingStays_data()
    {
        QTest::addColumn<MadePlace>("place");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QString &said, const auto &change) {
            MadePlace place;
            change(place);
            QTest::newRow(name) << place << said;
        };
        row("a write fails", QStringLiteral("place-kept-nothing: a.zip: no room left there: 1048576: 3000000"),
            [](MadePlace &place) { place.failsAfter = 2'000'000; });
        row("closing fails", QStringLiteral("place-kept-nothing: a.zip: the upload broke off: 3000000: 3000000"),
            [](MadePlace &place) { place.failsToClose = true; });
        row("it takes fewer", QStringLiteral("place-kept-nothing: a.zip: : 100: 3000000"),
            [](MadePlace &place) { place.takes = 100; });
        row("it takes none", QStringLiteral("place-kept-nothing: a.zip: : 0: 3000000"),
            [](MadePlace &place) { place.takes = 0; });
        row("one byte is another", QStringLiteral("place-kept-nothing: a.zip: : 2500000: 3000000"),
            [](MadePlace &place) { place.garbles = 2'500'000; });
    }

    void whatWentWrongIsSaidAndNothingStays()
    {
        QFETCH(MadePlace, place);
        QFETCH(QString, said);
        QCOMPARE(QString::fromStdString(errorOf(offerOf(place), made(3'000'000))), said);
        QVERIFY(place.bytes.empty());
        QCOMPARE(place.opened, 2); // the second time to empty it
    }

    void whatCannotBeOpenedIsAsItWas()
    {
        MadePlace place;
        place.bytes = "theirs";
        place.mostOpened = 0;
        QCOMPARE(errorOf(offerOf(place), made(100)),
                 std::string("place-kept-nothing: a.zip: it is not to be written: 0: 100"));
        QCOMPARE(place.bytes, std::string("theirs"));
    }

    void whatCannotBeEmptiedIsCalledIncomplete()
    {
        MadePlace place;
        place.takes = 100;
        place.mostOpened = 1;
        QCOMPARE(errorOf(offerOf(place), made(3000)), std::string("place-incomplete: a.zip: : 100: 3000"));
        QCOMPARE(place.bytes.size(), std::size_t{100});

        MadePlace tail; // as some providers do, whatever they are asked
        tail.bytes = std::string(5000, 'x');
        tail.keepsTail = true;
        QCOMPARE(errorOf(offerOf(tail), made(3000)), std::string("place-incomplete: a.zip: : : 3000"));

        MadePlace silent;
        silent.unreadable = true;
        QCOMPARE(errorOf(offerOf(silent), made(3000)),
                 std::string("place-incomplete: a.zip: the provider died: 0: 3000"));
    }

    // A pipe is closed before who reads it has kept what came.
    void aPlaceMaySettle()
    {
        MadePlace place;
        place.laterLooks = 2;
        OfferedFile offer = offerOf(place);
        offer.settles = 10000;
        QCOMPARE(errorOf(offer, made(3000)), std::string());
        QCOMPARE(place.bytes.size(), std::size_t{3000});
        place.laterLooks = 1;
        offer.settles = 0;
        QCOMPARE(errorOf(offer, made(3000)), std::string("place-kept-nothing: a.zip: : 0: 3000"));
    }

    void aPersonEndsIt()
    {
        MadePlace place;
        place.bytes = "theirs";
        QCOMPARE(errorOf(offerOf(place), made(100), [](std::uint64_t, std::uint64_t) { return false; }),
                 std::string("cancelled"));
        QCOMPARE(place.bytes, std::string("theirs"));
        QCOMPARE(place.opened, 0);
        const auto stop = [](std::uint64_t done, std::uint64_t total) {
            return total == 3 * streamBlock && done < 2 * streamBlock;
        };
        QCOMPARE(errorOf(offerOf(place), made(3 * streamBlock), stop), std::string("cancelled"));
        QVERIFY(place.bytes.empty());
        place.mostOpened = place.opened + 1;
        QCOMPARE(errorOf(offerOf(place), made(3 * streamBlock), stop),
                 "place-incomplete: a.zip: : " + std::to_string(2 * streamBlock) + ": "
                     + std::to_string(3 * streamBlock));
    }

    void whatIsSentMustBeWhole()
    {
        MadePlace place;
        ShortBuffer whole;
        whole.setData(made(100));
        static_cast<void>(whole.open(QIODevice::ReadOnly));
        const std::string said = errorText(sendOffered(offerOf(place), whole));
        QVERIFY2(said.starts_with("place-kept-nothing: a.zip: "), said.c_str());
        QVERIFY(place.bytes.empty());
    }

    void whatIsOnlyToBeReadTakesNothing()
    {
        QCOMPARE(errorOf(madeOffer(QStringLiteral("a.csv"), {}), made(10)),
                 std::string("place-not-here: content://made.up/a.csv"));
    }
};

}

Q_DECLARE_METATYPE(backpay::MadePlace)
QTEST_GUILESS_MAIN(backpay::SentBytesTest)
#include "sent_bytes_test.moc"
