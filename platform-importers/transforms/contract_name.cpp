// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/transforms/contract_name.h"

#include <array>

namespace backpay {

namespace {

struct NamedTransform
{
    std::string_view name;
    ContractTransform apply;
};

NamedContract wholeCell(std::string_view cell) { return {cell, {}}; }

// "Title (with (parentheses), commas) (34848691)": a title may end in parentheses too, so only digits count as an id.
NamedContract lastParenthesis(std::string_view cell)
{
    const std::size_t open = cell.rfind('(');
    if (!cell.ends_with(')') || open == std::string_view::npos)
        return {cell, {}};
    const std::string_view ref = cell.substr(open + 1, cell.size() - open - 2);
    if (ref.empty() || ref.find_first_not_of("0123456789") != std::string_view::npos)
        return {cell, {}};
    const std::string_view title = cell.substr(0, open);
    const std::size_t last = title.find_last_not_of(' ');
    return {last == std::string_view::npos ? std::string_view() : title.substr(0, last + 1), ref};
}

constexpr std::array<NamedTransform, 2> transforms = {{{"", wholeCell}, {"last-parenthesis", lastParenthesis}}};

}

ContractTransform findContractTransform(std::string_view name)
{
    for (const NamedTransform &transform : transforms) {
        if (transform.name == name)
            return transform.apply;
    }
    return nullptr;
}

}
