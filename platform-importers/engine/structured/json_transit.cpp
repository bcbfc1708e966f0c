// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/structured/json_transit.h"

#include "platform-importers/engine/cell_text.h"
#include "platform-importers/engine/structured/json_walk.h"
#include "platform-importers/engine/structured/structure_error.h"
#include "platform-importers/engine/structured/transit_text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace backpay {

namespace {

constexpr std::string_view mapMark = "^ ";
constexpr std::array<std::string_view, 2> starts = {R"(["^ ")", R"(["~#)"};

bool startsTransit(std::string_view text)
{
    return std::any_of(starts.begin(), starts.end(), [&](std::string_view start) { return text.starts_with(start); });
}

/** Writes plain JSON as the Transit tokens come. */
class TransitDecoder
{
public:
    /** A `nested` text stands within a string of the outer one, at `baseLine`. */
    TransitDecoder(StructureSource source, std::string &out, std::int64_t baseLine, bool nested)
        : source_(source)
        , out_(out)
        , line_(baseLine)
        , nested_(nested)
    {
    }

    [[nodiscard]] Result<void> run(std::string_view text)
    {
        const auto walked = walkJson(source_.name, text, [this](const JsonToken &token) {
            if (!nested_)
                followTo(token.line);
            take(token);
            if (!error_ && out_.size() > ImportLimits::structuredBytes)
                refuse(source_.tooLarge(StructureLimit::UnpackedBytes, ImportLimits::structuredBytes, line_));
            return !error_.has_value();
        });
        if (error_)
            return tl::unexpected(*error_);
        if (!walked) {
            Error error = walked.error();
            if (nested_ && error.place)
                error.place->line = line_;
            return tl::unexpected(std::move(error));
        }
        return {};
    }

private:
    enum class Kind : std::uint8_t {
        Undecided, // an array whose first element tells what it is
        Array,
        Map,     // ["^ ", key, value, …]
        FlatMap, // [key, value, …] behind a tag that says so
        Tagged,  // ["~#tag", value]: nothing of its own is written
        Object   // plain JSON
    };
    struct Open
    {
        Kind kind = Kind::Undecided;
        bool flat = false;      // Tagged: its value is a FlatMap
        std::size_t values = 0; // seen so far; in a map, keys as well
    };

    /** Line ends between tokens, so that objects keep their lines. */
    void followTo(std::int64_t line)
    {
        if (line <= line_)
            return;
        out_.append(static_cast<std::size_t>(line - line_), '\n');
        line_ = line;
    }
    void refuse(tl::unexpected<Error> error) { error_ = std::move(error.value()); }
    void refuseSyntax() { refuse(source_.damaged(StructureFault::BadSyntax, line_)); }

    void take(const JsonToken &token)
    {
        switch (token.kind) {
        case JsonKind::Key: takeKey(token.text); break;
        case JsonKind::ObjectStart:
            if (startValue())
                push(Kind::Object, '{');
            break;
        case JsonKind::ArrayStart: startArray(); break;
        case JsonKind::ObjectEnd:
            out_ += '}';
            open_.pop_back();
            break;
        case JsonKind::ArrayEnd: endArray(); break;
        case JsonKind::String: takeString(token.text); break;
        case JsonKind::Null: addPlain("null"); break;
        default: addPlain(token.text); break;
        }
    }
    void push(Kind kind, char bracket)
    {
        out_ += bracket;
        open_.push_back({kind, false, 0});
    }
    void takeKey(std::string_view key)
    {
        Open &object = open_.back();
        out_ += object.values++ > 0 ? "," : "";
        appendQuoted(out_, key);
        out_ += ':';
        if (open_.size() == 1)
            cache_.clear(); // every member of a stored state was written by itself
    }

    /** Writes what parts a value from the one before it; false where no value or no such value may stand. */
    bool startValue()
    {
        if (open_.empty())
            return true;
        Open &open = open_.back();
        if (open.kind == Kind::Undecided) {
            open.kind = Kind::Array;
            out_ += '[';
        }
        const std::size_t before = open.kind == Kind::Object ? 0 : open.values++;
        const bool isMap = open.kind == Kind::Map || open.kind == Kind::FlatMap;
        if (open.kind == Kind::Tagged ? before > 0 : isMap && before % 2 == 0) {
            refuseSyntax();
            return false;
        }
        if (isMap)
            out_ += ':';
        else if (open.kind == Kind::Array && before > 0)
            out_ += ',';
        return true;
    }
    [[nodiscard]] bool atMapKey() const
    {
        return !open_.empty() && open_.back().values % 2 == 0
               && (open_.back().kind == Kind::Map || open_.back().kind == Kind::FlatMap);
    }

    void startArray()
    {
        const bool flat = !open_.empty() && open_.back().kind == Kind::Tagged && open_.back().flat;
        if (!startValue())
            return;
        if (flat)
            push(Kind::FlatMap, '{');
        else
            open_.push_back({});
    }
    void endArray()
    {
        const Open open = open_.back();
        open_.pop_back();
        switch (open.kind) {
        case Kind::Undecided: out_ += "[]"; break;
        case Kind::Array: out_ += ']'; break;
        case Kind::Tagged: out_ += open.values == 0 ? "null" : ""; break;
        default:
            out_ += '}';
            if (open.values % 2 != 0)
                refuseSyntax();
            break;
        }
    }

    void takeString(std::string_view text)
    {
        const bool first = !open_.empty() && open_.back().kind == Kind::Undecided;
        if (first && text == mapMark) {
            open_.back().kind = Kind::Map;
            out_ += '{';
            return;
        }
        if (open_.size() == 1 && open_.back().kind == Kind::Object) {
            addMember(text);
            return;
        }
        const auto written = cache_.resolve(text, atMapKey() && open_.back().kind == Kind::Map);
        if (!written) {
            refuseSyntax();
            return;
        }
        const TransitText value = readTransitText(*written);
        if (first && value.kind == TransitKind::Tag) {
            open_.back().kind = Kind::Tagged;
            open_.back().flat = isMapTag(value.text);
            return;
        }
        if (value.kind == TransitKind::Plain && !atMapKey())
            addPlain(value.text);
        else
            addText(value.text);
    }
    /** A member of a stored state, which holds Transit within a string or is an ordinary string. */
    void addMember(std::string_view text)
    {
        if (nested_ || !startsTransit(text)) {
            addText(text);
            return;
        }
        if (auto decoded = TransitDecoder(source_, out_, line_, true).run(text); !decoded)
            error_ = std::move(decoded.error());
    }
    void addText(std::string_view text)
    {
        if (startScalar())
            appendQuoted(out_, text);
    }
    void addPlain(std::string_view text)
    {
        if (atMapKey())
            addText(text);
        else if (startValue())
            out_ += text;
    }
    bool startScalar()
    {
        if (!atMapKey())
            return startValue();
        out_ += open_.back().values++ > 0 ? "," : "";
        return true;
    }

    StructureSource source_;
    std::string &out_;
    std::int64_t line_;
    bool nested_;
    std::vector<Open> open_;
    TransitCache cache_;
    std::optional<Error> error_;
};

}

bool isTransit(std::string_view text)
{
    const std::string_view value = trimmed(text);
    if (startsTransit(value))
        return true;
    constexpr std::array<std::string_view, 4> inside = {R"(["^ ")", R"(["~#)", R"([\"^ \")", R"([\"~#)"};
    return value.starts_with('{') && std::any_of(inside.begin(), inside.end(), [&](std::string_view start) {
               return value.find(start) != std::string_view::npos;
           });
}

Result<std::string> decodeTransit(const std::string &name, std::string_view text)
{
    std::string out;
    if (auto decoded = TransitDecoder({name, "JSON"}, out, 1, false).run(text); !decoded)
        return tl::unexpected(std::move(decoded.error()));
    return out;
}

}
