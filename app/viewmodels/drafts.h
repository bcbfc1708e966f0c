// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/services.h"
#include "app/viewmodels/session.h"

#include <QMap>
#include <QObject>
#include <QQmlEngine>
#include <QString>

namespace backpay {

/**
 * What was typed and not yet saved, by the name of its field. While the vault is open it lives here; as it closes it is
 * written into the vault and forgotten here; when the vault opens again it is back. See README.md.
 */
class Drafts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    Drafts(const Services &services, Session &session, QObject *parent = nullptr);
    [[nodiscard]] static Drafts *create(QQmlEngine *engine, QJSEngine *scripts);

    /** "" where nothing is kept. */
    Q_INVOKABLE [[nodiscard]] QString text(const QString &name) const { return texts_.value(name); }
    /** Keeps a text; "" lets it go. Nothing is kept while no vault is open. */
    Q_INVOKABLE void keep(const QString &name, const QString &text);

Q_SIGNALS:
    /** The drafts of the vault that was opened are here. */
    void restored();

private:
    void sessionChanged();
    void restore();
    void store();

    const Services &services_;
    Session &session_;
    QMap<QString, QString> texts_;
    bool kept_ = false; // from where the drafts of an open vault were read until it closes
};

}
