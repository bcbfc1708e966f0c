// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/restore.h"

#include "core/vault/file_steps.h"
#include "core/vault/header_file.h"
#include "core/vault/shim_vfs.h"
#include "core/vault/utc_name.h"
#include "core/vault/vault_place.h"

#include <filesystem>
#include <optional>
#include <system_error>

namespace backpay {

namespace {

/** The decision: once a whole file has this name, the vault is what it holds. */
std::string decidedName(const std::string &path) { return path + ".restored"; }

bool isThere(const std::string &path)
{
    std::error_code ignored;
    return std::filesystem::exists(std::filesystem::symlink_status(path, ignored));
}

/** "ledger-kept-20261117T210400Z.backpay" beside the vault. */
std::string keptName(const std::string &path, Instant now)
{
    const std::filesystem::path place(path);
    for (Instant at = now;; at += std::chrono::seconds(1)) {
        const std::string name = place.stem().string() + "-kept-" + utcName(at) + place.extension().string();
        if (std::string kept = (place.parent_path() / name).string(); !isThere(kept) && !isThere(kept + "-wal"))
            return kept;
    }
}

/** Looks through the whole copy; VaultDamaged with the first fault. */
Result<CheckReport> judgeCopy(const std::string &copy, const SecretBytes &key, const Clock &clock)
{
    const auto opened = Vault::openUnchanging(copy, key.duplicate(), clock);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    Result<CheckReport> report = checkVault(**opened);
    if (report && !report->faults.empty())
        return fail(ErrorCode::VaultDamaged, {copy, report->faults.front()});
    return report;
}

Result<void> keepPresent(const std::string &path, const std::string &kept)
{
    // The log first: without it the vault lacks its last entries.
    if (hasLog(path)) {
        if (Result<void> log = keepUnderAnotherName(path + "-wal", kept + "-wal"); !log)
            return log;
    }
    Result<void> vault = keepUnderAnotherName(path, kept);
    if (!vault)
        removeFile(kept + "-wal");
    return vault;
}

}

Result<Restored> restoreVault(const std::string &copy, const SecretBytes &key, const std::string &path,
                              const Clock &clock)
{
    if (Result<void> ready = startStorage().and_then([&] { return finishRestore(path); }); !ready)
        return tl::unexpected<Error>(std::move(ready.error()));
    Result<CheckReport> report = judgeCopy(copy, key, clock);
    if (!report)
        return tl::unexpected<Error>(std::move(report.error()));
    Restored restored{{}, std::move(*report)};
    std::optional<SoleUse> alone;
    if (isThere(path)) {
        Result<void> writable = checkReadable(path).and_then([&] { return checkWritable(path); });
        if (!writable)
            return tl::unexpected<Error>(std::move(writable.error()));
        Result<SoleUse> use = SoleUse::of(path);
        if (!use)
            return tl::unexpected<Error>(std::move(use.error()));
        alone.emplace(std::move(*use));
        restored.keptAs = keptName(path, clock.now());
    } else if (Result<void> free = checkFree(path); !free) {
        return tl::unexpected<Error>(std::move(free.error()));
    }
    const std::string part = partName(path);
    Result<void> placed =
        copyWholeFile(copy, part)
            .and_then([&] { return restored.keptAs.empty() ? Result<void>() : keepPresent(path, restored.keptAs); })
            .and_then([&] { return publishFile(part, decidedName(path)); });
    if (!placed) {
        removeFile(part);
        for (std::string &argument : placed.error().arguments) { // the file that the person named, not its part
            if (argument == part)
                argument = path;
        }
        return tl::unexpected<Error>(std::move(placed.error()));
    }
    if (Result<void> finished = finishRestore(path); !finished)
        return tl::unexpected<Error>(std::move(finished.error()));
    return restored;
}

Result<void> finishRestore(const std::string &path)
{
    if (path.empty() || !isThere(decidedName(path)))
        return {};
    // A log belongs to the file before it and would be read into this one. It is kept under the other name.
    for (const char *const ending : {"-wal", "-shm", "-journal"})
        removeFile(path + ending);
    Result<void> named = replaceFile(decidedName(path), path);
    if (!named && !isThere(decidedName(path))) // another program finished it in between
        return {};
    return named;
}

}
