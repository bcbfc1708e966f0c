// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_client.h"

#include "tests/support/error_text.h"
#include "tests/support/local_server.h"

#include <QElapsedTimer>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTest>

#include <openssl/pem.h>
#include <openssl/x509.h>

using namespace backpay;
using namespace std::chrono_literals;

namespace {

/** Why it was not fetched; the body, if it was. */
QString reason(const Result<std::string> &fetched)
{
    if (fetched)
        return QStringLiteral("fetched ") + QString::fromStdString(*fetched);
    if (fetched.error().code != ErrorCode::NetworkFailed)
        return QStringLiteral("another error");
    return QString::fromStdString(fetched.error().arguments[1]);
}

QByteArray takeText(BIO *memory)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(memory, &bytes);
    const QByteArray text(bytes, size);
    BIO_free(memory);
    return text;
}

/** A key and the certificate that it signed itself for a host, valid for an hour from `begins` seconds from now. */
std::pair<QSslKey, QSslCertificate> selfSigned(const std::string &host, long begins)
{
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *certificate = X509_new();
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), begins);
    X509_gmtime_adj(X509_getm_notAfter(certificate), begins + 3600);
    X509_set_pubkey(certificate, key);
    X509_NAME *name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_NID(name, NID_commonName, MBSTRING_ASC, reinterpret_cast<const unsigned char *>(host.data()),
                               -1, -1, 0);
    X509_set_issuer_name(certificate, name);
    X509_sign(certificate, key, EVP_sha256());
    BIO *keyText = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(keyText, key, nullptr, nullptr, 0, nullptr, nullptr);
    BIO *certificateText = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(certificateText, certificate);
    X509_free(certificate);
    EVP_PKEY_free(key);
    return {QSslKey(takeText(keyText), QSsl::Ec), QSslCertificate(takeText(certificateText))};
}

/** Shakes hands under a certificate that no system trusts. */
class UntrustedServer : public QTcpServer
{
public:
    UntrustedServer(const std::string &host, long begins)
        : made_(selfSigned(host, begins))
    {
    }
    bool asked = false;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        const auto &[key, certificate] = made_;
        QSslSocket socket;
        socket.setSocketDescriptor(descriptor);
        socket.setPrivateKey(key);
        socket.setLocalCertificate(certificate);
        socket.startServerEncryption();
        socket.waitForEncrypted(5000);
        asked = true;
    }

private:
    std::pair<QSslKey, QSslCertificate> made_;
};

}

class HttpClientTest : public QObject
{
    Q_OBJECT

private slots:
    void fetchesOnePageWhole()
    {
        const QByteArray body = QByteArray(300'000, 'x') + '\0' + "end";
        const LocalServer server([&](const QByteArray &) { return LocalServer::page(body); });
        const auto fetched = httpGet(server.address("/rates.zip"));
        QVERIFY2(fetched.has_value(), errorText(fetched).c_str());
        QCOMPARE(*fetched, body.toStdString());
    }

    void saysNothingOfThePerson()
    {
        qputenv("http_proxy", "http://127.0.0.1:9"); // nobody listens there: it must not be asked for 127.0.0.1
        const LocalServer server([](const QByteArray &path) {
            return path == "/a" ? LocalServer::redirect("/b") : LocalServer::page("body");
        });
        const auto fetched = httpGet(server.address("/a"));
        qunsetenv("http_proxy");
        QVERIFY2(fetched.has_value(), errorText(fetched).c_str());
        QCOMPARE(server.requests().size(), 2);
        for (const QByteArray &request : server.requests()) {
            QStringList names;
            for (const QByteArray &line : request.split('\n').mid(1)) {
                if (line.contains(':'))
                    names += QString::fromLatin1(line.left(line.indexOf(':')).toLower());
            }
            names.sort();
            QCOMPARE(names, QStringList({"accept", "host", "user-agent"})); // and so no cookie came back
            QVERIFY(request.contains("User-Agent: Backpay\r\n"));
        }
    }

    void refusesMoreThanItsLimit_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("as announced") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n");
        QTest::newRow("unannounced") << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
    }

    void refusesMoreThanItsLimit()
    {
        QFETCH(QByteArray, head);
        const LocalServer server([&](const QByteArray &) { return head + QByteArray(1001, 'x'); });
        HttpLimits limits;
        limits.bytes = 1000;
        QCOMPARE(reason(httpGet(server.address(), limits)), QStringLiteral("Maximum file size exceeded"));
        limits.bytes = 1001;
        QCOMPARE(httpGet(server.address(), limits)->size(), 1001U);
    }

