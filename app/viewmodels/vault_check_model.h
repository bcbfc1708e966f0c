// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/services.h"
#include "app/viewmodels/session.h"

#include <QObject>
#include <QQmlEngine>
#include <QTimer>
#include <QVariantList>

#include <atomic>
#include <memory>

namespace backpay {

/** Looks whether the vault is whole: pages, journal, rows, originals. See README.md. */
class VaultCheckModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(VaultCheck)
    QML_SINGLETON
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed)
    Q_PROPERTY(bool holds READ holds NOTIFY changed)
    Q_PROPERTY(QVariantList figures READ figures NOTIFY changed)
    Q_PROPERTY(QVariantList faults READ faults NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    VaultCheckModel(const Services &services, Session &session, QObject *parent = nullptr);
    ~VaultCheckModel() override;
    [[nodiscard]] static VaultCheckModel *create(QQmlEngine *engine, QJSEngine *scripts);

    [[nodiscard]] bool isBusy() const { return running_ != nullptr; }
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] double progress() const;
    [[nodiscard]] QString verdict() const { return verdict_; }
    [[nodiscard]] bool holds() const { return holds_; }
    [[nodiscard]] QVariantList figures() const { return figures_; }
    [[nodiscard]] QVariantList faults() const { return faults_; }
    [[nodiscard]] QString errorText() const { return errorText_; }

    Q_INVOKABLE void start();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    void progressChanged();

private:
    /** How far it is, written by the lane and read by the window. */
    struct Running
    {
        std::atomic<int> part = 0;
        std::atomic<std::int64_t> done = 0;
        std::atomic<std::int64_t> total = 0;
        std::atomic<bool> cancelled = false;
    };

    void clear();
    void wasChecked(const Result<CheckReport> &report);

    const Services &services_;
    Session &session_;
    std::shared_ptr<Running> running_;
    QTimer ticker_;
    QString verdict_;
    bool holds_ = false;
    QVariantList figures_;
    QVariantList faults_;
    QString errorText_;
};

}
