// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/book_shelf.h"

#include <QObject>
#include <QQmlEngine>
#include <QVariantMap>

namespace backpay {

/** The figure that a person asked about: what is in it, and how well its rows are recorded. See README.md. */
class FigureModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QVariantMap figure READ figure NOTIFY changed)
    Q_PROPERTY(QString grade READ grade NOTIFY changed)
    Q_PROPERTY(QString gradeName READ gradeName NOTIFY changed)
    Q_PROPERTY(QString rowsText READ rowsText NOTIFY changed)

public:
    FigureModel(const Services &services, const BookShelf &shelf, Session &session, QObject *parent = nullptr);
    [[nodiscard]] static FigureModel *create(QQmlEngine *engine, QJSEngine *scripts);

    [[nodiscard]] QVariantMap figure() const { return figure_; }
    [[nodiscard]] QString grade() const { return grade_; }
    [[nodiscard]] QString gradeName() const { return gradeName_; }
    [[nodiscard]] QString rowsText() const { return rowsText_; }

    Q_INVOKABLE void ask(const QVariantMap &figure);
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();

private:
    void weigh();

    const Services &services_;
    const BookShelf &shelf_;
    PageMaker maker_;
    QVariantMap figure_;
    QString grade_;
    QString gradeName_;
    QString rowsText_;
    int asked_ = 0;
};

}
