// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/offered_file.h"
#include "app/viewmodels/import_preview.h"
#include "app/viewmodels/import_rows.h"
#include "core/base/error.h"
#include "core/vault/ledger.h"
#include "platform-importers/engine/file_guard.h"

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

/**
 * A file that another app offers. Its bytes are streamed when they are first asked for, checked against the length that
 * was announced, and kept in memory for as long as the file waits on the page: they may not be given again, and no copy
 * of them is ever written outside the vault. For the readers' one thread alone, but for `file`.
 */
class OfferedBytes
{
public:
    explicit OfferedBytes(OfferedFile offered)
        : file(std::move(offered))
    {
    }
    /** Whole or not at all; the errors of streamOffered() and of guardContent(). */
    [[nodiscard]] Result<std::string> read(const ByteProgress &progress = {});

    const OfferedFile file;

private:
    std::optional<std::string> bytes_;
};

/** A file on its way into the vault: where it comes from, what was read, what would happen, what did. */
struct ImportFile
{
    QString name;
    std::string path; // "" for pasted text; the name of what another app offers
    std::string pasted;
    std::shared_ptr<OfferedBytes> offered;
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

    /** Whether both are parts of one file: of one path, or of one offer. */
    [[nodiscard]] bool isOfSameFile(const ImportFile &other) const;
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
