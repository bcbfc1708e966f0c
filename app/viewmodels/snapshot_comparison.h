// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/gadget_list_model.h"
#include "app/viewmodels/import_rows.h"
#include "app/viewmodels/services.h"
#include "app/viewmodels/session.h"

#include <QObject>
#include <QQmlEngine>

namespace backpay {

/** What an export says differently from the one before it of the same source. See README.md. */
class SnapshotComparison : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    Q_PROPERTY(QString lede READ lede NOTIFY changed)
    Q_PROPERTY(QString sourceName READ sourceName NOTIFY changed)
    Q_PROPERTY(QString before READ before NOTIFY changed)
    Q_PROPERTY(QString beforeFile READ beforeFile NOTIFY changed)
    Q_PROPERTY(QString after READ after NOTIFY changed)
    Q_PROPERTY(QString afterFile READ afterFile NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(backpay::GadgetListModel *rows READ rows CONSTANT)

public:
    SnapshotComparison(const Services &services, Session &session, QObject *parent = nullptr);
    [[nodiscard]] static SnapshotComparison *create(QQmlEngine *engine, QJSEngine *scripts);

    [[nodiscard]] bool isActive() const { return active_; }
    [[nodiscard]] QString lede() const { return page_.lede; }
    [[nodiscard]] QString sourceName() const { return page_.sourceName; }
    [[nodiscard]] QString before() const { return page_.before; }
    [[nodiscard]] QString beforeFile() const { return page_.beforeFile; }
    [[nodiscard]] QString after() const { return page_.after; }
    [[nodiscard]] QString afterFile() const { return page_.afterFile; }
    [[nodiscard]] QString note() const { return page_.note; }
    [[nodiscard]] GadgetListModel *rows() { return &rows_; }

    /** Compares an import with the one before it; for those whose history row says hasBefore. */
    Q_INVOKABLE void open(const QString &uuid);
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();

private:
    struct Page
    {
        QString lede;
        QString sourceName;
        QString before; // the day of the import: "Tue 3 Mar"
        QString beforeFile;
        QString after;
        QString afterFile;
        QString note; // how many rows are shown; "" where all are
        QList<ChangedRow> rows;
    };

    [[nodiscard]] static Result<Page> compare(const Ledger &ledger, const std::string &uuid, DayNumber today);
    void show(const Page &page);

    const Services &services_;
    Session &session_;
    bool active_ = false;
    int round_ = 0; // a comparison that was closed meanwhile is dropped
    Page page_;
    GadgetListModel rows_;
};

}
