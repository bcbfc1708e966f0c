// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/services.h"
#include "core/base/result.h"

#include <QUrl>

#include <optional>
#include <string>

namespace backpay {

/** What a file dialog gave, to be read whole in another thread: a file of this machine, or one that another app offers.
 */
class ChosenFile
{
public:
    ChosenFile(const Services &services, const QUrl &url);

    /** Its path, or the name that the other app gives it. */
    [[nodiscard]] const std::string &name() const { return name_; }
    /** Whole or not at all; the errors of readWholeFile() and readOffered(). */
    [[nodiscard]] Result<std::string> read() const;

private:
    std::optional<OfferedFile> offer_;
    std::string name_;
};

}
