// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/schema_update.h"

#include "core/vault/file_steps.h"
#include "core/vault/migrations.h"
#include "core/vault/vault_check.h"
#include "core/vault/vault_copy.h"
#include "core/vault/vault_place.h"

#include <vector>

namespace backpay {

namespace {

std::vector<std::string> copiesBeforeUpdates(const std::string &path, std::int64_t newest)
{
    std::vector<std::string> copies;
    for (std::int64_t schema = 0; schema < newest; ++schema) {
        if (const std::string copy = copyBeforeUpdate(path, schema); checkReadable(copy))
            copies.push_back(copy);
    }
    return copies;
}

}

std::string copyBeforeUpdate(const std::string &path, std::int64_t schema)
{
    return path + ".before-update-" + std::to_string(schema);
}

Result<void> updateSchema(const Vault &vault, std::span<const EmbeddedFile> steps)
{
    const Result<std::int64_t> newest = newestSchema(steps);
    const Result<std::int64_t> present = vault.database().integer("PRAGMA user_version");
    for (const Result<std::int64_t> *const read : {&newest, &present}) {
        if (!*read)
            return tl::unexpected<Error>(read->error());
    }
    if (*present >= 0 && *present < *newest) {
        Result<void> updated = keepVaultCopy(vault, copyBeforeUpdate(vault.path(), *present)).and_then([&] {
            return migrate(vault.database(), steps);
        });
        if (!updated)
            return updated;
    } else if (Result<void> judged = migrate(vault.database(), steps); !judged) {
        return judged;
    }
    const std::vector<std::string> copies = copiesBeforeUpdates(vault.path(), *newest);
    if (copies.empty())
        return {};
    const Result<CheckReport> report = checkVault(vault);
    if (!report)
        return tl::unexpected<Error>(report.error());
    if (!report->faults.empty())
        return {};
    for (const std::string &copy : copies)
        removeFile(copy);
    return {};
}

}
