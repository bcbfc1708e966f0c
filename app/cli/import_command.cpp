// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_command.h"

#include "app/cli/json_output.h"
#include "app/cli/terminal_words.h"
#include "app/cli/text_output.h"
#include "app/records/vault_sources.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"
#include "platform-importers/engine/read_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <unistd.h>

namespace backpay {

namespace {

using namespace std::chrono_literals;

// A pasted table larger than this is a file and better imported as one.
constexpr std::size_t largestPaste = 64 << 20;

/** Says on a terminal how far it is, from one second on and at most twice a second. */
class ProgressLine
{
public:
    explicit ProgressLine(std::FILE *err)
        : err_(err)
        , shown_(isatty(fileno(err)) != 0)
    {
    }
    ~ProgressLine()
    {
        if (written_)
            std::fputs("\r\033[K", err_);
    }
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    void say(const QString &text)
    {
        const auto now = std::chrono::steady_clock::now();
        if (!shown_ || now < next_)
            return;
        next_ = now + 500ms;
        written_ = true;
        std::fputs(("\r\033[K" + text.toStdString()).c_str(), err_);
        std::fflush(err_);
    }

private:
    std::FILE *err_;
    bool shown_;
    bool written_ = false;
    std::chrono::steady_clock::time_point next_ = std::chrono::steady_clock::now() + 1s;
};

class FileImport
{
public:
    FileImport(const SourceCatalogue &catalogue, Ledger &ledger, const ImportOptions &options, bool dryRun,
               const CliContext &context)
        : catalogue_(catalogue)
        , ledger_(ledger)
        , options_(options)
        , dryRun_(dryRun)
        , today_(dayNumber(context.clock.now()))
        , progress_(context.err)
    {
    }

    void file(const std::string &path, std::vector<FileResult> &results)
    {
        for (ReadPart &part : readParts(path, catalogue_, options_, reading()))
            results.push_back(finish(shownFileName(part.name).toStdString(), std::move(part.batch)));
    }

    void paste(const std::string &bytes, std::vector<FileResult> &results)
    {
        for (ReadPart &part : readPasted("-", bytes, catalogue_, options_, reading()))
            results.push_back(finish("-", std::move(part.batch)));
    }

private:
    ReadProgress reading()
    {
        return [this](std::uint64_t, std::uint64_t, std::int64_t rows) {
            progress_.say(TerminalWords::tr("Reading: %1 rows").arg(countText(rows)));
            return true;
        };
    }

    FileResult finish(const std::string &name, Result<ImportBatch> &&batch)
    {
        FileResult result;
        result.file = name;
        if (!batch)
            return failed(std::move(result), batch.error());
        if (!batch->questions.empty()) {
            result.batch = std::move(*batch);
            result.code = ExitCode::NeedsAnswer;
            return result;
        }
        return dryRun_ ? plan(std::move(result), std::move(*batch)) : store(std::move(result), std::move(*batch));
    }

    FileResult plan(FileResult &&result, ImportBatch &&batch)
    {
        const auto plan = ledger_.plan(batch);
        if (!plan)
            return failed(std::move(result), plan.error());
        auto account = accountOf(ledger_, batch, *plan, catalogue_, today_);
        if (!account)
            return failed(std::move(result), account.error());
        result.account = std::move(*account);
        result.counts = plan->counts;
        result.unknownPayTypes = batch.unknownPayTypes;
        result.unknownStatuses = batch.unknownStatuses;
        result.code = plan->counts.rejected == 0 ? ExitCode::Done : ExitCode::SomeRejected;
        result.batch = std::move(batch);
        return std::move(result);
    }

    FileResult store(FileResult &&result, ImportBatch &&batch)
    {
        auto outcome = ledger_.import(std::move(batch), [this](std::int64_t done, std::int64_t total) {
            progress_.say(TerminalWords::tr("Storing: %1 of %2 rows").arg(countText(done), countText(total)));
            return true;
        });
        if (!outcome)
            return failed(std::move(result), outcome.error());
        result.import = outcome->record.uuid;
        result.counts = outcome->record.counts;
        result.unknownPayTypes = std::move(outcome->unknownPayTypes);
        result.unknownStatuses = std::move(outcome->unknownStatuses);
        result.code = outcome->record.counts.rejected == 0 ? ExitCode::Done : ExitCode::SomeRejected;
        result.record = std::move(outcome->record);
        return std::move(result);
    }

