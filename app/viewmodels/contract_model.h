// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/book_shelf.h"
#include "app/viewmodels/contract_page.h"
#include "app/viewmodels/gadget_list_model.h"

#include <QObject>
#include <QQmlEngine>

#include <string>

namespace backpay {

/** One contract's page. See README.md. */
class ContractModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QStringList crumbs READ crumbs NOTIFY pageChanged)
    Q_PROPERTY(QString lede READ lede NOTIFY pageChanged)
    Q_PROPERTY(QString currency READ currency NOTIFY pageChanged)
    Q_PROPERTY(QVariantList figures READ figures NOTIFY pageChanged)
    Q_PROPERTY(QVariantList terms READ terms NOTIFY pageChanged)
    Q_PROPERTY(QString rateName READ rateName NOTIFY pageChanged)
    Q_PROPERTY(bool rateNamed READ isRateNamed NOTIFY pageChanged)
    Q_PROPERTY(QVariantList rateSteps READ rateSteps NOTIFY pageChanged)
    Q_PROPERTY(QVariantList rateChanges READ rateChanges NOTIFY pageChanged)
    Q_PROPERTY(QVariantList rateAxis READ rateAxis NOTIFY pageChanged)
    Q_PROPERTY(QString rateSentence READ rateSentence NOTIFY pageChanged)
    Q_PROPERTY(QString rateNote READ rateNote NOTIFY pageChanged)
    Q_PROPERTY(QVariantList unpaidByKind READ unpaidByKind NOTIFY pageChanged)
    Q_PROPERTY(QString unpaidTotal READ unpaidTotal NOTIFY pageChanged)
    Q_PROPERTY(QVariantList clocks READ clocks NOTIFY pageChanged)
    Q_PROPERTY(QString clocksNote READ clocksNote NOTIFY pageChanged)
    Q_PROPERTY(QString rowsNote READ rowsNote NOTIFY pageChanged)
    Q_PROPERTY(QString rowsTotal READ rowsTotal NOTIFY pageChanged)
    Q_PROPERTY(QVariantMap rowsOpens READ rowsOpens NOTIFY pageChanged)
    Q_PROPERTY(backpay::GadgetListModel *rateWeeks READ rateWeeks CONSTANT)
    Q_PROPERTY(backpay::GadgetListModel *rateWeeksTable READ rateWeeksTable CONSTANT)
    Q_PROPERTY(backpay::GadgetListModel *rows READ rows CONSTANT)

public:
    ContractModel(const Services &services, const BookShelf &shelf, Session &session, QObject *parent = nullptr);
    [[nodiscard]] static ContractModel *create(QQmlEngine *engine, QJSEngine *scripts);

    /** Of the contract that was asked for; "" while none was. */
    [[nodiscard]] const std::string &key() const { return key_; }
    [[nodiscard]] QStringList crumbs() const { return page_.crumbs; }
    [[nodiscard]] QString lede() const { return page_.lede; }
    [[nodiscard]] QString currency() const { return page_.currency; }
    [[nodiscard]] QVariantList figures() const { return page_.figures; }
    [[nodiscard]] QVariantList terms() const { return page_.terms; }
    [[nodiscard]] QString rateName() const { return page_.rates.name; }
    [[nodiscard]] bool isRateNamed() const { return page_.rates.named; }
    [[nodiscard]] QVariantList rateSteps() const { return page_.rates.steps; }
    [[nodiscard]] QVariantList rateChanges() const { return page_.rates.changes; }
    [[nodiscard]] QVariantList rateAxis() const { return page_.rates.axis; }
    [[nodiscard]] QString rateSentence() const { return page_.rates.sentence; }
    [[nodiscard]] QString rateNote() const { return page_.rates.note; }
    [[nodiscard]] QVariantList unpaidByKind() const { return page_.unpaidByKind; }
    [[nodiscard]] QString unpaidTotal() const { return page_.unpaidTotal; }
    [[nodiscard]] QVariantList clocks() const { return page_.clocks; }
    [[nodiscard]] QString clocksNote() const { return page_.clocksNote; }
    [[nodiscard]] QString rowsNote() const { return page_.rowsNote; }
    [[nodiscard]] QString rowsTotal() const { return page_.rowsTotal; }
    [[nodiscard]] QVariantMap rowsOpens() const { return page_.rowsOpens; }
    [[nodiscard]] GadgetListModel *rateWeeks() { return &rateWeeks_; }
    [[nodiscard]] GadgetListModel *rateWeeksTable() { return &rateWeeksTable_; }
    [[nodiscard]] GadgetListModel *rows() { return &rows_; }

    Q_INVOKABLE void load(const QString &key);

Q_SIGNALS:
    void pageChanged();

private:
    void refresh();
    void show(const ContractPage &page);

    const Services &services_;
    const BookShelf &shelf_;
    Session &session_;
    std::string key_; // "" while no contract was asked for
    int asked_ = 0;
    ContractPage page_;
    GadgetListModel rateWeeks_;
    GadgetListModel rateWeeksTable_; // the same weeks, newest first
    GadgetListModel rows_;
};

}
