// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/time_stamp.h"

#include "core/base/secret.h"
#include "core/packet/limits.h"
#include "core/packet/packet_layout.h"
#include "core/packet/stamp_objects.h"
#include "tests/core/packet/made_packet.h"
#include "tests/support/stamp_authority.h"

#include <QTest>

#include <chrono>

using namespace backpay;

namespace {

constexpr std::string_view signedBytes = "sixty-four bytes of a made-up signature stand here, more or less";

/** Why there is no stamp; "" where there is one. */
QString why(const Result<TimeStamp> &stamp)
{
    if (stamp)
        return {};
    return QString::fromStdString(std::string(errorName(stamp.error().code)) + ": " + stamp.error().arguments.at(1));
}

QString why(const Result<StampFacts> &facts)
{
    return facts ? QString() : QString::fromStdString(facts.error().arguments.at(1));
}

}

class TimeStampTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<StampAuthority> authority_;

    Result<TimeStamp> request(std::string_view bytes = signedBytes) const
    {
        return requestStamp(bytes, authority_->address(), stampOverHttp(authority_->address()), authority_->roots());
    }

    /** A stamp whose authority answers in another way. */
    QString afterChange(const StampAuthority::Change &change)
    {
        authority_->change(change);
        const QString reason = why(request());
        authority_->change({});
        return reason;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        authority_ = std::make_unique<StampAuthority>();
        QVERIFY(authority_->made());
    }

    void stampsOverTheLoopbackAddress()
    {
        const auto before = std::chrono::system_clock::now();
        const auto stamp = request();
        QVERIFY2(stamp, errorText(stamp).c_str());
        QVERIFY(stamp->time >= std::chrono::floor<std::chrono::seconds>(before));
        QVERIFY(stamp->time <= std::chrono::system_clock::now());
        QCOMPARE(QString::fromStdString(stamp->chain).count("BEGIN CERTIFICATE"), 3);
        const auto facts = checkStamp(signedBytes, stamp->reply, stamp->chain);
        QVERIFY2(facts, errorText(facts).c_str());
        QVERIFY(facts->time == stamp->time);
        QCOMPARE(facts->authority, std::string("CN=Made-up stamper,O=Made-up"));
        QCOMPARE(facts->root, std::string("CN=Made-up root,O=Made-up"));
        QCOMPARE(facts->rootFingerprint.size(), 64U);
        const QByteArray sent = authority_->server().requests().last();
        QVERIFY(sent.contains("Content-Type: application/timestamp-query\r\n"));
        QVERIFY(!sent.contains(QByteArray::fromRawData(signedBytes.data(), signedBytes.size()))); // a digest only
    }

    void twoRequestsDiffer()
    {
        QVERIFY(request() && request());
        const auto &requests = authority_->server().requests();
        QVERIFY(requests.last() != requests[requests.size() - 2]); // the nonce
    }

    void everyChangedByteIsNoticed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("EC") << QStringLiteral("ec:P-256");
        QTest::newRow("RSA") << QStringLiteral("rsa:2048");
    }

    void everyChangedByteIsNoticed()
    {
        QFETCH(QString, key);
        const StampAuthority authority(key.toStdString());
        QVERIFY(authority.made());
        const auto stamp =
            requestStamp(signedBytes, authority.address(), stampOverHttp(authority.address()), authority.roots());
        QVERIFY2(stamp, errorText(stamp).c_str());
        QVERIFY(checkStamp(signedBytes, stamp->reply, stamp->chain));
        for (std::size_t at = 0; at < stamp->reply.size(); ++at) {
            for (const char bits : {'\x01', '\x20'}) {
                std::string changed = stamp->reply;
                changed[at] = static_cast<char>(changed[at] ^ bits);
                QVERIFY2(!checkStamp(signedBytes, changed, stamp->chain), qPrintable(QString::number(at)));
            }
        }
        for (std::size_t at = 0; at < stamp->chain.size(); ++at) {
            std::string changed = stamp->chain;
            changed[at] = static_cast<char>(changed[at] ^ '\x01');
            QVERIFY2(!checkStamp(signedBytes, stamp->reply, changed), qPrintable(QString::number(at)));
        }
    }

    void aStampIsOverItsOwnBytesAndNoOthers()
    {
        const auto stamp = request();
        QVERIFY(stamp);
        QCOMPARE(why(checkStamp("other bytes", stamp->reply, stamp->chain)),
                 QStringLiteral("it is not over this signature, or its own signature does not hold"));
        QVERIFY(!checkStamp(signedBytes, stamp->reply + '\0', stamp->chain));
        QVERIFY(!checkStamp(signedBytes, stamp->reply, stamp->chain + '\n'));
        QVERIFY(!checkStamp(signedBytes, stamp->reply, "Subject: remark\n" + stamp->chain));
        QVERIFY(!checkStamp(signedBytes, stamp->reply, authority_->roots()));
        QVERIFY(!checkStamp(signedBytes, {}, stamp->chain));
        QVERIFY(!checkStamp(signedBytes, stamp->reply, {}));
        std::string many;
        for (std::size_t i = 0; i <= PacketLimits::certificates; ++i)
            many += authority_->roots();
        QVERIFY(!checkStamp(signedBytes, stamp->reply, many));
    }

    void keepsNothingThatNoSignatureCovers()
    {
        // The authority's reply with words and an attribute that nobody signed.
        std::string worded;
        authority_->change([&worded](const QByteArray &sent) {
            const auto reply = stamps::readReply(sent.toStdString());
            const stamps::Owned<TS_STATUS_INFO> status(TS_STATUS_INFO_new());
            TS_STATUS_INFO_set_status(status.get(), TS_STATUS_GRANTED_WITH_MODS);
            TS_RESP_set_status_info(reply.get(), status.get());
            PKCS7_SIGNER_INFO *signer =
                sk_PKCS7_SIGNER_INFO_value(TS_RESP_get_token(reply.get())->d.sign->signer_info, 0);
            ASN1_STRING *word = ASN1_STRING_type_new(V_ASN1_UTF8STRING);
            ASN1_STRING_set(word, "made-up remark", -1);
            PKCS7_add_attribute(signer, NID_pkcs9_unstructuredName, V_ASN1_UTF8STRING, word);
            worded = stamps::derOf(reply.get(), &i2d_TS_RESP);
            return QByteArray::fromStdString(worded);
        });
        const auto stamp = request();
        authority_->change({});
        QVERIFY2(stamp, errorText(stamp).c_str());
        QVERIFY(worded.find("made-up remark") != std::string::npos);
        QVERIFY(stamp->reply.find("made-up remark") == std::string::npos);
        QCOMPARE(why(checkStamp(signedBytes, worded, stamp->chain)),
                 QStringLiteral("it is not equal to its own re-encoding"));
        QCOMPARE(why(checkStamp(signedBytes, stamp->reply, stamp->chain)), QString());
    }

    void refusesRepliesToOtherRequests()
    {
        QByteArray first;
        QCOMPARE(afterChange([&first](const QByteArray &reply) { return first = reply; }), QString());
        // An old reply, over the same bytes: it has another nonce.
        QCOMPARE(afterChange([&first](const QByteArray &) { return first; }),
                 QStringLiteral("stamp-refused: the reply is not of this request, or its signature does not hold"));
        QCOMPARE(afterChange([](const QByteArray &) { return QByteArray("no reply"); }),
                 QStringLiteral("stamp-refused: the answer is no time-stamp reply"));
        QCOMPARE(afterChange([](const QByteArray &reply) { return reply + '\0'; }),
                 QStringLiteral("stamp-refused: the answer is no time-stamp reply"));
        QCOMPARE(afterChange([](const QByteArray &) { return QByteArray::fromHex("30053003020102"); }),
                 QStringLiteral("stamp-refused: the authority did not grant it"));
        QVERIFY(afterChange([](const QByteArray &reply) {
                    QByteArray changed = reply;
                    changed[changed.size() - 1] = static_cast<char>(changed.back() ^ 1);
                    return changed;
                }).startsWith("stamp-refused"));
        QCOMPARE(afterChange([](const QByteArray &) {
                     return QByteArray(static_cast<qsizetype>(PacketLimits::stampReplyBytes) + 1, 'x');
                 }),
                 QStringLiteral("network-failed: Maximum file size exceeded"));
    }

    // An authority whose certificate has ended, and one whose server shows a page instead of an answer.
    void refusesWhatNoAuthorityWouldSend()
    {
        const StampAuthority ended("ec:P-256", -1);
        QVERIFY(ended.made());
        QVERIFY(why(requestStamp(signedBytes, ended.address(), stampOverHttp(ended.address()), ended.roots()))
                    .startsWith("stamp-refused"));
        const LocalServer page([](const QByteArray &) {
            return LocalServer::page("<html><h1>502 Bad Gateway</h1></html>", "200 OK", "text/html");
        });
        QCOMPARE(why(requestStamp(signedBytes, page.address(), stampOverHttp(page.address()), authority_->roots())),
                 QStringLiteral("network-failed: the answer is not application/timestamp-reply"));
        QCOMPARE(afterChange([](const QByteArray &) { return QByteArray("<html>502 Bad Gateway</html>"); }),
                 QStringLiteral("stamp-refused: the answer is no time-stamp reply"));
    }

    void needsARootThatIsTrusted()
    {
        const StampAuthority other;
        const auto transport = stampOverHttp(authority_->address());
        const QString untrusted =
            QStringLiteral("stamp-refused: its certificate leads to no root that is trusted here");
        QCOMPARE(why(requestStamp(signedBytes, authority_->address(), transport, other.roots())), untrusted);
        QCOMPARE(why(requestStamp(signedBytes, authority_->address(), transport)), untrusted); // the system's own
        QCOMPARE(why(requestStamp(signedBytes, authority_->address(), transport, "no certificate")),
                 QStringLiteral("stamp-refused: the root certificates cannot be read"));
        // Swapped as a whole, chain and all: it holds in itself, under another root.
        const auto stamp = request();
        QVERIFY(stamp);
        const auto others = requestStamp(signedBytes, other.address(), stampOverHttp(other.address()), other.roots());
        QVERIFY(others);
        QVERIFY(!checkStamp(signedBytes, stamp->reply, others->chain));
        const auto one = checkStamp(signedBytes, stamp->reply, stamp->chain);
        const auto two = checkStamp(signedBytes, others->reply, others->chain);
        QVERIFY(one && two && one->rootFingerprint != two->rootFingerprint);
    }

    void goesNowhereElse()
    {
        const auto refused = [](const std::string &address) {
            return why(requestStamp(signedBytes, address, stampOverHttp(address)));
        };
        QCOMPARE(refused("http://192.0.2.1/"), QStringLiteral("network-failed: Unsupported protocol"));
        QCOMPARE(refused("ftp://127.0.0.1/"), QStringLiteral("network-failed: Unsupported protocol"));
        const LocalServer html([](const QByteArray &) { return LocalServer::page("<p>", "200 OK", "text/html"); });
        QCOMPARE(refused(html.address()),
                 QStringLiteral("network-failed: the answer is not application/timestamp-reply"));
    }

    void aStampedPacketHolds()
    {
        const std::string zip = packetBytes(madeBuilder(), [this](std::string_view bytes) { return request(bytes); });
        const PacketReport report = verified(zip);
        QCOMPARE(faultsOf(report), std::string());
        QCOMPARE(report.stamp, SealState::Holds);
        QVERIFY(report.stampFacts && report.stampFacts->authority == "CN=Made-up stamper,O=Made-up");
        PacketFiles files = filesOf(zip);
        files.erase(inBag(layout::stamp));
        files.erase(inBag(layout::stampChain));
        QCOMPARE(faultsOf(verified(zipOf(files))),
                 std::string("missing sig/tagmanifest-sha256.txt.ed25519.tsr; missing sig/tsa-chain.pem"));
        files = filesOf(zip);
        files[inBag(layout::stampChain)] += '\n';
        QCOMPARE(faultsOf(verified(zipOf(files))), std::string("stamp sig/tagmanifest-sha256.txt.ed25519.tsr (the "
                                                               "certificates are not as they were written)"));
    }
};

QTEST_GUILESS_MAIN(TimeStampTest)
#include "time_stamp_test.moc"
