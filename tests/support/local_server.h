// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QtGlobal>

#include <atomic>
#include <functional>
#include <memory>
#include <string>

namespace backpay {

/** A web server on 127.0.0.1 in a thread of its own: answers each request with what `answer` makes of its path. */
class LocalServer
{
public:
    /** All that is sent, status line included; nothing keeps the caller waiting until the server goes. */
    using Answer = std::function<QByteArray(const QByteArray &path)>;

    explicit LocalServer(Answer answer)
        : answer_(std::move(answer))
        , thread_(QThread::create([this] { serve(); }))
    {
        thread_->start();
        while (port_ == 0)
            QThread::yieldCurrentThread();
    }
    ~LocalServer()
    {
        stopped_ = true;
        thread_->wait();
    }
    LocalServer(const LocalServer &) = delete;
    LocalServer &operator=(const LocalServer &) = delete;

    [[nodiscard]] std::string address(const std::string &path = "/") const
    {
        return "http://127.0.0.1:" + std::to_string(port_) + path;
    }
    /** The requests so far as they came, headers and all. For use once the calls that made them are back. */
    [[nodiscard]] const QList<QByteArray> &requests() const { return requests_; }

    /** What the request at hand sent beside its headers; for use by `answer`. */
    [[nodiscard]] QByteArray body() const
    {
        const QByteArray &request = requests_.last();
        return request.mid(request.indexOf("\r\n\r\n") + 4);
    }

    static QByteArray page(const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &type = {})
    {
        return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size())
               + (type.isEmpty() ? type : "\r\nContent-Type: " + type) + "\r\nConnection: close\r\n\r\n" + body;
    }
    static QByteArray redirect(const std::string &to)
    {
        return "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nConnection: close\r\nSet-Cookie: who=me\r\nLocation: "
               + QByteArray::fromStdString(to) + "\r\n\r\n";
    }

private:
    static qsizetype bodyBytes(const QByteArray &request)
    {
        const QByteArray field = "\r\nContent-Length: ";
        const qsizetype at = request.indexOf(field);
        return at < 0 ? 0 : request.mid(at + field.size(), 12).split('\r').first().toLongLong();
    }

    void serve()
    {
        QTcpServer server;
        server.setProxy(QNetworkProxy::NoProxy);
        if (!server.listen(QHostAddress::LocalHost))
            qFatal("no port on 127.0.0.1");
        port_ = server.serverPort();
        while (!stopped_) {
            if (!server.waitForNewConnection(20))
                continue;
            const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
            QByteArray request;
            while (!request.contains("\r\n\r\n") && socket->waitForReadyRead(2000))
                request += socket->readAll();
            const qsizetype whole = request.indexOf("\r\n\r\n") + 4 + bodyBytes(request);
            while (request.size() < whole && socket->waitForReadyRead(2000))
                request += socket->readAll();
            requests_ += request;
            const QByteArray answer = answer_(request.split(' ').value(1));
            if (answer.isEmpty()) {
                while (!stopped_ && socket->state() == QAbstractSocket::ConnectedState)
                    socket->waitForDisconnected(20);
                continue;
            }
            socket->write(answer);
            while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(2000)) {
            }
            socket->disconnectFromHost();
            if (socket->state() != QAbstractSocket::UnconnectedState)
                socket->waitForDisconnected(2000);
        }
    }

    Answer answer_;
    QList<QByteArray> requests_;
    std::atomic<quint16> port_{0};
    std::atomic<bool> stopped_{false};
    std::unique_ptr<QThread> thread_;
};

}
