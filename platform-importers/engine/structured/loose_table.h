// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "platform-importers/engine/structured/structure_error.h"
#include "platform-importers/engine/table_text.h"

#include <string>
#include <vector>

namespace backpay {

/**
 * A table whose rows may be narrower or wider than its header, as pages and pasted text have them: a narrow row is
 * filled up with empty cells, and a wide one adds columns without a name, so that no cell is lost.
 */
class LooseTable
{
public:
    explicit LooseTable(StructureSource source, std::vector<std::string> header);

    /** Errors: StructureTooLarge with Rows or Cells, TooManyColumns. */
    [[nodiscard]] Result<void> add(std::vector<std::string> cells, RowPlace place);
    [[nodiscard]] std::size_t rows() const { return rows_.size(); }
    [[nodiscard]] TableText finish() &&;

private:
    StructureSource source_;
    std::vector<std::string> header_;
    std::vector<std::vector<std::string>> rows_;
    std::vector<RowPlace> places_;
};

}
