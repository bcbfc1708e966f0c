// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/calculator_form.h"
#include "app/viewmodels/calculator_page.h"
#include "app/viewmodels/gadget_list_model.h"
#include "app/viewmodels/services.h"

#include <QObject>
#include <QQmlEngine>
#include <QVariantList>
#include <QVariantMap>

namespace backpay {

/** A line of pay as its row shows it. */
struct PayLineRow
{
    Q_GADGET
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString basis MEMBER basis)
    Q_PROPERTY(QString per MEMBER per)
    Q_PROPERTY(QVariantMap typed MEMBER typed)
    Q_PROPERTY(QVariantMap labels MEMBER labels)
    Q_PROPERTY(QVariantMap faults MEMBER faults)

public:
    QString kind;
    QString basis;
    QString per;
    QVariantMap typed;  // text by field: rate, amount, hours, days, covers
    QVariantMap labels; // of the fields its kind has
    QVariantMap faults;

    friend bool operator==(const PayLineRow &, const PayLineRow &) = default;
};

/** "What should this week have paid?" Computed anew on every change; nothing of it is stored. See README.md. */
class CalculatorModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Calculator)
    QML_SINGLETON
    Q_PROPERTY(QVariantMap typed READ typed NOTIFY changed)
    Q_PROPERTY(QVariantMap labels READ labels NOTIFY changed)
    Q_PROPERTY(QVariantMap faults READ faults NOTIFY changed)
    Q_PROPERTY(QVariantMap asks READ asks NOTIFY changed)
    Q_PROPERTY(QVariantList sectors READ sectors NOTIFY changed)
    Q_PROPERTY(QString placeText READ placeText NOTIFY changed)
    Q_PROPERTY(QString currency READ currency NOTIFY changed)
    Q_PROPERTY(QString weekText READ weekText NOTIFY changed)
    Q_PROPERTY(QVariantList payKinds READ payKinds CONSTANT)
    Q_PROPERTY(QVariantList bonusBases READ bonusBases CONSTANT)
    Q_PROPERTY(QVariantList periods READ periods CONSTANT)
    Q_PROPERTY(backpay::GadgetListModel *lines READ lines CONSTANT)
    Q_PROPERTY(bool canAddLine READ canAddLine NOTIFY changed)
    Q_PROPERTY(QString lede READ lede NOTIFY changed)
    Q_PROPERTY(QVariantList laws READ laws NOTIFY changed)

public:
    explicit CalculatorModel(const Services &services, QObject *parent = nullptr);
    [[nodiscard]] static CalculatorModel *create(QQmlEngine *engine, QJSEngine *scripts);

    [[nodiscard]] QVariantMap typed() const;
    [[nodiscard]] QVariantMap labels() const;
    [[nodiscard]] QVariantMap faults() const;
    [[nodiscard]] QVariantMap asks() const;
    [[nodiscard]] QVariantList sectors() const;
    [[nodiscard]] QString placeText() const;
    [[nodiscard]] QString currency() const;
    [[nodiscard]] QString weekText() const;
    [[nodiscard]] QVariantList payKinds() const;
    [[nodiscard]] QVariantList bonusBases() const;
    [[nodiscard]] QVariantList periods() const;
    [[nodiscard]] GadgetListModel *lines() { return &lines_; }
    [[nodiscard]] bool canAddLine() const;
    [[nodiscard]] QString lede() const { return page_.lede; }
    [[nodiscard]] QVariantList laws() const { return page_.laws; }

    /** The text of a field; keys are those of CalculatorForm. */
    Q_INVOKABLE void set(const QString &key, const QString &text);
    /** A field of a line of pay: kind, basis, per, rate, amount, hours, days or covers. */
    Q_INVOKABLE void setLine(int line, const QString &key, const QString &text);
    Q_INVOKABLE void addLine();
    Q_INVOKABLE void removeLine(int line);
    Q_INVOKABLE void fillExample();
    Q_INVOKABLE void clear();
    /** Places whose name or code holds all the words, as {value, text, code}, by name. */
    Q_INVOKABLE QVariantList placesWith(const QString &words) const;
    /** A citation and its address to the clipboard. */
    Q_INVOKABLE void copy(const QString &text) const;

Q_SIGNALS:
    void changed();

private:
    void replace(CalculatorForm form);
    void compute();
    void showLines();

    const Services &services_;
    const RuleBook &book_;
    QVariantList places_; // by name
    CalculatorForm form_;
    ReadForm read_;
    CalculatorPage page_;
    QList<PayLineRow> rows_;
    GadgetListModel lines_;
};

}
