// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace backpay::bench {

/** What a program cost, as the system counted it. */
struct Cost
{
    bool succeeded = false;
    double seconds = 0; // wall clock
    double peakMiB = 0;
    std::string output;
};

/** Runs a program with `input` on its standard input and waits for it. */
[[nodiscard]] Cost runMeasured(const std::vector<std::string> &command, const std::string &input = {});

}
