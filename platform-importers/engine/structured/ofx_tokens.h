// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "platform-importers/engine/structured/line_counter.h"
#include "platform-importers/engine/structured/structure_error.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace backpay {

enum class OfxKind : std::uint8_t {
    Open,
    Close,
    Empty, // <NAME/>
    Text
};

struct OfxToken
{
    OfxKind kind = OfxKind::Text;
    std::string_view name; // of an element, as written; a view into the text
    std::string text;      // of Text: entities decoded, blanks kept; never holds NUL
    std::int64_t line = 0; // where it starts, from 1
};

/**
 * Cuts an OFX body, SGML or XML, into tags and text. Knows nothing of which elements close. Comments, processing
 * instructions and attributes are left out, CDATA is text. A `<` that starts no whole tag stands for itself. `&amp;`
 * `&lt;` `&gt;` `&quot;` `&apos;` and numbered characters are decoded, any other entity is left as written. The text
 * must outlive the tokens.
 */
class OfxTokens
{
public:
    OfxTokens(const std::string &name, std::string_view text);

    /**
     * False at the end. Errors: StructureDamaged with ForbiddenPart for a DOCTYPE or any other declaration, with
     * EndsTooEarly where a comment, CDATA or instruction is open at the end.
     */
    [[nodiscard]] Result<bool> next(OfxToken &token);
    /** The line reached. */
    [[nodiscard]] std::int64_t line() { return lines_.lineAt(at_); }

private:
    [[nodiscard]] bool readTag(OfxToken &token);
    [[nodiscard]] Result<std::string_view> readUntil(std::size_t opening, std::string_view end);
    void readText(std::string &text);

    StructureSource source_;
    std::string_view text_;
    LineCounter lines_;
    std::size_t at_ = 0;
};

}
