// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform-importers/engine/profile.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <string_view>

namespace backpay {

/** Finds the date cell of a record again, to show it as it was written. */
class WrittenCells
{
public:
    /** `text` begins with the header; where its date column is not found, whole lines are shown instead. */
    WrittenCells(std::string_view text, const Profile *profile);

    /** What was written in the record that `text` begins with: its date cell, else as much of the line as fits. */
    [[nodiscard]] QString written(std::string_view text) const;

private:
    char delimiter_ = ',';
    std::optional<std::size_t> dateColumn_;
};

}
