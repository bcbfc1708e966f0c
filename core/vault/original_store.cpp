// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/original_store.h"

#include "core/base/digest.h"

#include <zstd.h>

#include <algorithm>
#include <memory>

namespace backpay {

namespace {

constexpr std::size_t frameBytes = 1 << 20;
// A frame holds frameBytes and the rest of its last line, which the importers limit to 4 MiB.
constexpr std::int64_t largestFrame = 16 << 20;
constexpr std::size_t largestRecord = 64 << 10;
// Fast, and a task history still shrinks to a quarter.
constexpr int compressionLevel = 1;

/** The offset behind the line end at or after `from`; the size where no line ends any more. Counts one line. */
std::size_t behindLine(std::string_view bytes, std::size_t from)
{
    const std::size_t end = bytes.find_first_of("\r\n", from);
    if (end == std::string_view::npos)
        return bytes.size();
    const bool pair = bytes[end] == '\r' && end + 1 < bytes.size() && bytes[end + 1] == '\n';
    return end + (pair ? 2 : 1);
}

/** How many lines begin in `bytes`. */
std::int64_t linesIn(std::string_view bytes, bool onlyLineFeeds)
{
    if (onlyLineFeeds)
        return std::count(bytes.begin(), bytes.end(), '\n') + (bytes.empty() || bytes.back() == '\n' ? 0 : 1);
    std::int64_t lines = 0;
    for (std::size_t at = 0; at < bytes.size(); at = behindLine(bytes, at))
        ++lines;
    return lines;
}

class FrameReader
{
public:
    FrameReader(const Database &database, std::int64_t importId)
        : database_(database)
        , importId_(importId)
    {
    }

    /** Hands over each frame from the one that holds `line`, until `take` says no. */
    template <class Take>
    Result<void> from(std::int64_t line, Take take)
    {
        auto statement = database_.prepare(
            "SELECT first_line, bytes, frame FROM original_frame WHERE import_id = ?1 AND first_line >= "
            "coalesce((SELECT max(first_line) FROM original_frame WHERE import_id = ?1 AND first_line <= ?2), 0) "
            "ORDER BY first_line");
        if (!statement)
            return tl::unexpected(statement.error());
        statement->bind(1, importId_);
        statement->bind(2, line);
        for (;;) {
            const auto more = statement->step();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                return {};
            if (!expand(statement->blob(2), statement->integer(1)))
                return fail(ErrorCode::VaultDamaged, {database_.path(), "an original's frame does not unpack"});
            if (!take(statement->integer(0), std::string_view(text_)))
                return {};
        }
    }

private:
    bool expand(std::span<const std::uint8_t> frame, std::int64_t bytes)
    {
        if (bytes < 0 || bytes > largestFrame)
            return false;
        text_.resize(static_cast<std::size_t>(bytes));
        return ZSTD_decompress(text_.data(), text_.size(), frame.data(), frame.size()) == text_.size();
    }

    const Database &database_;
    std::int64_t importId_;
    std::string text_;
};

}

Result<PackedOriginal> packOriginal(std::string_view bytes)
{
    PackedOriginal packed;
    packed.digest = sha256(bytes);
    packed.bytes = static_cast<std::int64_t>(bytes.size());
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), ZSTD_freeCCtx);
    std::vector<std::uint8_t> buffer;
    const bool onlyLineFeeds = bytes.find('\r') == std::string_view::npos;
    std::int64_t line = 1;
    for (std::size_t from = 0; from < bytes.size();) {
        const std::size_t to = behindLine(bytes, std::min(from + frameBytes, bytes.size()));
        const std::string_view part = bytes.substr(from, to - from);
        buffer.resize(ZSTD_compressBound(part.size()));
        const std::size_t size =
            ZSTD_compressCCtx(context.get(), buffer.data(), buffer.size(), part.data(), part.size(), compressionLevel);
        if (ZSTD_isError(size) != 0)
            return fail(ErrorCode::Internal, {"zstd could not compress a frame"});
        packed.frames.push_back({line,
                                 static_cast<std::int64_t>(part.size()),
                                 {buffer.begin(), buffer.begin() + static_cast<std::ptrdiff_t>(size)}});
        line += linesIn(part, onlyLineFeeds);
        from = to;
    }
    return packed;
}

