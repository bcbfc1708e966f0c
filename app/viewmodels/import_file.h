// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/import_preview.h"
#include "app/viewmodels/import_rows.h"
#include "core/base/error.h"
#include "core/vault/ledger.h"

#include <QList>
#include <QString>

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace backpay {

/** Shared between the page and the thread that works: how far it is, and whether to stop. */
struct ImportProgress
{
    std::atomic<std::uint64_t> bytesDone = 0;
    std::atomic<std::uint64_t> bytesTotal = 0;
    std::atomic<std::int64_t> rowsDone = 0;
    std::atomic<std::int64_t> rowsTotal = 0; // 0 while it is not known
    std::atomic<bool> cancelled = false;
};

/** A file on its way into the vault: where it comes from, what was read, what would happen, what did. */
struct ImportFile
{
    QString name;
    std::string path; // "" for pasted text
    std::string pasted;
    std::string part;                   // which part of the file this is, once it was read
    std::string source;                 // of that part: two sources may read one file's rows
    ImportOptions options;              // answers so far
    std::vector<ImportQuestion> asked;  // each once, also when answered, so that an answer can be changed
    std::vector<std::int64_t> excluded; // lines, ascending

    std::shared_ptr<ImportBatch> batch; // null until it was read
    std::optional<ImportPlan> plan;
    std::optional<ImportRecord> earlier; // an import of a file with the same bytes
    ImportPreview preview;
    std::optional<Error> error;
    std::optional<ImportOutcome> outcome;

    [[nodiscard]] bool isUnread() const { return !batch && !error && !outcome; }
    [[nodiscard]] bool refused() const { return error.has_value(); }
    [[nodiscard]] bool hasQuestions() const { return batch && !batch->questions.empty(); }
    /** Read, without an open question, and planned: what Next stores. */
    [[nodiscard]] bool isReady() const { return !refused() && !hasQuestions() && plan.has_value(); }
    /** The option that a question's answer goes to; null for one this page cannot set. */
    [[nodiscard]] std::optional<std::string> *answerTo(const std::string &option);
    /** Forgets what was read, so that it is read again. */
    void forget();
    /** The counts to show: what was stored, else what would be. */
    [[nodiscard]] ImportCounts counts() const;
    [[nodiscard]] ImportFileRow row(bool current) const;
};

}
