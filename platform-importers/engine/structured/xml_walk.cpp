// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/structured/xml_walk.h"

#include "platform-importers/engine/limits.h"

#include <expat.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace backpay {

namespace {

using namespace std::string_view_literals;

struct Namespace
{
    std::string_view name;
    std::string_view prefix;
};
// ECMA-376 transitional, then strict; OpenDocument 1.x.
constexpr std::array namespaces{
    Namespace{"http://schemas.openxmlformats.org/spreadsheetml/2006/main"sv, ""sv},
    Namespace{"http://schemas.openxmlformats.org/package/2006/relationships"sv, ""sv},
    Namespace{"http://purl.oclc.org/ooxml/spreadsheetml/main"sv, ""sv},
    Namespace{"http://schemas.openxmlformats.org/officeDocument/2006/relationships"sv, "r:"sv},
    Namespace{"http://purl.oclc.org/ooxml/officeDocument/relationships"sv, "r:"sv},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:table:1.0"sv, "table:"sv},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:text:1.0"sv, "text:"sv},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:office:1.0"sv, "office:"sv},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:style:1.0"sv, "style:"sv}};

struct Name
{
    std::optional<std::string_view> prefix; // nothing where the namespace is none that is read
    std::string_view local;
};

Name nameOf(std::string_view expanded)
{
    const std::size_t mark = expanded.rfind(namespaceEnd);
    if (mark == std::string_view::npos)
        return {""sv, expanded};
    const std::string_view space = expanded.substr(0, mark);
    const auto found =
        std::find_if(namespaces.begin(), namespaces.end(), [&](const Namespace &one) { return one.name == space; });
    if (found == namespaces.end())
        return {std::nullopt, {}};
    return {found->prefix, expanded.substr(mark + 1)};
}

/** Keeps the path and the first error while expat calls. */
class Walk
{
public:
    Walk(const StructureSource &source, XML_Parser parser, XmlVisitor &visitor)
        : source_(source)
        , parser_(parser)
        , visitor_(visitor)
    {
    }

    void start(std::string_view name, const char *const *attributes)
    {
        if (ends_.size() == ImportLimits::depth) {
            check(source_.tooLarge(StructureLimit::Depth, ImportLimits::depth));
            return;
        }
        ends_.push_back(path_.size());
        const Name known = nameOf(name);
        path_ += '/';
        if (known.prefix)
            path_.append(*known.prefix).append(known.local);
        else
            path_ += '?';
        check(visitor_.start(path_, XmlAttributes(attributes)));
    }
    void end()
    {
        check(visitor_.end(path_));
        path_.resize(ends_.back());
        ends_.pop_back();
    }
    void text(std::string_view part) { check(visitor_.text(path_, part)); }
    void doctype() { check(source_.damaged(StructureFault::ForbiddenPart)); }

    [[nodiscard]] const std::optional<Error> &error() const { return error_; }

private:
    void check(Result<void> done)
    {
        if (done)
            return;
        error_ = std::move(done.error());
        XML_StopParser(parser_, XML_FALSE);
    }

    const StructureSource &source_;
    XML_Parser parser_;
    XmlVisitor &visitor_;
    std::string path_;
    std::vector<std::size_t> ends_; // of the path before each open element
    std::optional<Error> error_;
};

Walk &walkOf(void *data) { return *static_cast<Walk *>(data); }

// Expat may still call for the element at hand once it was stopped.
void onStart(void *data, const XML_Char *name, const XML_Char **attributes)
{
    if (!walkOf(data).error())
        walkOf(data).start(name, attributes);
}

void onEnd(void *data, const XML_Char *)
{
    if (!walkOf(data).error())
        walkOf(data).end();
}

void onText(void *data, const XML_Char *text, int length)
{
    if (!walkOf(data).error())
        walkOf(data).text({text, static_cast<std::size_t>(length)});
}

void onDoctype(void *data, const XML_Char *, const XML_Char *, const XML_Char *, int)
{
    if (!walkOf(data).error())
        walkOf(data).doctype();
}

tl::unexpected<Error> errorOf(const StructureSource &source, XML_Error code)
{
    switch (code) {
    case XML_ERROR_NO_ELEMENTS:
    case XML_ERROR_UNCLOSED_TOKEN:
    case XML_ERROR_UNCLOSED_CDATA_SECTION:
    case XML_ERROR_PARTIAL_CHAR: return source.damaged(StructureFault::EndsTooEarly);
    case XML_ERROR_UNDEFINED_ENTITY: return source.damaged(StructureFault::ForbiddenPart);
    case XML_ERROR_UNKNOWN_ENCODING:
    case XML_ERROR_INCORRECT_ENCODING: return fail(ErrorCode::FileNotText, {source.name, "XML"});
    default: return source.damaged(StructureFault::BadSyntax);
    }
}

}

std::optional<std::string_view> XmlAttributes::find(std::string_view name) const
{
    const std::size_t colon = name.find(':');
    const std::size_t split = colon == std::string_view::npos ? 0 : colon + 1;
    for (const char *const *pair = pairs_; *pair != nullptr; pair += 2) {
        const Name found = nameOf(pair[0]);
        if (found.prefix && found.local == name.substr(split) && *found.prefix == name.substr(0, split))
            return std::string_view(pair[1]);
    }
    return std::nullopt;
}

std::string_view lastStep(std::string_view path) { return path.substr(path.rfind('/') + 1); }

Result<void> walkXml(const StructureSource &source, std::string_view bytes, XmlVisitor &visitor)
{
    if (auto fits = source.checkSize(bytes); !fits)
        return fits;
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(XML_ParserCreateNS(nullptr, namespaceEnd),
                                                                              &XML_ParserFree);
    if (!parser)
        return fail(ErrorCode::Internal, {"no XML parser"});
    Walk walk(source, parser.get(), visitor);
    XML_SetUserData(parser.get(), &walk);
    XML_SetElementHandler(parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onText);
    XML_SetStartDoctypeDeclHandler(parser.get(), onDoctype);
    const auto parsed = XML_Parse(parser.get(), bytes.data(), static_cast<int>(bytes.size()), XML_TRUE);
    if (walk.error())
        return tl::unexpected(*walk.error());
    if (parsed != XML_STATUS_OK)
        return errorOf(source, XML_GetErrorCode(parser.get()));
    return {};
}

}
