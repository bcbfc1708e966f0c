// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/system_moments.h"

#include <ctime>
#include <fstream>

namespace backpay {

namespace {

std::chrono::nanoseconds read(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

std::string bootId()
{
    std::ifstream file("/proc/sys/kernel/random/boot_id");
    std::string id;
    std::getline(file, id);
    return id;
}

}

Moment SystemMoments::now() const
{
    static const std::string boot = bootId(); // a process does not outlive its boot
#ifdef CLOCK_BOOTTIME
    constexpr clockid_t withSleep = CLOCK_BOOTTIME;
#else
    constexpr clockid_t withSleep = CLOCK_MONOTONIC;
#endif
    return {SystemClock().now(), read(withSleep), read(CLOCK_MONOTONIC), boot};
}

const MomentSource &systemMoments()
{
    static const SystemMoments moments;
    return moments;
}

}
