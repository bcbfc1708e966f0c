// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/row_list_model.h"

#include <QMetaProperty>

#include <algorithm>

namespace backpay {

namespace {

constexpr int firstLineRole = Qt::UserRole;

const QMetaObject &lineType() { return RowLine::staticMetaObject; }

int selectedRole() { return firstLineRole + lineType().propertyCount(); }

}

RowListModel::RowListModel(const Services &services, QObject *parent)
    : QAbstractListModel(parent)
    , services_(services)
    , words_(new RowWords(services, this))
{
    connect(words_, &RowWords::arrived, this, [this](int first, int last) { said(first, last, {}); });
}

void RowListModel::show(std::shared_ptr<const RowSelection> rows)
{
    const int before = count();
    beginResetModel();
    rows_ = std::move(rows);
    words_->read(rows_);
    last_.reset();
    selected_.assign(rows_->size(), false);
    selectedSums_ = {};
    anchor_ = 0;
    endResetModel();
    if (count() != before)
        Q_EMIT countChanged();
    Q_EMIT selectionChanged();
}

int RowListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant RowListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || role < firstLineRole)
        return {};
    const auto place = static_cast<std::size_t>(index.row());
    if (role == selectedRole())
        return static_cast<bool>(selected_[place]);
    return lineType().property(role - firstLineRole).readOnGadget(&lineAt(place));
}

QHash<int, QByteArray> RowListModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int property = 0; property < lineType().propertyCount(); ++property)
        names.insert(firstLineRole + property, lineType().property(property).name());
    names.insert(selectedRole(), "selected");
    return names;
}

const RowLine &RowListModel::lineAt(std::size_t place) const
{
    if (!last_ || last_->first != place) {
        const HiddenAmounts scope = services_.hiddenAmounts();
        last_.emplace(place, rowLine(*rows_, rows_->at(place), words_->of(place), services_.today()));
    }
    return last_->second;
}

void RowListModel::said(int first, int last, const QList<int> &roles)
{
    last_.reset();
    if (first <= last && last < count())
        Q_EMIT dataChanged(index(first), index(last), roles);
}

void RowListModel::set(std::size_t place, bool selected)
{
    if (selected_[place] == selected)
        return;
    selected_[place] = selected;
    const RowRef row = rows_->at(place);
    selectedSums_.add(rows_->share(row), rows_->currency(row), selected ? 1 : -1);
}

void RowListModel::begin(int place)
{
    if (place >= 0 && place < count())
        anchor_ = static_cast<std::size_t>(place);
}

void RowListModel::toggle(int place)
{
    if (place < 0 || place >= count())
        return;
    anchor_ = static_cast<std::size_t>(place);
    set(anchor_, !selected_[anchor_]);
    said(place, place, {selectedRole()});
    Q_EMIT selectionChanged();
}

void RowListModel::extendTo(int place)
{
    if (place < 0 || place >= count())
        return;
    const auto [first, last] = std::minmax({anchor_, static_cast<std::size_t>(place)});
    selected_.assign(selected_.size(), false);
    selectedSums_ = {};
    for (std::size_t each = first; each <= last; ++each)
        set(each, true);
    said(0, count() - 1, {selectedRole()});
    Q_EMIT selectionChanged();
}

void RowListModel::selectAll()
{
    selected_.assign(selected_.size(), true);
    selectedSums_ = rows_->sums();
    said(0, count() - 1, {selectedRole()});
    Q_EMIT selectionChanged();
}

void RowListModel::clearSelection()
{
    selected_.assign(selected_.size(), false);
    selectedSums_ = {};
    said(0, count() - 1, {selectedRole()});
    Q_EMIT selectionChanged();
}

std::vector<RowRef> RowListModel::selectedRows() const
{
    std::vector<RowRef> rows;
    for (std::size_t place = 0; place < selected_.size(); ++place) {
        if (selected_[place])
            rows.push_back(rows_->at(place));
    }
    return rows;
}

}
