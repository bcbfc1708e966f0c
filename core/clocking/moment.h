// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <chrono>
#include <string>

namespace backpay {

/** One reading of every clock the timer needs. The two monotonic ones are comparable within one boot only. */
struct Moment
{
    Instant wall;                        // what the machine shows; anyone may set it
    std::chrono::nanoseconds elapsed{0}; // since the boot, sleep included
    std::chrono::nanoseconds awake{0};   // since the boot, sleep left out
    std::string boot;                    // another text for every boot

    friend bool operator==(const Moment &, const Moment &) = default;
};

/** Where moments come from, so that tests can say them. */
class MomentSource
{
public:
    virtual ~MomentSource() = default;
    [[nodiscard]] virtual Moment now() const = 0;
};

}
