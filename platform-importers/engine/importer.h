// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/import_batch.h"
#include "core/domain/payer_rule.h"
#include "platform-importers/engine/file_guard.h"
#include "platform-importers/engine/platform.h"
#include "platform-importers/engine/profile.h"
#include "platform-importers/engine/row_reader.h"
#include "platform-importers/engine/table_text.h"

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace backpay {

/**
 * Bytes read and rows found so far, for progress; return false to cancel. The bytes count up once while a file is read
 * from disk (rows stay 0) and once more while its rows are found.
 */
using ReadProgress = std::function<bool(std::uint64_t bytesDone, std::uint64_t bytesTotal, std::int64_t rows)>;

/** What the person answered when files of one source left it open. */
struct RememberedAnswers
{
    std::optional<std::string> dateOrder; // as in ImportOptions
    std::optional<std::string> decimal;
    std::optional<std::string> currency;

    /** Fills the option that a question asks for, where its answer is known. */
    void answer(const std::string &option, ImportOptions &options) const;
};

/** What the person brought to the sources: it stands beside what the program knows, and before it. */
struct OwnSources
{
    std::vector<std::pair<std::string, std::string>> profiles; // name for messages, and TOML
    std::vector<PayerRule> payers;
    std::map<std::string, RememberedAnswers, std::less<>> answers; // by source id
};

/** Every export format the app knows: from the profiles compiled into it, and the person's own. */
class SourceCatalogue
{
public:
    /**
     * The built-in profiles with the person's own. ProfileInvalid names a profile that does not parse or whose id is
     * taken; of the built-in ones a test rules that out.
     */
    [[nodiscard]] static Result<SourceCatalogue> builtIn(const OwnSources &own = {});
    /** A catalogue of these; ProfileInvalid where two have one id. */
    [[nodiscard]] static Result<SourceCatalogue> of(std::vector<Profile> profiles);

    [[nodiscard]] std::span<const Profile> profiles() const { return profiles_; } // by id
    [[nodiscard]] const Profile *find(std::string_view id) const;
    /** Who pays, by id: the platform folders compiled into the program; empty for a catalogue made by of(). */
    [[nodiscard]] std::span<const Platform> platforms() const { return platforms_; }

    /** Who a payer is, for files of a private life; nobody in a catalogue made by of(). */
    void setPayers(PayerLookup payers) { payers_ = std::move(payers); }
    [[nodiscard]] const PayerLookup &payers() const { return payers_; }
    void setAnswers(std::map<std::string, RememberedAnswers, std::less<>> answers) { answers_ = std::move(answers); }
    [[nodiscard]] const RememberedAnswers *answersFor(std::string_view source) const;

private:
    PayerLookup payers_;
    std::map<std::string, RememberedAnswers, std::less<>> answers_;
    std::vector<Profile> profiles_;
    std::vector<Platform> platforms_;
};

/**
 * Reads one file into a batch: guard, text encoding, recognition by content, one pass over the rows. Nothing is
 * compared with a vault and nothing is written. Errors are those of files and sources in core/base/error.h; a bad cell
 * is a Reject in the batch, an open question an ImportQuestion. Every row rejected is EveryRowRejected, more of them
 * than ImportLimits::rejects is TooManyRejects, both with the first reject's place, reason and text.
 *
 * The options' source is checked here, and date order, decimal mark and currency for being answers at all
 * (OptionInvalid); platform counts only for a tracker's file; zone is carried. A batch may be moved: its views stay
 * good.
 */
[[nodiscard]] Result<ImportBatch> readFile(const std::string &path, const SourceCatalogue &catalogue,
                                           const ImportOptions &options, const ReadProgress &progress = {});

/** The same for bytes at hand (pasted text, standard input); `name` stands in for the file name. */
[[nodiscard]] Result<ImportBatch> readBytes(const std::string &name, std::string bytes,
                                            const SourceCatalogue &catalogue, const ImportOptions &options,
                                            const ReadProgress &progress = {});

/** The same for tables already made of a file whose bytes are at hand; the first that is of a known source is read. */
[[nodiscard]] Result<ImportBatch> readTables(const std::string &name, std::string_view bytes,
                                             std::vector<TableText> tables, const SourceCatalogue &catalogue,
                                             const ImportOptions &options, const ReadProgress &progress = {});

/** Progress for reading a file's bytes; lives as long as what it is made of. */
[[nodiscard]] ByteProgress byteProgress(const ReadProgress &progress);

}