    static FileResult failed(FileResult &&result, const Error &error)
    {
        result.error = error;
        result.code = exitCode(error);
        return std::move(result);
    }

    const SourceCatalogue &catalogue_;
    Ledger &ledger_;
    const ImportOptions &options_;
    bool dryRun_;
    DayNumber today_; // by UTC, as the days of imports are
    ProgressLine progress_;
};

ExitCode print(const std::vector<FileResult> &results, const CliContext &context, bool json)
{
    std::vector<ExitCode> codes;
    Json list = Json::array();
    QString text;
    for (const FileResult &result : results) {
        codes.push_back(result.code);
        list.push_back(fileResultJson(result));
        text += importResultText(result);
    }
    const ExitCode code = worstOf(codes);
    if (json)
        std::fputs(jsonText({{"imports", list}}).c_str(), context.out);
    else
        std::fputs(text.toUtf8().constData(),
                   code == ExitCode::Done || code == ExitCode::SomeRejected ? context.out : context.err);
    return code;
}

ExitCode printError(const std::string &name, const Error &error, const CliContext &context, bool json)
{
    FileResult result;
    result.file = name;
    result.error = error;
    result.code = exitCode(error);
    std::vector<FileResult> results;
    results.push_back(std::move(result));
    return print(results, context, json);
}

/** What must hold before any file is read: the sources, and a zone that exists. */
Result<SourceCatalogue> prepare(const ImportOptions &options, const ZoneResolver &zones, const Ledger &ledger)
{
    if (options.zone && !zones.known(*options.zone))
        return fail(ErrorCode::OptionInvalid, {"--zone", *options.zone, "an IANA zone such as America/New_York"});
    return sourcesOf(ledger);
}

/** A folder stands for the files in it, by name; anything else for itself. */
std::vector<std::string> filesOf(const std::string &path)
{
    std::error_code none;
    if (!std::filesystem::is_directory(path, none))
        return {path};
    std::vector<std::string> files;
    for (const auto &entry : std::filesystem::directory_iterator(path, none)) {
        const std::string name = entry.path().filename().string();
        if (entry.is_regular_file(none) && !name.starts_with('.'))
            files.push_back(entry.path().string());
    }
    std::sort(files.begin(), files.end());
    return files.empty() ? std::vector<std::string>{path} : files;
}

Result<std::string> readStandardInput()
{
    std::string bytes;
    std::string block(1 << 16, '\0');
    for (;;) {
        const auto got = read(STDIN_FILENO, block.data(), block.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(ErrorCode::FileUnreadable, {"-", std::strerror(errno)});
        if (got == 0)
            return bytes;
        bytes.append(block, 0, static_cast<std::size_t>(got));
        if (bytes.size() > largestPaste)
            return fail(ErrorCode::FileTooLarge, {"-", std::to_string(largestPaste >> 20)});
    }
}

}

ExitCode importFiles(const ImportCommand &command, Ledger &ledger, const CliContext &context, bool json)
{
    const auto catalogue = prepare(command.options, context.zones, ledger);
    if (!catalogue)
        return printError(shownFileName(command.files.front()).toStdString(), catalogue.error(), context, json);
    std::vector<FileResult> results;
    for (const std::string &given : command.files) {
        for (const std::string &path : filesOf(given))
            FileImport(*catalogue, ledger, command.options, command.dryRun, context).file(path, results);
    }
    return print(results, context, json);
}

ExitCode importPaste(const PasteCommand &command, Ledger &ledger, const CliContext &context, bool json)
{
    const auto catalogue = prepare(command.options, context.zones, ledger);
    if (!catalogue)
        return printError("-", catalogue.error(), context, json);
    auto bytes = readStandardInput();
    if (!bytes)
        return printError("-", bytes.error(), context, json);
    std::vector<FileResult> results;
    FileImport(*catalogue, ledger, command.options, command.dryRun, context).paste(*bytes, results);
    return print(results, context, json);
}

}
