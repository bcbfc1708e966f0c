// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/chosen_place.h"

#include "app/platform/sent_bytes.h"

#include <QBuffer>
#include <QFile>
#include <QSaveFile>

#include <utility>

namespace backpay {

ChosenPlace::ChosenPlace(const Services &services, const QUrl &url)
    : offer_(services.offers != nullptr ? services.offers->offered(url) : std::nullopt)
    , name_((offer_ ? offer_->name : url.toLocalFile()).toStdString())
    , address_(url.toString().toStdString())
    , folder_(services.passingFolder)
{
}

Result<void> ChosenPlace::reachable() const
{
    const bool takes = offer_ ? static_cast<bool>(offer_->openEmptied) : !name_.empty();
    return takes ? Result<void>() : fail(ErrorCode::PlaceNotHere, {address_});
}

Result<void> ChosenPlace::write(const QByteArray &bytes) const
{
    if (Result<void> reached = reachable(); !reached)
        return reached;
    if (offer_) {
        QBuffer whole;
        whole.setData(bytes);
        static_cast<void>(whole.open(QIODevice::ReadOnly));
        return sendOffered(*offer_, whole);
    }
    // Unbuffered, as commit() does not notice that what was left in a buffer found no room on the disk.
    QSaveFile file(QString::fromStdString(name_));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::PlaceKeptNothing,
                    {name_, file.errorString().toStdString(), "0", std::to_string(bytes.size())});
    return {};
}

Result<FileForPlace> ChosenPlace::begin() const
{
    if (const Result<void> reached = reachable(); !reached)
        return tl::unexpected(reached.error());
    FileForPlace file;
    file.path_ = name_;
    if (offer_) {
        Result<std::unique_ptr<PrivateCopy>> copy = PrivateCopy::begin(folder_, offer_->name);
        if (!copy)
            return tl::unexpected(std::move(copy.error()));
        file.offer_ = offer_;
        file.copy_ = std::move(*copy);
        file.path_ = file.copy_->path().toStdString();
    }
    return file;
}

Result<void> FileForPlace::deliver(const StreamProgress &progress) const
{
    if (!offer_)
        return {};
    QFile whole(QString::fromStdString(path_));
    if (!whole.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path_, whole.errorString().toStdString()});
    return sendOffered(*offer_, whole, progress);
}

}
