// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/services.h"
#include "app/viewmodels/session.h"

#include <QObject>
#include <QQmlEngine>
#include <QUrl>
#include <QVariantList>

namespace backpay {

/** The reference rates that the vault holds, and where they come from. See README.md. */
class ReferenceRatesModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(ReferenceRates)
    QML_SINGLETON
    Q_PROPERTY(QString heldText READ heldText NOTIFY changed)
    Q_PROPERTY(QString dayText READ dayText NOTIFY changed)
    Q_PROPERTY(QVariantList rates READ rates NOTIFY changed)
    Q_PROPERTY(QString address READ address CONSTANT)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString busyText READ busyText NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

public:
    ReferenceRatesModel(const Services &services, Session &session, QObject *parent = nullptr);
    [[nodiscard]] static ReferenceRatesModel *create(QQmlEngine *engine, QJSEngine *scripts);

    [[nodiscard]] QString heldText() const { return page_.held; }
    [[nodiscard]] QString dayText() const { return page_.day; }
    [[nodiscard]] QVariantList rates() const { return page_.rates; }
    [[nodiscard]] QString address() const;
    [[nodiscard]] bool isBusy() const { return !busyText_.isEmpty(); }
    [[nodiscard]] QString busyText() const { return busyText_; }
    [[nodiscard]] QString errorText() const { return errorText_; }

    /** Reads what the vault holds; called as the page comes into sight. */
    Q_INVOKABLE void look();
    /** Keeps the rates of a file that was saved before. */
    Q_INVOKABLE void importFile(const QUrl &url);
    /** Asks `address` for them: the one call of the window that leaves this computer unasked by a packet. */
    Q_INVOKABLE void fetch();

Q_SIGNALS:
    void changed();
    /** What was kept, in a sentence. */
    void kept(const QString &text);

private:
    struct Page
    {
        QString held;
        QString day;
        QVariantList rates;
    };

    [[nodiscard]] static Result<Page> pageOf(const Ledger &ledger);
    void setBusy(const QString &text);
    void wasRead(const std::string &name, const std::string &source, const Result<std::string> &bytes);
    void wasKept(const Result<QString> &kept);
    void sessionChanged();

    const Services &services_;
    Session &session_;
    Page page_;
    QString busyText_;
    QString errorText_;
};

}
