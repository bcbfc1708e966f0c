// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clocking/moment.h"

#include <string>

namespace backpay {

/** A machine whose clocks stand still until a test lets time pass, puts it to sleep, sets its clock or reboots it. */
class MadeMoments final : public MomentSource
{
public:
    explicit MadeMoments(Instant start = Instant(std::chrono::seconds(1764000000)))
        : true_(start)
    {
        restart();
    }

    [[nodiscard]] Moment now() const override
    {
        return {std::chrono::floor<std::chrono::seconds>(true_ + set_), true_ - booted_, true_ - booted_ - slept_,
                "boot-" + std::to_string(boots_)};
    }
    void pass(std::chrono::nanoseconds time) { true_ += time; }
    void sleep(std::chrono::nanoseconds time)
    {
        true_ += time;
        slept_ += time;
    }
    void setClock(std::chrono::seconds by) { set_ += by; }
    /** Off for `time`, and then on with monotonic clocks that begin anew. */
    void reboot(std::chrono::nanoseconds time)
    {
        true_ += time;
        restart();
    }

private:
    void restart()
    {
        ++boots_;
        booted_ = true_ - std::chrono::seconds(20);
        slept_ = {};
    }
    std::chrono::sys_time<std::chrono::nanoseconds> true_;
    std::chrono::sys_time<std::chrono::nanoseconds> booted_;
    std::chrono::nanoseconds slept_{};
    std::chrono::seconds set_{};
    int boots_ = 0;
};

}
