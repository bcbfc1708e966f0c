// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>

namespace backpay {

/** Why a result failed, for a test's message: "vault-damaged: path, detail"; "" where it did not. */
template <class T>
[[nodiscard]] std::string errorText(const Result<T> &result)
{
    if (result)
        return {};
    std::string text(errorName(result.error().code));
    for (const std::string &argument : result.error().arguments)
        text += ": " + argument;
    return text;
}

}
