// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace backpay {

/** A file compiled into the program: `name` is its path below the embedded folder, with '/'. */
struct EmbeddedFile
{
    std::string_view name;
    std::string_view bytes;
};

}
