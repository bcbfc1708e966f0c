// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "platform-importers/engine/structured/structure_error.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace backpay {

/** Between a namespace and a name, as the parser hands them over; it stands in no namespace that is read. */
inline constexpr char namespaceEnd = '|';

/** The attributes of one element; good as long as its start() runs. */
class XmlAttributes
{
public:
    explicit XmlAttributes(const char *const *pairs)
        : pairs_(pairs)
    {
    }

    /** By name, with the prefixes of XmlVisitor. */
    [[nodiscard]] std::optional<std::string_view> find(std::string_view name) const;
    /** The same where absent and empty mean one thing. */
    [[nodiscard]] std::string_view value(std::string_view name) const { return find(name).value_or(""); }

private:
    const char *const *pairs_;
};

/**
 * What walkXml() calls. A path is "/worksheet/sheetData/row": names whose namespace is that of SpreadsheetML, of
 * package relationships or none have no prefix; those of OpenDocument have "office:", "table:", "text:" and "style:",
 * and links between parts "r:", whatever the file calls them. Elements of other namespaces are "?" and lead nowhere.
 */
class XmlVisitor
{
public:
    virtual ~XmlVisitor() = default;

    [[nodiscard]] virtual Result<void> start(std::string_view path, const XmlAttributes &attributes) = 0;
    [[nodiscard]] virtual Result<void> end(std::string_view path) = 0;
    /** Some of the text right inside the element at `path`; more may follow. */
    [[nodiscard]] virtual Result<void> text(std::string_view path, std::string_view part) = 0;
};

/** The last name of a path. */
[[nodiscard]] std::string_view lastStep(std::string_view path);

/**
 * Walks XML that stands in an archive, in whatever encoding expat knows, up to the first error of the visitor. Errors:
 * that one; FileTooLarge beyond structuredBytes; FileNotText; StructureTooLarge with Depth; StructureDamaged with
 * BadSyntax, EndsTooEarly, and ForbiddenPart for a DOCTYPE or an entity that is not XML's own.
 */
[[nodiscard]] Result<void> walkXml(const StructureSource &source, std::string_view bytes, XmlVisitor &visitor);

}
