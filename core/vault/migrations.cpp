// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/migrations.h"

#include "migrations_files.h"

#include <string>

namespace backpay {

namespace {

/** "0007_" for 7. */
std::string numberPrefix(std::size_t number)
{
    const std::string digits = std::to_string(number);
    return std::string(4 - digits.size(), '0') + digits + '_';
}

Result<void> runStep(const Database &database, const EmbeddedFile &step, std::int64_t number)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected<Error>(std::move(transaction.error()));
    if (Result<void> done = database.execute(step.bytes); !done)
        return done;
    if (Result<void> done = database.execute("PRAGMA user_version = " + std::to_string(number)); !done)
        return done;
    return transaction->commit();
}

}

std::span<const EmbeddedFile> schemaMigrations() { return migrations::files(); }

Result<std::int64_t> newestSchema(std::span<const EmbeddedFile> steps)
{
    if (steps.empty() || steps.size() > 9999)
        return fail(ErrorCode::Internal, {"migrations: none, or too many"});
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (!steps[i].name.starts_with(numberPrefix(i + 1)) || !steps[i].name.ends_with(".sql"))
            return fail(ErrorCode::Internal, {"migration out of order: " + std::string(steps[i].name)});
    }
    return static_cast<std::int64_t>(steps.size());
}

Result<void> migrate(const Database &database, std::span<const EmbeddedFile> steps)
{
    const Result<std::int64_t> newest = newestSchema(steps);
    if (!newest)
        return tl::unexpected<Error>(newest.error());
    const Result<std::int64_t> present = database.integer("PRAGMA user_version");
    if (!present)
        return tl::unexpected<Error>(present.error());
    if (*present < 0)
        return fail(ErrorCode::VaultDamaged, {database.path(), "schema version " + std::to_string(*present)});
    if (*present > *newest)
        return fail(ErrorCode::VaultTooNew, {database.path(), std::to_string(*present), std::to_string(*newest)});
    for (std::int64_t number = *present + 1; number <= *newest; ++number) {
        const EmbeddedFile &step = steps[static_cast<std::size_t>(number - 1)];
        if (Result<void> done = runStep(database, step, number); !done)
            return done;
    }
    return {};
}

}
