// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/streamed_bytes.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace backpay {

/**
 * A place for one file that passes between this app and another, in a folder of its own that nobody else may look into.
 * It goes with the object, and with the next start where a program was ended before that.
 */
class PrivateCopy
{
public:
    /**
     * `folder` is made where it is not there. The file is called `name` as far as plainFileName() takes it, and is not
     * there yet. FileWriteFailed.
     */
    [[nodiscard]] static Result<std::unique_ptr<PrivateCopy>> begin(const std::string &folder, const QString &name);

    [[nodiscard]] QString path() const { return path_; }

private:
    explicit PrivateCopy(const QString &folder);

    QTemporaryDir folder_;
    QString path_;
};

/** The same, filled with all that another app offers or not made at all. The errors of streamOffered() too. */
[[nodiscard]] Result<std::unique_ptr<PrivateCopy>> takeOffered(const OfferedFile &offer, const std::string &folder,
                                                               std::uint64_t most);

/** What programs that were ended left in the folder goes. Before anything of this one passes through it. */
void removeLeftCopies(const std::string &folder);

}
