// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/book_shelf.h"
#include "app/viewmodels/gadget_list_model.h"
#include "app/viewmodels/pay_page.h"

#include <QObject>
#include <QQmlEngine>

namespace backpay {

/** The Pay page. See README.md. */
class PayModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString lede READ lede NOTIFY pageChanged)
    Q_PROPERTY(bool hasRecords READ hasRecords NOTIFY pageChanged)
    Q_PROPERTY(QVariantList currencies READ currencies NOTIFY pageChanged)
    Q_PROPERTY(QVariantList periods READ periods NOTIFY pageChanged)
    Q_PROPERTY(QString platformsNote READ platformsNote NOTIFY pageChanged)
    Q_PROPERTY(QVariantList axis READ axis NOTIFY pageChanged)
    Q_PROPERTY(QString chartSentence READ chartSentence NOTIFY pageChanged)
    Q_PROPERTY(QString paidTotal READ paidTotal NOTIFY pageChanged)
    Q_PROPERTY(QString unpaidTotal READ unpaidTotal NOTIFY pageChanged)
    Q_PROPERTY(QVariantList stages READ stages NOTIFY pageChanged)
    Q_PROPERTY(QString earned READ earned NOTIFY pageChanged)
    Q_PROPERTY(QVariantMap earnedOpens READ earnedOpens NOTIFY pageChanged)
    Q_PROPERTY(QVariantList ageing READ ageing NOTIFY pageChanged)
    Q_PROPERTY(QString ageingSentence READ ageingSentence NOTIFY pageChanged)
    Q_PROPERTY(QStringList dayColumns READ dayColumns NOTIFY pageChanged)
    Q_PROPERTY(QVariantList weekdays READ weekdays NOTIFY pageChanged)
    Q_PROPERTY(QStringList dayLevels READ dayLevels NOTIFY pageChanged)
    Q_PROPERTY(QString daysSentence READ daysSentence NOTIFY pageChanged)
    Q_PROPERTY(QString currency READ currency WRITE setCurrency NOTIFY pageChanged)
    Q_PROPERTY(QString period READ period WRITE setPeriod NOTIFY pageChanged)
    Q_PROPERTY(backpay::GadgetListModel *platforms READ platforms CONSTANT)
    Q_PROPERTY(backpay::GadgetListModel *weeks READ weeks CONSTANT)
    Q_PROPERTY(backpay::GadgetListModel *weeksTable READ weeksTable CONSTANT)
    Q_PROPERTY(backpay::GadgetListModel *days READ days CONSTANT)
    Q_PROPERTY(backpay::GadgetListModel *daysTable READ daysTable CONSTANT)

public:
    PayModel(const Services &services, const BookShelf &shelf, QObject *parent = nullptr);
    [[nodiscard]] static PayModel *create(QQmlEngine *engine, QJSEngine *scripts);

    [[nodiscard]] QString lede() const { return page_.lede; }
    [[nodiscard]] bool hasRecords() const { return page_.hasRecords; }
    [[nodiscard]] QVariantList currencies() const { return page_.currencies; }
    [[nodiscard]] QVariantList periods() const { return page_.periods; }
    [[nodiscard]] QString platformsNote() const { return page_.platformsNote; }
    [[nodiscard]] QVariantList axis() const { return page_.axis; }
    [[nodiscard]] QString chartSentence() const { return page_.chartSentence; }
    [[nodiscard]] QString paidTotal() const { return page_.paidTotal; }
    [[nodiscard]] QString unpaidTotal() const { return page_.unpaidTotal; }
    [[nodiscard]] QVariantList stages() const { return page_.stages; }
    [[nodiscard]] QString earned() const { return page_.earned; }
    [[nodiscard]] QVariantMap earnedOpens() const { return page_.earnedOpens; }
    [[nodiscard]] QVariantList ageing() const { return page_.ageing; }
    [[nodiscard]] QString ageingSentence() const { return page_.ageingSentence; }
    [[nodiscard]] QStringList dayColumns() const { return page_.dayColumns; }
    [[nodiscard]] QVariantList weekdays() const { return page_.weekdays; }
    [[nodiscard]] QStringList dayLevels() const { return page_.dayLevels; }
    [[nodiscard]] QString daysSentence() const { return page_.daysSentence; }
    [[nodiscard]] QString currency() const { return page_.currency; }
    [[nodiscard]] std::optional<DayNumber> from() const { return page_.from; }
    [[nodiscard]] QString period() const { return page_.period; }
    [[nodiscard]] GadgetListModel *platforms() { return &platforms_; }
    [[nodiscard]] GadgetListModel *weeks() { return &weeks_; }
    [[nodiscard]] GadgetListModel *weeksTable() { return &weeksTable_; }
    [[nodiscard]] GadgetListModel *days() { return &days_; }
    /** What a day of `days` opens; empty without a record. */
    Q_INVOKABLE [[nodiscard]] QVariantMap dayFigure(int place) const;
    [[nodiscard]] GadgetListModel *daysTable() { return &daysTable_; }
    void setCurrency(const QString &currency);
    void setPeriod(const QString &period);

Q_SIGNALS:
    void pageChanged();

private:
    void refresh();
    void show(const PayPage &page);

    const Services &services_;
    const BookShelf &shelf_;
    PageMaker maker_;
    PayChoice choice_;
    PayPage page_;
    GadgetListModel platforms_;
    GadgetListModel weeks_;
    GadgetListModel weeksTable_; // the same weeks, newest first
    GadgetListModel days_;
    GadgetListModel daysTable_; // the same days by week, newest first
};

}