Result<void> writeOriginal(const Database &database, std::int64_t importId, const PackedOriginal &packed,
                           bool filteredCopy)
{
    auto head = database.prepare(
        "INSERT INTO original (import_id, stored_sha256, stored_bytes, filtered_copy) VALUES (?1, ?2, ?3, ?4)");
    if (!head)
        return tl::unexpected(head.error());
    head->bind(1, importId);
    head->bindBlob(2, packed.digest);
    head->bind(3, packed.bytes);
    head->bind(4, std::int64_t{filteredCopy});
    if (auto done = head->run(); !done)
        return done;

    auto statement =
        database.prepare("INSERT INTO original_frame (import_id, first_line, bytes, frame) VALUES (?1, ?2, ?3, ?4)");
    if (!statement)
        return tl::unexpected(statement.error());
    for (const PackedOriginal::Frame &frame : packed.frames) {
        statement->bind(1, importId);
        statement->bind(2, frame.firstLine);
        statement->bind(3, frame.bytes);
        statement->bindBlob(4, frame.packed);
        if (auto done = statement->run(); !done)
            return done;
    }
    return {};
}

void emptyRecords(std::string &bytes, std::vector<std::int64_t> lines)
{
    std::sort(lines.begin(), lines.end());
    std::string kept;
    kept.reserve(bytes.size());
    auto wanted = lines.begin();
    bool emptying = false;
    std::size_t quotes = 0;
    std::int64_t line = 1;
    for (std::size_t at = 0; at < bytes.size(); ++line) {
        const std::size_t next = behindLine(bytes, at);
        const std::string_view part = std::string_view(bytes).substr(at, next - at);
        wanted = std::find_if(wanted, lines.end(), [&](std::int64_t l) { return l >= line; });
        if (!emptying && wanted != lines.end() && *wanted == line) {
            emptying = true;
            quotes = 0;
        }
        if (emptying) {
            std::copy_if(part.begin(), part.end(), std::back_inserter(kept),
                         [](char c) { return c == '\n' || c == '\r'; });
            quotes += static_cast<std::size_t>(std::count(part.begin(), part.end(), '"'));
            emptying = quotes % 2 != 0; // the record goes on while a quoted cell is open
        } else {
            kept.append(part);
        }
        at = next;
    }
    bytes = std::move(kept);
}

Result<std::string> readOriginalRecord(const Database &database, std::int64_t importId, std::int64_t line)
{
    std::string record;
    bool found = false;
    std::size_t quotes = 0;
    const auto take = [&](std::int64_t firstLine, std::string_view text) {
        std::size_t at = 0;
        for (std::int64_t here = firstLine; here < line && at < text.size(); ++here)
            at = behindLine(text, at);
        while (at < text.size() && record.size() < largestRecord) {
            const std::size_t next = behindLine(text, at);
            const std::string_view part = text.substr(at, next - at);
            found = true;
            record.append(part);
            quotes += static_cast<std::size_t>(std::count(part.begin(), part.end(), '"'));
            if (quotes % 2 == 0)
                return false;
            at = next;
        }
        line = 0; // a record that goes on in the next frame goes on at its start
        return record.size() < largestRecord;
    };
    if (auto done = FrameReader(database, importId).from(line, take); !done)
        return tl::unexpected(done.error());
    if (!found)
        return fail(ErrorCode::VaultDamaged, {database.path(), "a row's line is not in its original"});
    record.resize(std::min(record.size(), largestRecord));
    while (!record.empty() && (record.back() == '\n' || record.back() == '\r'))
        record.pop_back();
    return record;
}

Result<std::optional<OriginalHead>> originalHead(const Database &database, std::int64_t importId)
{
    auto statement =
        database.prepare("SELECT stored_sha256, stored_bytes, filtered_copy FROM original WHERE import_id = ?1");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, importId);
    const auto more = statement->step();
    if (!more)
        return tl::unexpected(more.error());
    if (!*more)
        return std::nullopt;
    OriginalHead head;
    const auto digest = statement->blob(0);
    if (digest.size() != head.digest.size())
        return fail(ErrorCode::VaultDamaged, {database.path(), "an original's digest"});
    std::copy(digest.begin(), digest.end(), head.digest.begin());
    head.bytes = statement->integer(1);
    head.filteredCopy = statement->integer(2) != 0;
    return head;
}

Result<void> readOriginal(const Database &database, std::int64_t importId,
                          const std::function<Result<void>(std::string_view)> &visit)
{
    Result<void> visited;
    auto done = FrameReader(database, importId).from(1, [&](std::int64_t, std::string_view text) {
        visited = visit(text);
        return visited.has_value();
    });
    return done ? visited : done;
}

Result<bool> originalHolds(const Database &database, std::int64_t importId)
{
    Sha256Stream stream;
    const auto done = readOriginal(database, importId, [&](std::string_view text) -> Result<void> {
        stream.add(text);
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    const auto head = originalHead(database, importId);
    if (!head)
        return tl::unexpected(head.error());
    return *head && (*head)->digest == stream.finish();
}

}