    void waitsNoLongerThanItsLimit()
    {
        const LocalServer server([](const QByteArray &) { return QByteArray(); });
        HttpLimits limits;
        limits.time = 300ms;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(reason(httpGet(server.address(), limits)), QStringLiteral("Timeout was reached"));
        QVERIFY(timer.elapsed() >= 250); // whole milliseconds are counted down
        QVERIFY(timer.elapsed() < 20'000);
    }

    void followsRedirectsOnTheSameServerOnly()
    {
        std::string to;
        const LocalServer server([&](const QByteArray &path) {
            return path == "/there" ? LocalServer::page("body") : LocalServer::redirect(to);
        });
        to = "/there";
        QCOMPARE(reason(httpGet(server.address("/here"))), QStringLiteral("fetched body"));
        for (const char *elsewhere :
             {"http://127.0.0.1:9/there", "http://localhost/there", "https://www.ecb.europa.eu/there",
              "http://www.ecb.europa.eu/there", "file:///etc/passwd", "//192.0.2.1/there"}) {
            to = elsewhere;
            const QString why = reason(httpGet(server.address("/here")));
            QVERIFY2(why.startsWith(QStringLiteral("redirect to ")), qPrintable(why));
        }
        to = "/here";
        const qsizetype before = server.requests().size();
        QCOMPARE(reason(httpGet(server.address("/here"))), QStringLiteral("Number of redirects hit maximum amount"));
        QCOMPARE(server.requests().size(), before + 4);
    }

    void refusesEveryOtherStatus()
    {
        const LocalServer server([](const QByteArray &path) { return LocalServer::page("", path.mid(1) + " So"); });
        for (const char *status : {"404", "500", "204", "403", "304", "302"}) // 302 that leads nowhere
            QCOMPARE(reason(httpGet(server.address(std::string("/") + status))), QStringLiteral("HTTP %1").arg(status));
    }

    // An answer that would unpack to gigabytes: nothing packed is asked for, and nothing is unpacked.
    void unpacksNothing()
    {
        const LocalServer server([](const QByteArray &) {
            return QByteArray("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\n\x1f\x8b\x08!",
                              66);
        });
        QCOMPARE(reason(httpGet(server.address())), QStringLiteral("fetched \x1f\uFFFD\x08!"));
    }

    void noticesAnAnswerCutShort()
    {
        const LocalServer server([](const QByteArray &) {
            return QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\nConnection: close\r\n\r\nhalf");
        });
        QCOMPARE(reason(httpGet(server.address())), QStringLiteral("Transferred a partial file"));
    }

    void refusesAServerThatNobodyVouchesFor_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("begins");
        QTest::newRow("signed by itself") << QByteArray("127.0.0.1") << 0;
        QTest::newRow("expired") << QByteArray("127.0.0.1") << -7200;
        QTest::newRow("not yet valid") << QByteArray("127.0.0.1") << 7200;
        QTest::newRow("of another host") << QByteArray("example.org") << 0;
    }

    void refusesAServerThatNobodyVouchesFor()
    {
        QFETCH(QByteArray, host);
        QFETCH(int, begins);
        std::atomic<quint16> port = 0;
        bool asked = false;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            UntrustedServer server(host.toStdString(), begins);
            server.listen(QHostAddress::LocalHost);
            port = server.serverPort();
            server.waitForNewConnection(10'000);
            asked = server.asked;
        }));
        thread->start();
        while (port == 0)
            QThread::yieldCurrentThread();
        const auto fetched = httpGet("https://127.0.0.1:" + std::to_string(port) + "/");
        thread->wait();
        QVERIFY(asked);
        QCOMPARE(reason(fetched), QStringLiteral("SSL peer certificate or SSH remote key was not OK"));
    }

    void postsAndTakesOneTypeOfAnswer()
    {
        QByteArray type = "application/answer";
        QByteArray sent;
        const LocalServer *at = nullptr;
        const LocalServer server([&](const QByteArray &) {
            sent = at->body();
            return LocalServer::page("body", "200 OK", type);
        });
        at = &server;
        const std::string bytes = std::string(100'000, 'x') + '\0' + "end"; // more than fits into one packet of TCP
        const HttpPost post{"application/question", bytes, "application/answer"};
        QCOMPARE(reason(httpPost(server.address("/ask"), post)), QStringLiteral("fetched body"));
        QVERIFY(sent.toStdString() == bytes);
        const QByteArray request = server.requests().last();
        QVERIFY(request.startsWith("POST /ask HTTP/1.1\r\n"));
        QVERIFY(request.contains("Content-Type: application/question\r\n"));
        QVERIFY(request.contains("Accept: application/answer\r\n"));
        for (const char *same : {"Application/Answer", "application/answer; charset=x", "application/answer;x"}) {
            type = same;
            QCOMPARE(reason(httpPost(server.address(), post)), QStringLiteral("fetched body"));
        }
        for (const char *other : {"text/html", "application/answers", "application/ans", ""}) {
            type = other;
            QCOMPARE(reason(httpPost(server.address(), post)), QStringLiteral("the answer is not application/answer"));
        }
    }

    void aPostGoesNowhereElse()
    {
        const LocalServer server([](const QByteArray &) { return LocalServer::redirect("/there"); });
        const HttpPost post{"a/b", "bytes", "c/d"};
        QCOMPARE(reason(httpPost(server.address(), post)), QStringLiteral("HTTP 302"));
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(reason(httpPost("http://www.ecb.europa.eu/", post)), QStringLiteral("Unsupported protocol"));
        HttpLimits limits;
        limits.bytes = 3;
        const LocalServer long1([](const QByteArray &) { return LocalServer::page("four", "200 OK", "c/d"); });
        QCOMPARE(reason(httpPost(long1.address(), post, limits)), QStringLiteral("Maximum file size exceeded"));
    }

    void refusesOtherAddresses()
    {
        for (const char *address : {"http://www.ecb.europa.eu/", "http://localhost/", "http://127.0.0.2/",
                                    "http://127.0.0.1.example.org/", "ftp://127.0.0.1/", "file:///etc/passwd",
                                    "https://me:secret@www.ecb.europa.eu/", "www.ecb.europa.eu", "", "https://"})
            QCOMPARE(reason(httpGet(address)), QStringLiteral("Unsupported protocol"));
    }

    void saysThatNobodyListens()
    {
        std::string address;
        {
            const LocalServer gone([](const QByteArray &) { return LocalServer::page("body"); });
            address = gone.address();
        }
        const auto fetched = httpGet(address);
        QCOMPARE(reason(fetched), QStringLiteral("Couldn't connect to server"));
        QCOMPARE(fetched.error().arguments[0], address);
    }
};

QTEST_GUILESS_MAIN(HttpClientTest)
#include "http_client_test.moc"
