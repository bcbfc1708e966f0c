// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/gadget_list_model.h"

#include <QMetaProperty>

namespace backpay {

namespace {

constexpr int firstRole = Qt::UserRole;

}

GadgetListModel::GadgetListModel(const QMetaObject &rowType, QObject *parent)
    : QAbstractListModel(parent)
    , rowType_(rowType)
{
}

int GadgetListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant GadgetListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || role < firstRole)
        return {};
    return rowType_.property(role - firstRole).readOnGadget(rows_[index.row()].constData());
}

QHash<int, QByteArray> GadgetListModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int property = 0; property < rowType_.propertyCount(); ++property)
        names.insert(firstRole + property, rowType_.property(property).name());
    return names;
}

void GadgetListModel::replace(QList<QVariant> rows)
{
    const qsizetype before = rows_.size();
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
    if (rows_.size() != before)
        Q_EMIT countChanged();
}

void GadgetListModel::replaceOne(int index, const QVariant &row)
{
    if (index < 0 || index >= rows_.size())
        return;
    rows_[index] = row;
    Q_EMIT dataChanged(this->index(index), this->index(index));
}

}
