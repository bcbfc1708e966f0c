// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace backpay {

/** A clock that stands still until a test moves it. */
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant start = Instant(std::chrono::seconds(1764000000)))
        : now_(start)
    {
    }
    [[nodiscard]] Instant now() const override { return now_; }
    [[nodiscard]] std::chrono::nanoseconds monotonic() const override { return now_.time_since_epoch(); }
    void advance(std::chrono::seconds by) { now_ += by; }

private:
    Instant now_;
};

}
