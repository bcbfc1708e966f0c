// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/structured/xlsx_book.h"

#include "platform-importers/engine/cell_text.h"
#include "platform-importers/engine/limits.h"
#include "platform-importers/engine/structured/xml_walk.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>

namespace backpay {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view folder = "xl/";

bool isTrue(std::string_view value) { return value == "1"sv || value == "true"sv || value == "on"sv; }

std::optional<std::int64_t> numberIn(std::string_view text)
{
    std::int64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = !text.empty() && read.ec == std::errc() && read.ptr == text.data() + text.size();
    return whole ? std::optional(number) : std::nullopt;
}

// Programs differ in the case of what they name and what they write.
const ArchiveMember *partNamed(const std::vector<ArchiveMember> &members, std::string_view name)
{
    const auto exact =
        std::find_if(members.begin(), members.end(), [&](const ArchiveMember &one) { return one.name == name; });
    if (exact != members.end())
        return &*exact;
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&](const ArchiveMember &one) { return equalIgnoringCase(one.name, name); });
    return found == members.end() ? nullptr : &*found;
}

/** The member that a target in the workbook's relationships names. */
std::string targetMember(std::string_view target)
{
    const bool fromRoot = target.starts_with('/');
    std::string rest = std::string(fromRoot ? ""sv : folder) + std::string(target.substr(fromRoot ? 1 : 0));
    std::string member;
    for (std::size_t at = 0; at <= rest.size();) {
        const std::size_t end = std::min(rest.find('/', at), rest.size());
        const std::string step = rest.substr(at, end - at);
        at = end + 1;
        if (step == "..")
            member.resize(member.rfind('/') == std::string::npos ? 0 : member.rfind('/'));
        else if (step != "." && !step.empty())
            member += (member.empty() ? "" : "/") + step;
    }
    return member;
}

struct Relationship
{
    std::string kind; // the last step of its type: "worksheet"
    std::string member;
    bool external = false;
};

class RelationshipReader : public XmlVisitor
{
public:
    Result<void> start(std::string_view path, const XmlAttributes &attributes) override
    {
        if (path == "/Relationships/Relationship"sv)
            found.insert_or_assign(std::string(attributes.value("Id")),
                                   Relationship{std::string(lastStep(attributes.value("Type"))),
                                                targetMember(attributes.value("Target")),
                                                attributes.value("TargetMode") == "External"sv});
        return {};
    }
    Result<void> end(std::string_view) override { return {}; }
    Result<void> text(std::string_view, std::string_view) override { return {}; }

    std::map<std::string, Relationship> found; // by id
};

class BookReader : public XmlVisitor
{
public:
    struct Sheet
    {
        std::string name;
        std::string relationship;
        bool hidden = false;
    };

    explicit BookReader(const StructureSource &source)
        : source_(source)
    {
    }

    Result<void> start(std::string_view path, const XmlAttributes &attributes) override
    {
        if (path == "/workbook/workbookPr"sv)
            from1904 = isTrue(attributes.value("date1904"));
        if (path != "/workbook/sheets/sheet"sv)
            return {};
        if (sheets.size() == ImportLimits::sheets)
            return source_.tooLarge(StructureLimit::Sheets, ImportLimits::sheets);
        const std::string_view state = attributes.value("state");
        sheets.push_back({std::string(attributes.value("name")), std::string(attributes.value("r:id")),
                          state == "hidden"sv || state == "veryHidden"sv});
        return {};
    }
    Result<void> end(std::string_view) override { return {}; }
    Result<void> text(std::string_view, std::string_view) override { return {}; }

    bool from1904 = false;
    std::vector<Sheet> sheets;

private:
    const StructureSource &source_;
};

class StringReader : public XmlVisitor
{
public:
    explicit StringReader(std::vector<std::string> &strings)
        : strings_(strings)
    {
    }

    Result<void> start(std::string_view, const XmlAttributes &) override { return {}; }
    Result<void> end(std::string_view path) override
    {
        if (path == "/sst/si"sv) {
            strings_.push_back(xlsxString(value_));
            value_.clear();
        }
        return {};
    }
    Result<void> text(std::string_view path, std::string_view part) override
    {
        if (path == "/sst/si/t"sv || path == "/sst/si/r/t"sv)
            value_ += part;
        return {};
    }

private:
    std::vector<std::string> &strings_;
    std::string value_;
};

class StyleReader : public XmlVisitor
{
public:
    Result<void> start(std::string_view path, const XmlAttributes &attributes) override
    {
        if (path == "/styleSheet/numFmts/numFmt"sv)
            codes_.insert_or_assign(numberIn(attributes.value("numFmtId")).value_or(0),
                                    kindOfFormat(attributes.value("formatCode")));
        else if (path == "/styleSheet/cellXfs/xf"sv)
            formats_.push_back(numberIn(attributes.value("numFmtId")).value_or(0));
        return {};
    }
    Result<void> end(std::string_view) override { return {}; }
    Result<void> text(std::string_view, std::string_view) override { return {}; }

