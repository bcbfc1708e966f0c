// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ImportController that has the columns of an unknown table named.
#include "app/viewmodels/import_controller.h"
#include "app/viewmodels/when_done.h"

#include <QtConcurrent>

#include <utility>

namespace backpay {

bool ImportController::canMap() const
{
    const ImportFile *file = current();
    return step_ == Check && file && file->error && columnsMayBeNamed(*file->error);
}

void ImportController::mapColumns()
{
    if (!canMap())
        return;
    using Mapped = std::pair<MappedPart, MappedTable>;
    const ImportFile &file = *current();
    const auto job = [path = file.path, pasted = file.pasted, offered = file.offered,
                      part = file.part]() -> Result<std::shared_ptr<Mapped>> {
        Result<std::string> bytes = offered        ? offered->read()
                                    : path.empty() ? Result<std::string>(pasted)
                                                   : readWholeFile(path);
        if (!bytes)
            return tl::unexpected(bytes.error());
        Result<MappedPart> found = path.empty() ? Result<MappedPart>(MappedPart{part, std::move(*bytes), {}, false})
                                                : readMappedPart(path, std::move(*bytes), part);
        if (!found)
            return tl::unexpected(found.error());
        Result<MappedTable> table = readMappedTable(*found);
        if (!table)
            return tl::unexpected(table.error());
        return std::make_shared<Mapped>(std::move(*found), std::move(*table));
    };
    whenDone(QtConcurrent::run(&services_.readers, job), this,
             [this, name = file.name, index = current_, round = round_](const Result<std::shared_ptr<Mapped>> &mapped) {
                 if (round != round_ || index != current_)
                     return;
                 if (mapped)
                     mapper_.start(name, std::move((*mapped)->first), std::move((*mapped)->second));
                 else
                     session_.report(mapped.error());
             });
}

/** A source was described: what no source read before may be of it, the other sheets of a workbook too. */
void ImportController::readAgain()
{
    if (step_ != Check)
        return;
    for (ImportFile &file : files_) {
        if (file.error && file.error->code == ErrorCode::SourceUnknown)
            file.forget();
    }
    sources_.reset();
    readNext();
}

}
