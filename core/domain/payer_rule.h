// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace backpay {

/** Words of a payer's name or of a line of a statement, and the platform they belong to. */
struct PayerRule
{
    std::string text;
    std::string platform; // its name
};

}
