// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/civil.h"

#include <string>

namespace backpay {

/** Where a number or a rule is written: "29 U.S.C. 206(a)(1)(C)", and where it was read. */
struct Citation
{
    std::string text;
    std::string url; // "" where the text itself leads to it

    friend bool operator==(const Citation &, const Citation &) = default;
};

/** How sure a rule or a value is. What is known only from memory is in no pack. */
enum class Certainty {
    Read,   // rate, day and words were read in a source
    Single, // rests on one secondary reading: a figure made with it is `unverified`
};

}
