// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/book_shelf.h"
#include "app/viewmodels/gadget_list_model.h"
#include "app/viewmodels/today_page.h"

#include <QObject>
#include <QQmlEngine>

namespace backpay {

/** The Today page. See README.md. */
class TodayModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString dateText READ dateText NOTIFY pageChanged)
    Q_PROPERTY(QString lede READ lede NOTIFY pageChanged)
    Q_PROPERTY(bool hasRecords READ hasRecords NOTIFY pageChanged)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY pageChanged)
    Q_PROPERTY(QString paidText READ paidText NOTIFY pageChanged)
    Q_PROPERTY(QVariantMap paidOpens READ paidOpens NOTIFY pageChanged)
    Q_PROPERTY(QString unpaidText READ unpaidText NOTIFY pageChanged)
    Q_PROPERTY(QVariantMap unpaidOpens READ unpaidOpens NOTIFY pageChanged)
    Q_PROPERTY(QString unpaidDetail READ unpaidDetail NOTIFY pageChanged)
    Q_PROPERTY(double paidFraction READ paidFraction NOTIFY pageChanged)
    Q_PROPERTY(QString currency READ currency NOTIFY pageChanged)
    Q_PROPERTY(QVariantList rates READ rates NOTIFY pageChanged)
    Q_PROPERTY(QVariantList money READ money NOTIFY pageChanged)
    Q_PROPERTY(QVariantList dues READ dues NOTIFY pageChanged)
    Q_PROPERTY(QVariantList deadlines READ deadlines NOTIFY pageChanged)
    Q_PROPERTY(QString weekNote READ weekNote NOTIFY pageChanged)
    Q_PROPERTY(backpay::GadgetListModel *contracts READ contracts CONSTANT)

public:
    TodayModel(const Services &services, const BookShelf &shelf, QObject *parent = nullptr);
    [[nodiscard]] static TodayModel *create(QQmlEngine *engine, QJSEngine *scripts);

    [[nodiscard]] QString dateText() const { return page_.dateText; }
    [[nodiscard]] QString lede() const { return page_.lede; }
    [[nodiscard]] bool hasRecords() const { return page_.hasRecords; }
    [[nodiscard]] QString emptyText() const { return page_.emptyText; }
    [[nodiscard]] QString paidText() const { return page_.paidText; }
    [[nodiscard]] QVariantMap paidOpens() const { return page_.paidOpens; }
    [[nodiscard]] QString unpaidText() const { return page_.unpaidText; }
    [[nodiscard]] QVariantMap unpaidOpens() const { return page_.unpaidOpens; }
    [[nodiscard]] QString unpaidDetail() const { return page_.unpaidDetail; }
    [[nodiscard]] double paidFraction() const { return page_.paidFraction; }
    [[nodiscard]] QString currency() const { return page_.currency; }
    [[nodiscard]] QVariantList rates() const { return page_.rates; }
    [[nodiscard]] QVariantList money() const { return page_.money; }
    [[nodiscard]] QVariantList dues() const { return page_.dues; }
    [[nodiscard]] QVariantList deadlines() const { return page_.deadlines; }
    [[nodiscard]] QString weekNote() const { return page_.weekNote; }
    [[nodiscard]] GadgetListModel *contracts() { return &contracts_; }

Q_SIGNALS:
    void pageChanged();

private:
    void refresh();
    void show(const TodayPage &page);

    const Services &services_;
    const BookShelf &shelf_;
    PageMaker maker_;
    TodayPage page_;
    GadgetListModel contracts_;
};

}
