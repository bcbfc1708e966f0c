// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/embedded_file.h"
#include "core/base/result.h"
#include "core/vault/database.h"

#include <cstdint>
#include <span>

namespace backpay {

/** The schema's steps of this program, core/vault/migrations/NNNN_purpose.sql, in order. */
[[nodiscard]] std::span<const EmbeddedFile> schemaMigrations();

/** The number of the last step; Internal unless the files are named 0001_…, 0002_…, … without a gap. */
[[nodiscard]] Result<std::int64_t> newestSchema(std::span<const EmbeddedFile> steps);

/**
 * Brings a database from its `user_version` to the last step. Each step is one transaction together with its number, so
 * a fault leaves the schema at the last whole step. VaultTooNew, with nothing written, when the database is beyond
 * them.
 */
[[nodiscard]] Result<void> migrate(const Database &database, std::span<const EmbeddedFile> steps);

}
