// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/import_batch.h"
#include "platform-importers/engine/platform.h"
#include "platform-importers/engine/profile.h"
#include "platform-importers/engine/row_reader.h"

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
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

/** Every export format the app knows, from the profiles compiled into it. */
class SourceCatalogue
{
public:
    /** The built-in profiles; an Error names a profile that does not parse, which a test rules out. */
    [[nodiscard]] static Result<SourceCatalogue> builtIn();
    /** A catalogue of these; ProfileInvalid where two have one id. */
    [[nodiscard]] static Result<SourceCatalogue> of(std::vector<Profile> profiles);

    [[nodiscard]] std::span<const Profile> profiles() const { return profiles_; } // by id
    [[nodiscard]] const Profile *find(std::string_view id) const;
    /** Who pays, by id: the platform folders compiled into the program; empty for a catalogue made by of(). */
    [[nodiscard]] std::span<const Platform> platforms() const { return platforms_; }

    /** Who a payer is, for files of a private life; nobody until it is set. */
    void setPayers(PayerLookup payers) { payers_ = std::move(payers); }
    [[nodiscard]] const PayerLookup &payers() const { return payers_; }
    /** What is remembered, by source id. */
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
 * is a Reject in the batch, an open question an ImportQuestion. Every row rejected is EveryRowRejected with the first
 * reject as its place; more of them than ImportLimits::rejects is TooManyRejects.
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

}
