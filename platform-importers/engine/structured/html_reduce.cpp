// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/structured/html_reduce.h"

#include "platform-importers/engine/cell_text.h"
#include "platform-importers/engine/structured/html_nesting.h"
#include "platform-importers/engine/structured/line_counter.h"
#include "platform-importers/engine/structured/structure_error.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace backpay {

namespace {

struct NamedTag
{
    std::string_view name;
    HtmlTag tag;
};
constexpr std::array<NamedTag, 10> keptTags = {{{"table", HtmlTag::Table},
                                                {"caption", HtmlTag::Caption},
                                                {"thead", HtmlTag::Head},
                                                {"tbody", HtmlTag::Body},
                                                {"tfoot", HtmlTag::Foot},
                                                {"tr", HtmlTag::Row},
                                                {"td", HtmlTag::Cell},
                                                {"th", HtmlTag::HeaderCell},
                                                {"div", HtmlTag::Div},
                                                {"time", HtmlTag::Time}}};
constexpr std::array<std::string_view, 10> keptAttributes = {
    "class",          "id",         "datetime",         "colspan",         "rowspan", "data-testid",
    "data-column-id", "data-props", "data-react-class", "data-react-props"};
/** Their content is no markup, or is not shown. */
constexpr std::array<std::string_view, 10> unreadTags = {"script", "style",   "textarea", "title",    "xmp",
                                                         "iframe", "noembed", "noframes", "template", "plaintext"};
/** They mark up letters: "$<b>60</b>.00" is one figure. */
constexpr std::array<std::string_view, 31> letterTags = {
    "a",    "abbr",   "b",      "bdi", "bdo", "big",  "cite", "code", "data", "del",  "dfn",
    "em",   "font",   "i",      "ins", "kbd", "mark", "nobr", "q",    "s",    "samp", "small",
    "span", "strike", "strong", "sub", "sup", "tt",   "u",    "var",  "wbr"};

template <std::size_t N>
bool holds(const std::array<std::string_view, N> &names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isLetter(char c) { return lowered(c) >= 'a' && lowered(c) <= 'z'; }
bool isSpace(char c) { return isBlank(c) || c == '\f'; }

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), lowered);
    return lower;
}

class HtmlReducer
{
public:
    HtmlReducer(StructureSource source, std::string_view text)
        : source_(source)
        , text_(text)
        , lines_(text)
    {
    }

