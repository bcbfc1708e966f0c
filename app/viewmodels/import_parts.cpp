// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ImportController that takes what was read of a file: each of its parts is a file on the page.
#include "app/viewmodels/import_controller.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace backpay {

namespace {

/** "history.zip/march.csv" of a part's name that begins with the path of the file. */
QString partName(const ImportFile &file, const std::string &part)
{
    if (file.path.empty() || part == file.path)
        return file.name;
    return file.name + QString::fromStdString(part.substr(file.path.size()));
}

/** Takes out of what was read of a file the part that this one stood for when it was read before. */
ReadPart takeOwn(std::vector<ReadPart> &parts, const ImportFile &file)
{
    const auto named = [&](const ReadPart &part) { return part.name == file.part; };
    const auto same = [&](const ReadPart &part) {
        return named(part) && part.batch && part.batch->source == file.source;
    };
    auto found = std::find_if(parts.begin(), parts.end(), same);
    if (found == parts.end())
        found = std::find_if(parts.begin(), parts.end(), named);
    if (found == parts.end()) {
        const bool whole = parts.size() == 1 && parts.front().name == file.path && !parts.front().batch;
        return {file.part, tl::unexpected(whole ? parts.front().batch.error()
                                                : Error{ErrorCode::FileChanged, {file.part}, std::nullopt})};
    }
    ReadPart part = std::move(*found);
    parts.erase(found);
    return part;
}

}

void ImportController::wasRead(std::size_t index, std::vector<ReadPart> &&parts)
{
    if (files_[index].part.empty())
        takeAll(index, std::move(parts));
    else
        takeAwaited(index, std::move(parts));
    planNext();
}

/** Of a file read for the first time, what else was in it becomes a file of its own, behind it. */
void ImportController::takeAll(std::size_t index, std::vector<ReadPart> &&parts)
{
    std::vector<ImportFile> others;
    for (auto part = parts.begin() + 1; part != parts.end(); ++part) {
        ImportFile other;
        other.path = files_[index].path;
        other.pasted = files_[index].pasted;
        other.offered = files_[index].offered;
        other.name = files_[index].name;
        takePart(other, std::move(*part));
        others.push_back(std::move(other));
    }
    takePart(files_[index], std::move(parts.front()));
    files_.insert(files_.begin() + static_cast<std::ptrdiff_t>(index) + 1, std::make_move_iterator(others.begin()),
                  std::make_move_iterator(others.end()));
}

/** Read again: the part that was asked for, and others of the same file that wait, so that it is read once for all. */
void ImportController::takeAwaited(std::size_t index, std::vector<ReadPart> &&parts)
{
    const ImportOptions options = files_[index].options;
    takePart(files_[index], takeOwn(parts, files_[index]));
    for (ImportFile &file : files_) {
        if (file.isOfSameFile(files_[index]) && !file.part.empty() && file.isUnread() && file.options == options)
            takePart(file, takeOwn(parts, file));
    }
}

void ImportController::takePart(ImportFile &file, ReadPart &&part)
{
    if (file.part.empty())
        file.name = partName(file, part.name);
    file.part = part.name;
    if (!part.batch) {
        file.error = part.batch.error();
        return;
    }
    file.batch = std::make_shared<ImportBatch>(std::move(*part.batch));
    file.source = file.batch->source;
    for (const ImportQuestion &question : file.batch->questions) {
        const auto same = [&](const ImportQuestion &other) { return other.option == question.option; };
        if (std::none_of(file.asked.begin(), file.asked.end(), same))
            file.asked.push_back(question);
    }
}

}
