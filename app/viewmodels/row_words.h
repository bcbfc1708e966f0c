// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/services.h"
#include "core/analysis/row_selection.h"
#include "core/vault/ledger.h"

#include <QCache>
#include <QObject>

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace backpay {

/** What the vault holds of rows of a selection, by their place from `first` on; nothing of a row that is not shown any
 * more. */
[[nodiscard]] Result<std::vector<std::optional<StoredRow>>> storedRows(const Ledger &ledger, const RowSelection &rows,
                                                                       const std::vector<RowRef> &wanted);

/** The weakest grade of all rows of a selection. */
[[nodiscard]] Result<std::optional<RecordGrade>> weakestGrade(const Ledger &ledger, const RowSelection &rows);

/**
 * The vault's part of the rows in sight. A list of a million rows asks for the blocks it shows; those that are out of
 * sight for long are let go, and of blocks that a fast scroll passed only the last are read.
 */
class RowWords : public QObject
{
    Q_OBJECT

public:
    explicit RowWords(const Services &services, QObject *parent = nullptr);

    void read(std::shared_ptr<const RowSelection> rows);
    /** Null while it is not read, which is then asked for. */
    [[nodiscard]] const StoredRow *of(std::size_t place);

Q_SIGNALS:
    /** Both places included. */
    void arrived(int first, int last);

private:
    using Block = std::vector<std::optional<StoredRow>>;
    using Blocks = std::vector<std::pair<std::size_t, Block>>;

    void ask();
    [[nodiscard]] static Result<Blocks> readBlocks(const Ledger &ledger, const RowSelection &rows,
                                                   const std::vector<std::size_t> &blocks);
    void take(const Result<Blocks> &read);

    const Services &services_;
    std::shared_ptr<const RowSelection> rows_ = std::make_shared<const RowSelection>();
    QCache<std::size_t, Block> blocks_;
    std::vector<std::size_t> wanted_; // the latest last
    bool asking_ = false;
    int generation_ = 0;
};

}