    Result<std::string> run()
    {
        while (at_ < text_.size()) {
            const std::size_t open = std::min(text_.find('<', at_), text_.size());
            out_ += text_.substr(at_, open - at_);
            at_ = open;
            if (at_ == text_.size())
                break;
            readMarkup();
            if (nesting_.depth() > ImportLimits::depth)
                return source_.tooLarge(StructureLimit::Depth, ImportLimits::depth, lines_.lineAt(open));
            if (elements_ > ImportLimits::pageElements)
                return source_.tooLarge(StructureLimit::Cells, ImportLimits::pageElements, lines_.lineAt(open));
        }
        return std::move(out_);
    }

private:
    [[nodiscard]] char peek(std::size_t ahead) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }

    void readMarkup()
    {
        if (isLetter(peek(1))) {
            readTag(false);
        } else if (peek(1) == '/' && isLetter(peek(2))) {
            readTag(true);
        } else if (text_.substr(at_).starts_with("<!--")) {
            skipComment();
        } else if (peek(1) == '!' || peek(1) == '?' || peek(1) == '/') {
            const std::size_t end = text_.find('>', at_);
            at_ = end == std::string_view::npos ? text_.size() : end + 1;
        } else {
            out_ += "&lt;";
            ++at_;
        }
    }
    // The dashes of its start may be those of its end: "<!-->" is a whole comment.
    void skipComment()
    {
        const std::size_t end = text_.find("-->", at_ + 2);
        at_ = end == std::string_view::npos ? text_.size() : end + 3;
    }

    void readTag(bool closing)
    {
        const std::size_t open = at_;
        at_ += closing ? 2 : 1;
        const std::size_t nameStart = at_;
        while (at_ < text_.size() && !isSpace(text_[at_]) && text_[at_] != '/' && text_[at_] != '>')
            ++at_;
        const std::string name = lowerCase(text_.substr(nameStart, at_ - nameStart));
        const auto kept =
            std::find_if(keptTags.begin(), keptTags.end(), [&name](const NamedTag &each) { return each.name == name; });
        attributes_.clear();
        if (!readAttributes(kept != keptTags.end() && !closing))
            return; // the text ends within the tag, which is none then
        if (kept != keptTags.end())
            addTag(*kept, closing, lines_.lineAt(open));
        else if (!closing && holds(unreadTags, name))
            skipContent(name);
        else if (!holds(letterTags, name))
            out_ += ' ';
    }

    bool readAttributes(bool keep)
    {
        while (true) {
            while (at_ < text_.size() && (isSpace(text_[at_]) || text_[at_] == '/'))
                ++at_;
            if (at_ >= text_.size())
                return false;
            if (text_[at_] == '>') {
                ++at_;
                return true;
            }
            const std::size_t start = at_++; // even a "=" begins a name
            while (at_ < text_.size() && !isSpace(text_[at_])
                   && std::string_view("/>=").find(text_[at_]) == std::string_view::npos)
                ++at_;
            const std::string_view name = text_.substr(start, at_ - start);
            skipSpace();
            const std::string_view value = peek(0) == '=' ? readValue() : std::string_view();
            if (keep)
                keepAttribute(lowerCase(name), value);
        }
    }
    void skipSpace()
    {
        while (at_ < text_.size() && isSpace(text_[at_]))
            ++at_;
    }
    std::string_view readValue()
    {
        ++at_;
        skipSpace();
        const char quote = peek(0);
        std::size_t start = at_;
        if (quote == '"' || quote == '\'') {
            ++start;
            const std::size_t end = text_.find(quote, start);
            at_ = end == std::string_view::npos ? text_.size() : end + 1;
            return text_.substr(start, (end == std::string_view::npos ? text_.size() : end) - start);
        }
        while (at_ < text_.size() && !isSpace(text_[at_]) && text_[at_] != '>')
            ++at_;
        return text_.substr(start, at_ - start);
    }
    void keepAttribute(const std::string &name, std::string_view value)
    {
        const auto same = [&name](const auto &each) { return each.first == name; };
        const auto known = std::find(keptAttributes.begin(), keptAttributes.end(), name);
        if (known != keptAttributes.end() && std::none_of(attributes_.begin(), attributes_.end(), same))
            attributes_.emplace_back(*known, value);
    }

    void addTag(const NamedTag &tag, bool closing, std::int64_t line)
    {
        if (closing) {
            nesting_.end(tag.tag);
            out_.append("</").append(tag.name).append(">");
            return;
        }
        nesting_.start(tag.tag);
        ++elements_;
        out_.append("<").append(tag.name);
        addAttribute(lineAttribute, std::to_string(line));
        for (const auto &[name, value] : attributes_)
            addAttribute(name, value);
        out_ += '>';
    }
    void addAttribute(std::string_view name, std::string_view value)
    {
        out_.append(" ").append(name).append("=\"");
        for (const char c : value) {
            if (c == '"')
                out_ += "&quot;";
            else
                out_ += c;
        }
        out_ += '"';
    }

    /** On to behind the element's end tag; what never ends takes the rest of the page. */
    void skipContent(std::string_view name)
    {
        out_ += ' ';
        while (at_ < text_.size()) {
            at_ = std::min(text_.find("</", at_), text_.size());
            const std::string_view rest = text_.substr(at_);
            const std::size_t length = 2 + name.size();
            if (name != "plaintext" && rest.size() > length && equalIgnoringCase(rest.substr(2, name.size()), name)
                && (isSpace(rest[length]) || rest[length] == '/' || rest[length] == '>')) {
                const std::size_t end = text_.find('>', at_);
                at_ = end == std::string_view::npos ? text_.size() : end + 1;
                return;
            }
            at_ = std::min(at_ + 2, text_.size());
        }
    }

    StructureSource source_;
    std::string_view text_;
    LineCounter lines_;
    HtmlNesting nesting_;
    std::string out_;
    std::size_t at_ = 0;
    std::size_t elements_ = 0;
    std::vector<std::pair<std::string_view, std::string_view>> attributes_; // of the tag at hand
};

}

Result<std::string> reduceHtml(const std::string &name, std::string_view text)
{
    const StructureSource source{name, "HTML"};
    if (auto checked = source.checkSize(text); !checked)
        return tl::unexpected(std::move(checked.error()));
    return HtmlReducer(source, text).run();
}

}
