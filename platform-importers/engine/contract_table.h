// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/import_batch.h"
#include "platform-importers/engine/last_value.h"
#include "platform-importers/transforms/contract_name.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace backpay {

/** A contract cell as read: its parts, and which of the batch's contracts it is. */
struct ContractValue
{
    NamedContract named;
    std::uint32_t index = 0;
};

/**
 * The contracts of a batch. Cells with the platform's own id are one contract per id, under the first name seen; others
 * one per name. A contract the person named takes every row, whatever its cell says.
 */
class ContractTable
{
public:
    ContractTable(std::vector<ContractDraft> &contracts, std::string platform, std::optional<std::string> everyRow,
                  ContractTransform transform);

    /** The contract of a cell; the text must stay where it is. */
    [[nodiscard]] const ContractValue &of(std::string_view cell);
    /** The same where the platform's own id stands in another cell; "" where it has none. */
    [[nodiscard]] const ContractValue &of(std::string_view cell, std::string_view ref);

private:
    [[nodiscard]] ContractValue lookUp(std::string_view cell);
    [[nodiscard]] std::uint32_t indexOf(const NamedContract &named);

    std::vector<ContractDraft> *contracts_;
    std::string platform_;
    std::optional<std::string> everyRow_;
    ContractTransform transform_;
    LastValue<ContractValue> last_;
    ContractValue apart_; // of the row at hand, where its id stands in another cell
    std::unordered_map<std::string_view, ContractValue> cells_;
    std::unordered_map<std::string_view, std::uint32_t> byRef_;
    std::unordered_map<std::string_view, std::uint32_t> byName_;
};

}
