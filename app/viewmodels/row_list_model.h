// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/row_line.h"
#include "app/viewmodels/row_words.h"
#include "core/analysis/row_selection.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace backpay {

/**
 * The rows of a selection, as many as there are: it holds one bit a row, and makes the words of a row when a view asks
 * for it. Roles are those of RowLine, and `selected`. What is selected is kept as long as the same rows are shown.
 */
class RowListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit RowListModel(const Services &services, QObject *parent = nullptr);

    void show(std::shared_ptr<const RowSelection> rows);
    [[nodiscard]] const std::shared_ptr<const RowSelection> &rows() const { return rows_; }

    [[nodiscard]] int count() const { return static_cast<int>(rows_->size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** Where a stretch of rows begins that is selected next. */
    void begin(int place);
    void toggle(int place);
    /** From where it began, or from the row toggled last, to this one, both included, and nothing else. */
    void extendTo(int place);
    void selectAll();
    void clearSelection();
    [[nodiscard]] const RowSums &selectedSums() const { return selectedSums_; }
    [[nodiscard]] std::vector<RowRef> selectedRows() const;

Q_SIGNALS:
    void countChanged();
    void selectionChanged();

private:
    void set(std::size_t place, bool selected);
    void said(int first, int last, const QList<int> &roles);
    [[nodiscard]] const RowLine &lineAt(std::size_t place) const;

    const Services &services_;
    std::shared_ptr<const RowSelection> rows_ = std::make_shared<const RowSelection>();
    RowWords *words_;
    std::vector<bool> selected_;
    std::size_t anchor_ = 0;
    RowSums selectedSums_;
    mutable std::optional<std::pair<std::size_t, RowLine>> last_; // a view asks for all roles of a row in a run
};

}
