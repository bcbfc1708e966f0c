// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QVariantList>
#include <QVariantMap>

namespace backpay {

/** The law that findings and the calculator use: every rule, one of them with its sources, whether all is whole. See
 * README.md. */
class LawModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(LawInUse)
    QML_SINGLETON
    Q_PROPERTY(QString summary READ summary CONSTANT)
    Q_PROPERTY(QVariantMap rule READ rule NOTIFY ruleChanged)
    Q_PROPERTY(QVariantList checkLines READ checkLines NOTIFY checked)

public:
    /** The parent is asked for: QML makes an object of its own of what it can make without arguments. */
    explicit LawModel(QObject *parent)
        : QObject(parent)
    {
    }
    [[nodiscard]] static LawModel *create(QQmlEngine *engine, QJSEngine *scripts);

    /** "212 minimum wages of 61 places, 30 wage laws, 3 freelance acts, 20 time limits, 8 tests." */
    [[nodiscard]] QString summary() const;
    /** Rules whose id, place or name holds all the words. */
    Q_INVOKABLE [[nodiscard]] QVariantList rulesWith(const QString &words) const;
    [[nodiscard]] QVariantMap rule() const { return rule_; }
    [[nodiscard]] QVariantList checkLines() const { return checkLines_; }

    Q_INVOKABLE void open(const QString &id);
    Q_INVOKABLE void close();
    /** Looks whether the rules have no gaps, overlaps or missing citations. */
    Q_INVOKABLE void check();

Q_SIGNALS:
    void ruleChanged();
    void checked();

private:
    QVariantMap rule_;
    QVariantList checkLines_;
};

}
