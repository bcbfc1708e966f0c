// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/services.h"
#include "app/viewmodels/session.h"
#include "core/packet/packet_report.h"

#include <QObject>
#include <QQmlEngine>
#include <QUrl>
#include <QVariantList>

namespace backpay {

/** Checks an evidence packet, the worker's own or another's, off the window's thread. See README.md. */
class PacketCheck : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool done READ isDone NOTIFY changed)
    Q_PROPERTY(bool holds READ holds NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(QString lede READ lede NOTIFY changed)
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed)
    Q_PROPERTY(QVariantList lines READ lines NOTIFY changed)
    Q_PROPERTY(QString faultsNote READ faultsNote NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    PacketCheck(const Services &services, Session &session, QObject *parent = nullptr);
    [[nodiscard]] static PacketCheck *create(QQmlEngine *engine, QJSEngine *scripts);

    [[nodiscard]] bool isActive() const { return active_; }
    [[nodiscard]] bool isBusy() const { return busy_; }
    /** Whether what is shown is of the file named. */
    [[nodiscard]] bool isDone() const { return !verdict_.isEmpty(); }
    [[nodiscard]] bool holds() const { return holds_; }
    [[nodiscard]] QString fileName() const { return fileName_; }
    [[nodiscard]] QString lede() const;
    [[nodiscard]] QString verdict() const { return verdict_; }
    [[nodiscard]] QVariantList lines() const { return lines_; }
    [[nodiscard]] QString faultsNote() const { return faultsNote_; }
    [[nodiscard]] QString errorText() const { return errorText_; }

    /** Opens the page of it, with no packet chosen. */
    Q_INVOKABLE void open();
    /** The same, and checks that file; of several asked for in a row the last one counts. */
    Q_INVOKABLE void verify(const QUrl &url);
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();

private:
    void clear();
    void wasChecked(const Result<PacketReport> &report);

    const Services &services_;
    int round_ = 0; // results of an earlier one are dropped
    bool active_ = false;
    bool busy_ = false;
    bool holds_ = false;
    QString fileName_;
    QString verdict_;
    QVariantList lines_;
    QString faultsNote_;
    QString errorText_;
};

}
