// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/seen_heads.h"

#include "core/vault/file_steps.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace backpay {

namespace {

constexpr std::size_t longestSeenFile = 100;

std::optional<Sha256> hashFrom(std::string_view hex)
{
    Sha256 hash{};
    if (hex.size() != hash.size() * 2)
        return std::nullopt;
    for (std::size_t i = 0; i < hash.size(); ++i) {
        const char *const at = hex.data() + 2 * i;
        const auto [end, fault] = std::from_chars(at, at + 2, hash[i], 16);
        if (fault != std::errc() || end != at + 2)
            return std::nullopt;
    }
    return hash;
}

}

SeenHeads::SeenHeads(std::string folder)
    : folder_(std::move(folder))
{
}

std::string SeenHeads::fileOf(const std::string &uuid) const { return folder_ + '/' + uuid; }

std::optional<JournalHead> SeenHeads::seen(const std::string &uuid) const
{
    std::ifstream in(fileOf(uuid), std::ios::binary);
    std::string text(longestSeenFile, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    const std::size_t gap = text.find(' ');
    const std::size_t end = text.find('\n');
    if (gap == std::string::npos || end == std::string::npos || end < gap)
        return std::nullopt;
    JournalHead head;
    const auto [at, fault] = std::from_chars(text.data(), text.data() + gap, head.seq);
    const auto hash = hashFrom(std::string_view(text).substr(gap + 1, end - gap - 1));
    if (fault != std::errc() || at != text.data() + gap || head.seq < 1 || !hash)
        return std::nullopt;
    head.hash = *hash;
    return head;
}

Result<void> SeenHeads::keep(const std::string &uuid, const JournalHead &head) const
{
    std::error_code ignored; // writing says what is wrong
    std::filesystem::create_directories(folder_, ignored);
    removeLeftParts(folder_, uuid);
    return writeSmallFile(fileOf(uuid), std::to_string(head.seq) + ' ' + toHex(head.hash) + '\n');
}

Result<SeenBefore> seenBefore(const Vault &vault, const SeenHeads &heads)
{
    const Result<JournalHead> head = journalHead(vault.database());
    if (!head)
        return tl::unexpected<Error>(head.error());
    const std::optional<JournalHead> seen = heads.seen(vault.uuid());
    if (!seen)
        return SeenBefore{HeadStanding::Same, head->seq, 0};
    const Result<HeadStanding> standing = standingTo(*seen, vault.database());
    if (!standing)
        return tl::unexpected<Error>(standing.error());
    return SeenBefore{*standing, head->seq, seen->seq};
}

Result<void> noteSeen(const Vault &vault, const SeenHeads &heads, bool acceptOlder)
{
    const Result<SeenBefore> before = seenBefore(vault, heads);
    if (!before)
        return tl::unexpected<Error>(before.error());
    if (before->isOlder() && !acceptOlder)
        return {};
    if (before->standing == HeadStanding::Same && before->seenEntries == before->entries)
        return {};
    const Result<JournalHead> head = journalHead(vault.database());
    if (!head)
        return tl::unexpected<Error>(head.error());
    return heads.keep(vault.uuid(), *head);
}

}
