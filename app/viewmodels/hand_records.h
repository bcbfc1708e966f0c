// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/book_shelf.h"
#include "app/viewmodels/services.h"
#include "app/viewmodels/session.h"
#include "app/viewmodels/undo_stack.h"

#include <QObject>
#include <QQmlEngine>
#include <QVariantList>
#include <QVariantMap>

namespace backpay {

/** Writes down what no file holds: an earning, a payout, a cancellation, an expense. See README.md. */
class HandRecords : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QVariantList kinds READ kinds CONSTANT)
    Q_PROPERTY(QVariantList contracts READ contracts NOTIFY contractsChanged)
    Q_PROPERTY(QString today READ today NOTIFY contractsChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorTextChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY errorTextChanged)

public:
    HandRecords(const Services &services, Session &session, BookShelf &shelf, UndoStack &undo,
                QObject *parent = nullptr);
    [[nodiscard]] static HandRecords *create(QQmlEngine *engine, QJSEngine *scripts);

    [[nodiscard]] QVariantList kinds() const;
    [[nodiscard]] QVariantList contracts() const;
    [[nodiscard]] QString today() const;
    [[nodiscard]] QString errorText() const { return errorText_; }
    [[nodiscard]] bool isBusy() const { return busy_; }

    /**
     * Stores a record as typed: the keys are the members of HandRecord, `kind` is a value of `kinds`. written()
     * follows, or errorText says which field is at fault.
     */
    Q_INVOKABLE void write(const QVariantMap &record);

Q_SIGNALS:
    void contractsChanged();
    void errorTextChanged();
    void written(const QString &text);

private:
    const Services &services_;
    Session &session_;
    BookShelf &shelf_;
    UndoStack &undo_;
    QString errorText_;
    bool busy_ = false;
};

}
