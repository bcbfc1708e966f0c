// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/services.h"
#include "app/viewmodels/session.h"
#include "app/viewmodels/undo_stack.h"
#include "core/vault/ledger.h"

#include <QObject>
#include <QQmlEngine>
#include <QVariantMap>

namespace backpay {

/** Changes and removes the worker's own time, as `entries` of the command line does. See README.md. */
class OwnEntries : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QVariantMap entry READ entry NOTIFY entryChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorTextChanged)
    Q_PROPERTY(bool overlaps READ overlaps NOTIFY errorTextChanged)

public:
    OwnEntries(const Services &services, Session &session, UndoStack &undo, QObject *parent = nullptr);
    [[nodiscard]] static OwnEntries *create(QQmlEngine *engine, QJSEngine *scripts);

    [[nodiscard]] QVariantMap entry() const { return entry_; }
    [[nodiscard]] QString errorText() const { return errorText_; }
    [[nodiscard]] bool overlaps() const { return overlaps_; }

    Q_INVOKABLE void open(const QString &id);
    Q_INVOKABLE void close();
    Q_INVOKABLE void save(const QVariantMap &typed, bool keepOverlap);
    /** The UndoStack takes it back. */
    Q_INVOKABLE void remove(const QString &id);

Q_SIGNALS:
    void entryChanged();
    void errorTextChanged();
    /** For the toast; whether the UndoStack takes it back. */
    void done(const QString &text, bool canUndo);

private:
    void fail(const Error &error);
    void clearError();

    const Services &services_;
    Session &session_;
    UndoStack &undo_;
    QVariantMap entry_; // as it is in the vault, in the words of its fields
    QString errorText_;
    bool overlaps_ = false;
};

}
