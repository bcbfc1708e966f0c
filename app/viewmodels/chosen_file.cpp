// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/chosen_file.h"

#include "app/platform/private_copy.h"
#include "app/platform/streamed_bytes.h"
#include "platform-importers/engine/file_guard.h"
#include "platform-importers/engine/limits.h"

#include <utility>

namespace backpay {

namespace {

constexpr std::uint64_t mostBytes = std::uint64_t{4} << 30; // more than a packet or a vault holds

}

ChosenFile::ChosenFile(const Services &services, const QUrl &url)
    : offer_(services.offers != nullptr ? services.offers->offered(url) : std::nullopt)
    , name_((offer_ ? offer_->name : url.toLocalFile()).toStdString())
    , folder_(services.passingFolder)
{
}

Result<std::string> ChosenFile::read() const
{
    return offer_ ? readOffered(*offer_, ImportLimits::fileBytes) : readWholeFile(name_);
}

Result<FileAtHand> ChosenFile::atHand() const
{
    if (!offer_)
        return FileAtHand{name_, {}};
    Result<std::unique_ptr<PrivateCopy>> copy = takeOffered(*offer_, folder_, mostBytes);
    if (!copy)
        return tl::unexpected(std::move(copy.error()));
    const std::string path = (*copy)->path().toStdString();
    return FileAtHand{path, std::move(*copy)};
}

}
