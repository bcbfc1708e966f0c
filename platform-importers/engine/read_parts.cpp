// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/read_parts.h"

#include "platform-importers/engine/limits.h"
#include "platform-importers/engine/structured/archive.h"
#include "platform-importers/engine/structured/pasted_text.h"

#include <algorithm>
#include <utility>

namespace backpay {

namespace {

class PartReader
{
public:
    PartReader(const SourceCatalogue &catalogue, const ImportOptions &options, const ReadProgress &progress)
        : catalogue_(catalogue)
        , options_(options)
        , progress_(progress)
    {
    }

    void file(const std::string &path)
    {
        auto bytes = readWholeFile(path, byteProgress(progress_));
        if (!bytes)
            parts_.push_back({path, tl::unexpected(bytes.error())});
        else if (looksLikeZip(*bytes))
            archive(path, *bytes);
        else
            content(path, std::move(*bytes));
    }

    /** A part for each member; what is inside a member that is an archive itself stays there, and its part says so. */
    void archive(const std::string &name, const std::string &bytes)
    {
        auto members = readArchive(name, bytes);
        if (!members) {
            parts_.push_back({name, tl::unexpected(members.error())});
            return;
        }
        for (ArchiveMember &member : *members)
            content(name + '/' + member.name, std::move(member.bytes));
        if (members->empty())
            parts_.push_back({name, fail(ErrorCode::FileEmpty, {name})});
    }

    void content(const std::string &name, std::string bytes)
    {
        const bool mayHaveCompanion = std::any_of(catalogue_.profiles().begin(), catalogue_.profiles().end(),
                                                  [](const Profile &profile) { return !profile.companionOf.empty(); });
        // A file large enough to matter here is of a source without one: the copy is let go at once.
        std::string copy = mayHaveCompanion && bytes.size() <= ImportLimits::structuredBytes ? bytes : std::string();
        auto batch = readBytes(name, std::move(bytes), catalogue_, options_, progress_);
        const std::string source = batch ? batch->source : std::string();
        parts_.push_back({name, std::move(batch)});
        if (!source.empty() && !copy.empty())
            companions(name, source, copy);
    }

    void pasted(const std::string &name, const std::string &text)
    {
        auto asFile = readBytes(name, text, catalogue_, options_, progress_);
        if (asFile || asFile.error().code != ErrorCode::SourceUnknown) {
            parts_.push_back({name, std::move(asFile)});
            return;
        }
        auto table = readPastedText(name, text);
        if (!table) {
            parts_.push_back({name, std::move(asFile)});
            return;
        }
        std::vector<TableText> tables;
        tables.push_back(std::move(*table));
        parts_.push_back({name, readTables(name, text, std::move(tables), catalogue_, options_, progress_)});
    }

    [[nodiscard]] std::vector<ReadPart> take() { return std::move(parts_); }

private:
    /** Sources that read the other rows of the same file; one that finds none is no part. */
    void companions(const std::string &name, const std::string &source, const std::string &bytes)
    {
        for (const Profile &profile : catalogue_.profiles()) {
            if (profile.companionOf != source)
                continue;
            ImportOptions options = options_;
            options.source = profile.id;
            auto batch = readBytes(name, bytes, catalogue_, options, progress_);
            if (batch)
                batch->options.source = options_.source;
            if (!batch || !batch->stamps.empty() || !batch->questions.empty())
                parts_.push_back({name, std::move(batch)});
        }
    }

    const SourceCatalogue &catalogue_;
    const ImportOptions &options_;
    const ReadProgress &progress_;
    std::vector<ReadPart> parts_;
};

}

std::vector<ReadPart> readParts(const std::string &path, const SourceCatalogue &catalogue, const ImportOptions &options,
                                const ReadProgress &progress)
{
    PartReader reader(catalogue, options, progress);
    reader.file(path);
    return reader.take();
}

std::vector<ReadPart> readPasted(const std::string &name, const std::string &text, const SourceCatalogue &catalogue,
                                 const ImportOptions &options, const ReadProgress &progress)
{
    PartReader reader(catalogue, options, progress);
    reader.pasted(name, text);
    return reader.take();
}

}
