// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/chosen_file.h"

#include "app/platform/streamed_bytes.h"
#include "platform-importers/engine/file_guard.h"
#include "platform-importers/engine/limits.h"

namespace backpay {

ChosenFile::ChosenFile(const Services &services, const QUrl &url)
    : offer_(services.offers != nullptr ? services.offers->offered(url) : std::nullopt)
    , name_((offer_ ? offer_->name : url.toLocalFile()).toStdString())
{
}

Result<std::string> ChosenFile::read() const
{
    return offer_ ? readOffered(*offer_, ImportLimits::fileBytes) : readWholeFile(name_);
}

}
