// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/import_file.h"

#include "app/platform/streamed_bytes.h"
#include "app/text/import_text.h"
#include "platform-importers/engine/limits.h"

#include <QCoreApplication>

#include <utility>

namespace backpay {

Result<std::string> OfferedBytes::read(const ByteProgress &progress)
{
    if (bytes_)
        return *bytes_;
    bool first = true;
    // A film is refused by its first block. What else is asked of content is asked of the whole, once it is there.
    const auto look = [&](std::string_view block) -> Result<void> {
        return std::exchange(first, false) ? guardContent(file.name.toStdString(), block, block.size())
                                           : Result<void>();
    };
    Result<std::string> bytes = readOffered(file, ImportLimits::fileBytes, look, progress);
    if (bytes)
        bytes_ = *bytes;
    return bytes;
}

bool ImportFile::isOfSameFile(const ImportFile &other) const
{
    if (offered || other.offered)
        return offered && other.offered && offered->file.address == other.offered->file.address;
    return !path.empty() && other.path == path;
}

std::optional<std::string> *ImportFile::answerTo(const std::string &option)
{
    if (option == "--currency")
        return &options.currency;
    if (option == "--date-order")
        return &options.dateOrder;
    return option == "--decimal" ? &options.decimal : nullptr;
}

void ImportFile::forget()
{
    batch.reset();
    plan.reset();
    earlier.reset();
    preview = {};
    error.reset();
    outcome.reset();
}

ImportCounts ImportFile::counts() const
{
    if (outcome)
        return outcome->record.counts;
    return plan ? plan->counts : ImportCounts{};
}

ImportFileRow ImportFile::row(bool current) const
{
    ImportFileRow row;
    row.name = name;
    row.current = current;
    row.source = batch ? sourceName(batch->source) : QString();
    if (refused()) {
        row.detail = QCoreApplication::translate("ImportFile", "not readable");
        row.tone = QStringLiteral("risk");
    } else if (hasQuestions()) {
        row.detail = QCoreApplication::translate("ImportFile", "needs an answer");
        row.tone = QStringLiteral("ask");
    } else if (plan || outcome) {
        row.detail = countsText(counts());
        row.tone = counts().rejected > 0 ? QStringLiteral("risk") : QStringLiteral("ok");
    } else {
        row.detail = QCoreApplication::translate("ImportFile", "waiting");
        row.tone = QStringLiteral("none");
    }
    return row;
}

}
