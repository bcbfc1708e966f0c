// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/journal_extract.h"

#include "core/packet/limits.h"
#include "core/time/civil.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <optional>

namespace backpay {

namespace {

using Json = nlohmann::json; // sorts its keys

Json linkOf(const JournalEntry &entry)
{
    return {{"hash", toHex(entry.hash)},
            {"kind", entry.kind},
            {"previous", toHex(entry.previous)},
            {"recorded_at", isoInstant(entry.recordedAt)},
            {"seq", entry.seq}};
}

std::string textOf(const Json &json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

std::optional<Sha256> digestOf(const Json &json, const char *key)
{
    const auto found = json.find(key);
    if (found == json.end() || !found->is_string())
        return std::nullopt;
    const auto &text = found->get_ref<const std::string &>();
    Sha256 digest{};
    if (text.size() != digest.size() * 2)
        return std::nullopt;
    const auto value = [](char digit) { return digit >= 'a' ? digit - 'a' + 10 : digit - '0'; };
    for (std::size_t i = 0; i < digest.size(); ++i)
        digest[i] = static_cast<std::uint8_t>((value(text[2 * i]) << 4 | value(text[2 * i + 1])) & 0xff);
    return digest; // what were no digits shows when the line is written again
}

bool takeText(const Json &json, const char *key, std::string &text)
{
    const auto found = json.find(key);
    if (found == json.end() || !found->is_string())
        return false;
    text = found->get<std::string>();
    return true;
}

bool takeNumber(const Json &json, const char *key, std::int64_t &number)
{
    const auto found = json.find(key);
    if (found == json.end() || !found->is_number_integer())
        return false;
    number = found->get<std::int64_t>();
    return true;
}

struct ReadLine
{
    JournalEntry entry;
    bool withheld = false;
};

/** Nothing for what neither journalLine() nor withheldJournalLine() writes. */
std::optional<ReadLine> readLine(std::string_view line)
{
    const Json json = Json::parse(line, nullptr, false);
    ReadLine read;
    JournalEntry &entry = read.entry;
    std::string recordedAt;
    if (!json.is_object() || !takeNumber(json, "seq", entry.seq) || entry.seq < 1 || !takeText(json, "kind", entry.kind)
        || !takeText(json, "recorded_at", recordedAt))
        return std::nullopt;
    const auto time = parseIsoWhen(recordedAt);
    const auto hash = digestOf(json, "hash");
    const auto previous = digestOf(json, "previous");
    if (!time || !hash || !previous)
        return std::nullopt;
    entry.recordedAt = Instant(std::chrono::days(time->day) + std::chrono::seconds(time->second));
    entry.hash = *hash;
    entry.previous = *previous;
    read.withheld = json.contains("withheld");
    const bool whole = takeText(json, "device", entry.device) && takeText(json, "entity", entry.entity)
                       && takeText(json, "payload", entry.payload)
                       && takeNumber(json, "monotonic_ns", entry.monotonicNs);
    if (whole == read.withheld)
        return std::nullopt;
    const std::string again = read.withheld ? withheldJournalLine(entry) : journalLine(entry);
    return again == line ? std::optional(std::move(read)) : std::nullopt;
}

}

std::string journalLine(const JournalEntry &entry)
{
    Json json = linkOf(entry);
    json["device"] = entry.device;
    json["entity"] = entry.entity;
    json["monotonic_ns"] = entry.monotonicNs;
    json["payload"] = entry.payload;
    return textOf(json);
}

std::string withheldJournalLine(const JournalEntry &entry)
{
    Json json = linkOf(entry);
    json["withheld"] = true;
    return textOf(json);
}

void JournalExtractReader::add(std::string_view bytes)
{
    while (!bytes.empty()) {
        const std::size_t end = bytes.find('\n');
        const std::string_view piece = bytes.substr(0, end);
        tooLong_ = tooLong_ || piece.size() > PacketLimits::journalLineBytes - rest_.size();
        if (tooLong_)
            rest_.clear();
        else
            rest_ += piece;
        if (end == std::string_view::npos)
            return;
        bytes.remove_prefix(end + 1);
        take(rest_);
        rest_.clear();
        tooLong_ = false;
    }
}

JournalCheck JournalExtractReader::finish()
{
    if (!rest_.empty() || tooLong_) {
        ++line_;
        note(JournalFault::Kind::NotALine, 0);
    }
    return std::move(check_);
}

void JournalExtractReader::take(std::string_view line)
{
    ++line_;
    const auto read = tooLong_ ? std::nullopt : readLine(line);
    if (!read) {
        note(JournalFault::Kind::NotALine, 0);
        return;
    }
    const JournalEntry &entry = read->entry;
    const bool follows = check_.entries == 0 || entry.seq - 1 == check_.last;
    const bool linked = check_.entries == 0 ? entry.seq != 1 || entry.previous == Sha256{} : entry.previous == last_;
    if (!follows)
        note(JournalFault::Kind::Gap, entry.seq);
    if ((follows && !linked) || (!read->withheld && journalHash(entry) != entry.hash))
        note(JournalFault::Kind::Broken, entry.seq);
    if (check_.entries == 0)
        check_.first = entry.seq;
    ++check_.entries;
    check_.withheld += read->withheld ? 1 : 0;
    check_.last = entry.seq;
    last_ = entry.hash;
}

void JournalExtractReader::note(JournalFault::Kind kind, std::int64_t seq)
{
    if (check_.faults.size() < PacketLimits::faults)
        check_.faults.push_back({kind, line_, seq});
}

}
