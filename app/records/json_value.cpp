// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/json_value.h"

#include "platform-importers/engine/structured/json_walk.h"

namespace backpay {

namespace {

/** Puts the tokens of a walk together; the walk itself keeps the depth in bounds. */
class JsonBuilder
{
public:
    void take(const JsonToken &token)
    {
        switch (token.kind) {
        case JsonKind::ObjectStart: open({JsonValue::Kind::Object, {}, token.line, {}, {}}); return;
        case JsonKind::ArrayStart: open({JsonValue::Kind::Array, {}, token.line, {}, {}}); return;
        case JsonKind::ObjectEnd:
        case JsonKind::ArrayEnd: close(); return;
        case JsonKind::Key: keys_.emplace_back(token.text); return;
        case JsonKind::String: put({JsonValue::Kind::String, std::string(token.text), token.line, {}, {}}); return;
        case JsonKind::Number: put({JsonValue::Kind::Number, std::string(token.text), token.line, {}, {}}); return;
        case JsonKind::True:
        case JsonKind::False: put({JsonValue::Kind::Flag, std::string(token.text), token.line, {}, {}}); return;
        case JsonKind::Null: put({JsonValue::Kind::Null, {}, token.line, {}, {}}); return;
        }
    }

    JsonValue root;

private:
    void open(JsonValue value) { open_.push_back(std::move(value)); }

    void close()
    {
        JsonValue value = std::move(open_.back());
        open_.pop_back();
        put(std::move(value));
    }

    void put(JsonValue value)
    {
        if (open_.empty()) {
            root = std::move(value);
        } else if (open_.back().kind == JsonValue::Kind::Array) {
            open_.back().items.push_back(std::move(value));
        } else {
            open_.back().members.emplace_back(std::move(keys_.back()), std::move(value));
            keys_.pop_back();
        }
    }

    std::vector<JsonValue> open_;
    std::vector<std::string> keys_; // of members whose value is not complete yet
};

}

Result<JsonValue> parseJson(const std::string &name, std::string_view text)
{
    JsonBuilder builder;
    const auto walked = walkJson(name, text, [&](const JsonToken &token) {
        builder.take(token);
        return true;
    });
    if (!walked)
        return tl::unexpected(walked.error());
    return std::move(builder.root);
}

}
