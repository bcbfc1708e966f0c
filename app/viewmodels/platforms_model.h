// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/services.h"
#include "app/viewmodels/session.h"

#include <QObject>
#include <QQmlEngine>
#include <QVariantList>
#include <QVariantMap>

namespace backpay {

/** Who pays, how and when, what reads their files, and what of it the person brought. See README.md. */
class PlatformsModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Platforms)
    QML_SINGLETON
    Q_PROPERTY(QVariantList platforms READ platforms CONSTANT)
    Q_PROPERTY(QVariantMap platform READ platform NOTIFY platformChanged)
    Q_PROPERTY(QVariantList platformNames READ platformNames CONSTANT)
    Q_PROPERTY(QVariantList payers READ payers NOTIFY ownChanged)
    Q_PROPERTY(QVariantList profiles READ profiles NOTIFY ownChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY ownChanged)

public:
    PlatformsModel(const Services &services, Session &session, QObject *parent = nullptr);
    [[nodiscard]] static PlatformsModel *create(QQmlEngine *engine, QJSEngine *scripts);

    [[nodiscard]] QVariantList platforms() const;
    [[nodiscard]] QVariantMap platform() const { return platform_; }
    [[nodiscard]] QVariantList platformNames() const;
    [[nodiscard]] QVariantList payers() const { return own_.payers; }
    [[nodiscard]] QVariantList profiles() const { return own_.profiles; }
    [[nodiscard]] QString errorText() const { return errorText_; }

    Q_INVOKABLE void open(const QString &id);
    Q_INVOKABLE void close();
    /** Reads what the vault holds of the person's own; called as the page comes into sight. */
    Q_INVOKABLE void look();
    /** A payer's text in bank files means a platform from now on; "" takes the rule away. */
    Q_INVOKABLE void setPayer(const QString &text, const QString &platform);
    Q_INVOKABLE void addProfile(const QUrl &file);
    Q_INVOKABLE void removeProfile(const QString &id);

Q_SIGNALS:
    void platformChanged();
    void ownChanged();

private:
    struct Own
    {
        QVariantList payers;
        QVariantList profiles;
    };

    [[nodiscard]] static Result<Own> ownOf(const Ledger &ledger);
    /** Does `change` on the vault lane, then shows what the vault holds. */
    template <class Change>
    void run(Change change);
    void sessionChanged();

    const Services &services_;
    Session &session_;
    QVariantMap platform_;
    Own own_;
    QString errorText_;
};

}
