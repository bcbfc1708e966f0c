// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace backpay {

/** An instant on the UTC scale, to the second: what the vault stores and JSON prints with a Z. */
using Instant = std::chrono::sys_seconds;

/** The only way to learn what time it is, so that tests can say it. */
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    /** Nanoseconds that never run backwards within one boot: shows where the wall clock was set. */
    [[nodiscard]] virtual std::chrono::nanoseconds monotonic() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] std::chrono::nanoseconds monotonic() const override;
};

}
