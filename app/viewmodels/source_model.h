// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/book_shelf.h"
#include "app/viewmodels/services.h"
#include "app/viewmodels/session.h"

#include <QObject>
#include <QQmlEngine>
#include <QVariantMap>

namespace backpay {

/** The line of a file behind a row, whichever page shows the row. See README.md. */
class SourceModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QVariantMap source READ source NOTIFY sourceChanged)
    Q_PROPERTY(bool sourceOpen READ isSourceOpen NOTIFY sourceChanged)

public:
    SourceModel(const Services &services, const BookShelf &shelf, Session &session, QObject *parent = nullptr);
    [[nodiscard]] static SourceModel *create(QQmlEngine *engine, QJSEngine *scripts);

    [[nodiscard]] QVariantMap source() const { return source_; }
    [[nodiscard]] bool isSourceOpen() const { return !source_.isEmpty(); }

    Q_INVOKABLE void openSource(const QString &importUuid, qint64 line);
    Q_INVOKABLE void closeSource();

Q_SIGNALS:
    void sourceChanged();

private:
    const Services &services_;
    Session &session_;
    QVariantMap source_;
    int asked_ = 0;
};

}
