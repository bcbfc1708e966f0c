// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace backpay {

/** How long ago the person last pressed or moved something, as far as that is known. */
class IdleSource
{
public:
    virtual ~IdleSource() = default;
    /** 0 where it is not known: nobody is asked about what may have been work. */
    [[nodiscard]] virtual std::chrono::seconds idle() const = 0;
};

}
