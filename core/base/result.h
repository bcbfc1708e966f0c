// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <initializer_list>
#include <string>
#include <utility>

namespace backpay {

/** A value, or the Error that says why there is none. Expected faults are results; exceptions are not used. */
template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::initializer_list<std::string> arguments = {})
{
    return tl::unexpected<Error>(Error{code, arguments, std::nullopt});
}

[[nodiscard]] inline tl::unexpected<Error> failAt(SourcePlace place, ErrorCode code,
                                                  std::initializer_list<std::string> arguments = {})
{
    return tl::unexpected<Error>(Error{code, arguments, std::move(place)});
}

}
