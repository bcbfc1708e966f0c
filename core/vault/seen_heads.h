// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/journal_head.h"
#include "core/vault/vault.h"

#include <optional>
#include <string>

namespace backpay {

/**
 * Remembers outside a vault how far its journal had come when it was last open here, so that an old copy put in its
 * place is noticed: a folder with one small file for each vault, named by the vault's UUID, that holds a number and a
 * hash. Whoever can write there can make it forget; it finds mistakes of people and programs, and whoever exchanges the
 * vault alone.
 */
class SeenHeads
{
public:
    explicit SeenHeads(std::string folder);

    /** What was kept of this vault; nothing where none was or the file is not readable. */
    [[nodiscard]] std::optional<JournalHead> seen(const std::string &uuid) const;
    /** Keeps the head in place of the one before. */
    [[nodiscard]] Result<void> keep(const std::string &uuid, const JournalHead &head) const;

private:
    [[nodiscard]] std::string fileOf(const std::string &uuid) const;
    std::string folder_;
};

/** An open vault beside what was seen of it. */
struct SeenBefore
{
    HeadStanding standing = HeadStanding::Same;
    std::int64_t entries = 0;     // of the open vault
    std::int64_t seenEntries = 0; // when it was last open here

    /** Whether it is not the vault that was last open here, or what that has become. */
    [[nodiscard]] bool isOlder() const { return standing == HeadStanding::Behind || standing == HeadStanding::Apart; }
};
[[nodiscard]] Result<SeenBefore> seenBefore(const Vault &vault, const SeenHeads &heads);

/** Keeps how far the vault has come, unless it is older than what was seen and `acceptOlder` does not say that this is
 * known. */
[[nodiscard]] Result<void> noteSeen(const Vault &vault, const SeenHeads &heads, bool acceptOlder = false);

}
