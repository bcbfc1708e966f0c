// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace backpay {

/**
 * Rows of one gadget type as a list model: each property of the gadget is a role of the same name. Rows are replaced as
 * a whole, because every page is made anew when the books change.
 */
class GadgetListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit GadgetListModel(const QMetaObject &rowType, QObject *parent = nullptr);

    template <class Row>
    void setRows(const QList<Row> &rows)
    {
        QList<QVariant> values;
        values.reserve(rows.size());
        for (const Row &row : rows)
            values.append(QVariant::fromValue(row));
        replace(std::move(values));
    }
    template <class Row>
    void setRow(int index, const Row &row)
    {
        replaceOne(index, QVariant::fromValue(row));
    }
    template <class Row>
    [[nodiscard]] Row row(int index) const
    {
        return rows_.value(index).template value<Row>();
    }

    [[nodiscard]] int count() const { return static_cast<int>(rows_.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    void replace(QList<QVariant> rows);
    void replaceOne(int index, const QVariant &row);

    const QMetaObject &rowType_;
    QList<QVariant> rows_;
};

}
