// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backup.h"

#include "core/vault/file_steps.h"
#include "core/vault/header_file.h"
#include "core/vault/migrations.h"
#include "core/vault/portable_header.h"
#include "core/vault/utc_name.h"
#include "core/vault/vault_place.h"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <system_error>

namespace backpay {

namespace {

constexpr std::string_view vaultEnding = ".backpay";

/** The header of a copy of this vault. */
Result<VaultHeader> headerOfCopy(const Vault &vault, const std::string &path)
{
    if (Result<void> there = checkReadable(path); !there)
        return tl::unexpected<Error>(std::move(there.error()));
    Result<FileStart> start = readFileStart(path);
    if (!start)
        return tl::unexpected<Error>(std::move(start.error()));
    Result<VaultHeader> header = VaultHeader::parse(start->bytes, path);
    if (header && uuidText(header->label()) != vault.uuid())
        return fail(ErrorCode::BackupOfAnother, {path});
    return header;
}

/** A copy of an earlier schema lacks tables that the whole check reads; its pages and journal are there. */
Result<CheckReport> checkCopy(const Vault &copy, const CheckProgress &progress)
{
    const Result<std::int64_t> schema = copy.database().integer("PRAGMA user_version");
    const Result<std::int64_t> newest = newestSchema(schemaMigrations());
    if (!schema || !newest)
        return tl::unexpected<Error>(!schema ? schema.error() : newest.error());
    if (*schema == *newest)
        return checkVault(copy, progress);
    CheckReport report;
    const auto faults = copy.checkStructure();
    const auto entries = copy.database().integer("SELECT count(*) FROM journal");
    if (!faults || !entries)
        return tl::unexpected<Error>(!faults ? faults.error() : entries.error());
    report.faults = *faults;
    report.journalEntries = *entries;
    return report;
}

}

Result<BackupTest> testBackup(const Vault &vault, const std::string &path, const CheckProgress &progress)
{
    const Result<VaultHeader> header = headerOfCopy(vault, path);
    if (!header)
        return tl::unexpected<Error>(header.error());
    const auto copy = Vault::openUnchanging(path, vault.databaseKey().duplicate(), vault.clock());
    if (!copy)
        return tl::unexpected<Error>(copy.error());
    Result<CheckReport> report = checkCopy(**copy, progress);
    if (!report)
        return tl::unexpected<Error>(std::move(report.error()));
    BackupTest test{std::move(*report), 0, HeadStanding::Same};
    if (!opensElsewhere(*header))
        test.copy.faults.emplace_back("not-openable");
    if (!test.copy.faults.empty())
        return test;
    const Result<JournalHead> copyHead = journalHead((*copy)->database());
    const Result<JournalHead> vaultHead = journalHead(vault.database());
    if (!copyHead || !vaultHead)
        return tl::unexpected<Error>(!copyHead ? copyHead.error() : vaultHead.error());
    const Result<HeadStanding> standing = standingTo(*copyHead, vault.database());
    if (!standing)
        return tl::unexpected<Error>(standing.error());
    test.vaultEntries = vaultHead->seq;
    if (*standing == HeadStanding::Further)
        test.standing = HeadStanding::Behind;
    else if (*standing != HeadStanding::Same)
        test.standing = HeadStanding::Apart;
    if (test.standing == HeadStanding::Apart)
        test.copy.faults.push_back("journal-apart " + std::to_string(copyHead->seq));
    return test;
}

BackupFolder::BackupFolder(const std::string &vaultPath)
{
    const std::filesystem::path place(vaultPath);
    stem_ = place.stem().string();
    folder_ = (place.parent_path() / (stem_ + "-backups")).string();
}

std::vector<BackupFile> BackupFolder::files() const
{
    std::vector<BackupFile> found;
    std::error_code fault;
    for (std::filesystem::directory_iterator at(folder_, fault), end; !fault && at != end; at.increment(fault)) {
        const std::string name = at->path().filename().string();
        if (!name.starts_with(stem_ + '-') || !name.ends_with(vaultEnding))
            continue;
        const std::size_t from = stem_.size() + 1;
        if (name.size() < from + vaultEnding.size())
            continue;
        const auto madeAt = instantNamed(std::string_view(name).substr(from, name.size() - from - vaultEnding.size()));
        std::error_code ignored;
        const auto bytes = at->file_size(ignored);
        if (madeAt && !ignored)
            found.push_back({at->path().string(), *madeAt, static_cast<std::int64_t>(bytes)});
    }
    std::ranges::sort(found, std::greater<>(), &BackupFile::madeAt);
    return found;
}

Result<BackupFile> BackupFolder::add(const Vault &vault, const CopyProgress &progress) const
{
    std::error_code ignored; // writing says what is wrong
    if (std::filesystem::create_directory(folder_, ignored))
        std::filesystem::permissions(folder_, std::filesystem::perms::owner_all, ignored);
    BackupFile made;
    const Instant now = vault.clock().now();
    for (made.madeAt = now;; made.madeAt += std::chrono::seconds(1)) {
        made.path = folder_ + '/' + stem_ + '-' + utcName(made.madeAt) + std::string(vaultEnding);
        const Result<void> written = writeVaultCopy(vault, made.path, progress);
        if (written)
            break;
        if (written.error().code != ErrorCode::VaultExists || made.madeAt - now > std::chrono::minutes(1))
            return tl::unexpected<Error>(written.error());
    }
    const Result<BackupTest> test = testBackup(vault, made.path);
    if (!test || !test->holds()) {
        removeFile(made.path);
        if (!test)
            return tl::unexpected<Error>(test.error());
        return fail(ErrorCode::VaultDamaged, {vault.path(), test->copy.faults.front()});
    }
    made.bytes = static_cast<std::int64_t>(std::filesystem::file_size(made.path, ignored));
    removeOldest(vault);
    return made;
}

Result<bool> BackupFolder::isDue(const Vault &vault) const
{
    const Result<JournalHead> own = journalHead(vault.database());
    if (!own)
        return tl::unexpected<Error>(own.error());
    if (own->seq <= 1) // that it was made
        return false;
    for (const BackupFile &file : files()) {
        if (!headerOfCopy(vault, file.path))
            continue;
        if (vault.clock().now() - file.madeAt < std::chrono::hours(24))
            return false;
        const auto copy = Vault::openUnchanging(file.path, vault.databaseKey().duplicate(), vault.clock());
        if (!copy)
            return true; // it is no copy to rely on
        const Result<JournalHead> head = journalHead((*copy)->database());
        if (!head)
            return true;
        const Result<HeadStanding> standing = standingTo(*head, vault.database());
        if (!standing)
            return tl::unexpected<Error>(standing.error());
        return *standing != HeadStanding::Same;
    }
    return true;
}

void BackupFolder::removeOldest(const Vault &vault) const
{
    std::size_t own = 0;
    for (const BackupFile &file : files()) {
        if (headerOfCopy(vault, file.path) && ++own > kept)
            removeFile(file.path);
    }
    removeLeftParts(folder_, stem_ + '-');
}

}