    [[nodiscard]] std::vector<NumberKind> kinds() const
    {
        std::vector<NumberKind> kinds;
        for (const std::int64_t format : formats_) {
            const auto own = codes_.find(format);
            kinds.push_back(own == codes_.end() ? kindOfBuiltInFormat(format) : own->second);
        }
        return kinds;
    }

private:
    std::map<std::int64_t, NumberKind> codes_;
    std::vector<std::int64_t> formats_;
};

using Relationships = std::map<std::string, Relationship>;

/** Walks the one part of a kind that a workbook may have. */
Result<void> walkOptional(const StructureSource &source, const std::vector<ArchiveMember> &members,
                          const Relationships &relationships, std::string_view kind, XmlVisitor &visitor)
{
    const auto found = std::find_if(relationships.begin(), relationships.end(),
                                    [&](const auto &one) { return one.second.kind == kind; });
    if (found == relationships.end() || found->second.external)
        return {};
    const ArchiveMember *part = partNamed(members, found->second.member);
    return part == nullptr ? Result<void>(source.damaged(StructureFault::BadSyntax))
                           : walkXml(source, part->bytes, visitor);
}

/** Pairs the sheets with their parts. */
Result<std::vector<XlsxSheet>> sheetsOf(const StructureSource &source, const std::vector<ArchiveMember> &members,
                                        const std::vector<BookReader::Sheet> &listed,
                                        const Relationships &relationships)
{
    std::vector<XlsxSheet> sheets;
    for (const BookReader::Sheet &sheet : listed) {
        const auto found = relationships.find(sheet.relationship);
        if (found == relationships.end())
            return source.damaged(StructureFault::BadSyntax);
        if (found->second.kind != "worksheet"sv)
            continue;
        if (found->second.external)
            return source.damaged(StructureFault::ForbiddenPart);
        const ArchiveMember *part = partNamed(members, found->second.member);
        if (part == nullptr)
            return source.damaged(StructureFault::BadSyntax);
        sheets.push_back({sheet.name, sheet.hidden, part});
    }
    return sheets;
}

/** The character that "_xHHHH_" at the front stands for, as UTF-8; "" where it is none. */
std::string escapedCharacter(std::string_view text)
{
    constexpr std::size_t length = 7;
    std::uint32_t c = 0;
    const std::string_view digits = text.substr(std::min<std::size_t>(2, text.size()), 4);
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), c, 16);
    if (text.size() < length || !text.starts_with("_x"sv) || text[length - 1] != '_'
        || read.ptr != digits.data() + digits.size())
        return {};
    const bool allowed = c == '\t' || c == '\n' || c == '\r' || (c >= ' ' && c < 0xd800) || (c >= 0xe000 && c < 0xfffe);
    if (!allowed)
        return {};
    const auto byte = [](std::uint32_t bits) { return static_cast<char>(bits); };
    if (c < 0x80)
        return {byte(c)};
    if (c < 0x800)
        return {byte(0xc0U | c >> 6U), byte(0x80U | (c & 0x3fU))};
    return {byte(0xe0U | c >> 12U), byte(0x80U | (c >> 6U & 0x3fU)), byte(0x80U | (c & 0x3fU))};
}

}

std::string xlsxString(std::string_view stored)
{
    std::string text;
    while (!stored.empty()) {
        const std::string escaped = stored.front() == '_' ? escapedCharacter(stored.substr(0, 7)) : std::string();
        if (escaped.empty())
            text += stored.front();
        else
            text += escaped;
        stored.remove_prefix(escaped.empty() ? 1 : 7);
    }
    return text;
}

Result<XlsxBook> readXlsxBook(const StructureSource &source, const std::vector<ArchiveMember> &members)
{
    const ArchiveMember *workbook = partNamed(members, "xl/workbook.xml");
    const ArchiveMember *links = partNamed(members, "xl/_rels/workbook.xml.rels");
    if (workbook == nullptr || links == nullptr)
        return source.damaged(StructureFault::BadSyntax);
    BookReader book(source);
    RelationshipReader relationships;
    XlsxBook read;
    StringReader strings(read.strings);
    StyleReader styles;
    auto done = walkXml(source, workbook->bytes, book);
    if (done)
        done = walkXml(source, links->bytes, relationships);
    if (done)
        done = walkOptional(source, members, relationships.found, "sharedStrings", strings);
    if (done)
        done = walkOptional(source, members, relationships.found, "styles", styles);
    if (!done)
        return tl::unexpected(done.error());
    auto sheets = sheetsOf(source, members, book.sheets, relationships.found);
    if (!sheets)
        return tl::unexpected(sheets.error());
    read.from1904 = book.from1904;
    read.sheets = std::move(*sheets);
    read.styles = styles.kinds();
    return read;
}

}
