// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/structured/json_walk.h"

#include "platform-importers/engine/limits.h"
#include "platform-importers/engine/structured/line_counter.h"
#include "platform-importers/engine/structured/structure_error.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>

namespace backpay {

namespace {

using Json = nlohmann::json;

/** How far the parser has read; it keeps copies of its iterators to itself, so they report here. */
struct Progress
{
    const char *at = nullptr;
    bool askedBehindEnd = false;
};

/** Hands the parser one byte after the other. */
class ByteIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    ByteIterator(const char *at, const char *end, Progress *progress)
        : at_(at)
        , end_(end)
        , progress_(progress)
    {
    }

    reference operator*() const { return *at_; }
    ByteIterator &operator++()
    {
        progress_->at = ++at_;
        return *this;
    }
    ByteIterator operator++(int)
    {
        ByteIterator before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const ByteIterator &a, const ByteIterator &b)
    {
        const bool same = a.at_ == b.at_;
        if (same && a.at_ == a.end_)
            a.progress_->askedBehindEnd = true;
        return same;
    }
    friend bool operator!=(const ByteIterator &a, const ByteIterator &b) { return !(a == b); }

private:
    const char *at_;
    const char *end_;
    Progress *progress_;
};

/** The parser's events as JsonTokens. Its method names are the library's. */
class Walker
{
public:
    Walker(StructureSource source, std::string_view text, const JsonVisitor &visit)
        : source_(source)
        , text_(text)
        , lines_(text)
        , visit_(visit)
    {
        progress_.at = text.data();
    }

    Result<bool> run()
    {
        const char *end = text_.data() + text_.size();
        const bool whole =
            Json::sax_parse(ByteIterator(text_.data(), end, &progress_), ByteIterator(end, end, &progress_), this);
        if (error_)
            return tl::unexpected(std::move(*error_));
        return whole;
    }

    bool null() { return visit(JsonKind::Null, {}); }
    bool boolean(bool value) { return visit(value ? JsonKind::True : JsonKind::False, value ? "true" : "false"); }
    bool number_integer(Json::number_integer_t value) { return visit(JsonKind::Number, std::to_string(value)); }
    bool number_unsigned(Json::number_unsigned_t value) { return visit(JsonKind::Number, std::to_string(value)); }
    bool number_float(Json::number_float_t, const std::string &written)
    {
        std::string number = written;
        // The library writes the locale's decimal mark into its copy of the number.
        std::replace_if(
            number.begin(), number.end(),
            [](char c) { return std::string_view("0123456789+-eE").find(c) == std::string_view::npos; }, '.');
        return visit(JsonKind::Number, number);
    }
    bool string(const std::string &value) { return visitText(JsonKind::String, value); }
    bool key(const std::string &value) { return visitText(JsonKind::Key, value); }
    bool binary(const Json::binary_t &) { return false; }
    bool start_object(std::size_t) { return enter(JsonKind::ObjectStart); }
    bool end_object() { return leave(JsonKind::ObjectEnd); }
    bool start_array(std::size_t) { return enter(JsonKind::ArrayStart); }
    bool end_array() { return leave(JsonKind::ArrayEnd); }
    bool parse_error(std::size_t, const std::string &, const Json::exception &)
    {
        const auto fault = progress_.askedBehindEnd ? StructureFault::EndsTooEarly : StructureFault::BadSyntax;
        error_ = source_.damaged(fault, line()).value();
        return false;
    }

private:
    bool enter(JsonKind kind)
    {
        if (++depth_ > ImportLimits::depth) {
            error_ = source_.tooLarge(StructureLimit::Depth, ImportLimits::depth, line()).value();
            return false;
        }
        return visit(kind, {});
    }
    bool leave(JsonKind kind)
    {
        --depth_;
        return visit(kind, {});
    }
    bool visitText(JsonKind kind, const std::string &text)
    {
        if (text.find('\0') != std::string::npos) {
            error_ = failAt({line(), {}}, ErrorCode::FileHasNul, {source_.name}).value();
            return false;
        }
        return visit(kind, text);
    }
    bool visit(JsonKind kind, std::string_view text) { return visit_({kind, text, line()}); }
    /** The line of the byte read last. */
    std::int64_t line()
    {
        const auto read = static_cast<std::size_t>(progress_.at - text_.data());
        return lines_.lineAt(read == 0 ? 0 : read - 1);
    }

    StructureSource source_;
    std::string_view text_;
    LineCounter lines_;
    const JsonVisitor &visit_;
    Progress progress_;
    std::size_t depth_ = 0;
    std::optional<Error> error_;
};

}

Result<bool> walkJson(const std::string &name, std::string_view text, const JsonVisitor &visit)
{
    const StructureSource source{name, "JSON"};
    if (auto checked = source.checkSize(text); !checked)
        return tl::unexpected(std::move(checked.error()));
    return Walker(source, text, visit).run();
}

}
