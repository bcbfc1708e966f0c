// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/book_shelf.h"
#include "app/viewmodels/fact_sheet.h"

#include <QObject>
#include <QQmlEngine>

namespace backpay {

/** The facts of one contract by the tests that look at them, and the worker's answers. See README.md. */
class FactSheetModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QVariantList contracts READ contracts NOTIFY contractsChanged)
    Q_PROPERTY(QString contract READ contract NOTIFY sheetChanged)
    Q_PROPERTY(QString lede READ lede NOTIFY sheetChanged)
    Q_PROPERTY(QString placeNote READ placeNote NOTIFY sheetChanged)
    Q_PROPERTY(QVariantList counts READ counts NOTIFY sheetChanged)
    Q_PROPERTY(QVariantList facts READ facts NOTIFY sheetChanged)
    Q_PROPERTY(QVariantList tests READ tests NOTIFY sheetChanged)

public:
    FactSheetModel(const Services &services, const BookShelf &shelf, Session &session, QObject *parent = nullptr);
    [[nodiscard]] static FactSheetModel *create(QQmlEngine *engine, QJSEngine *scripts);

    [[nodiscard]] QVariantList contracts() const;
    [[nodiscard]] QString contract() const { return key_; }
    [[nodiscard]] QString lede() const { return sheet_.lede; }
    [[nodiscard]] QString placeNote() const { return sheet_.placeNote; }
    [[nodiscard]] QVariantList counts() const { return sheet_.counts; }
    [[nodiscard]] QVariantList facts() const { return sheet_.facts; }
    [[nodiscard]] QVariantList tests() const { return sheet_.tests; }

    /** Opens the sheet of a contract by its key; "" opens that of the first. */
    Q_INVOKABLE void load(const QString &key);
    /** `state` is "yes", "no" or "unknown". */
    Q_INVOKABLE void answer(const QString &fact, const QString &state, const QString &evidence);

Q_SIGNALS:
    void contractsChanged();
    void sheetChanged();

private:
    void booksChanged();
    void make();

    const Services &services_;
    const BookShelf &shelf_;
    Session &session_;
    PageMaker maker_;
    QString key_; // "" while no sheet is open
    FactSheet sheet_;
};

}
