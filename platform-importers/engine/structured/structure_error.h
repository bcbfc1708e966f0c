// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "platform-importers/engine/limits.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace backpay {

/** Names the file and its format in every error of one structured reader. Line 0 is a place not known. */
struct StructureSource
{
    const std::string &name;
    std::string_view format; // as people call it: "JSON", "HTML"

    [[nodiscard]] tl::unexpected<Error> damaged(StructureFault fault, std::int64_t line = 0) const
    {
        return at(line, ErrorCode::StructureDamaged,
                  {name, std::string(format), std::string(structureFaultName(fault))});
    }
    [[nodiscard]] tl::unexpected<Error> tooLarge(StructureLimit limit, std::size_t value, std::int64_t line = 0) const
    {
        return at(line, ErrorCode::StructureTooLarge,
                  {name, std::string(format), std::string(structureLimitName(limit)), std::to_string(value)});
    }
    [[nodiscard]] tl::unexpected<Error> tooManyColumns(std::int64_t line = 0) const
    {
        return at(line, ErrorCode::TooManyColumns, {name, std::to_string(ImportLimits::columns)});
    }
    /** FileTooLarge where the text of a structured file is larger than structuredBytes. */
    [[nodiscard]] Result<void> checkSize(std::string_view text) const
    {
        if (text.size() > ImportLimits::structuredBytes)
            return fail(ErrorCode::FileTooLarge, {name, std::to_string(ImportLimits::structuredBytes >> 20)});
        return {};
    }

private:
    [[nodiscard]] static tl::unexpected<Error> at(std::int64_t line, ErrorCode code,
                                                  std::initializer_list<std::string> arguments)
    {
        return line > 0 ? failAt({line, {}}, code, arguments) : fail(code, arguments);
    }
};

}
