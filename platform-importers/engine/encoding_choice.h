// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** One way to read text of an older encoding. */
struct EncodingReading
{
    std::string encoding; // as decodeTextAs() takes it
    std::string sample;   // the first piece of the text that the other readings have otherwise; "" where there are none

    friend bool operator==(const EncodingReading &, const EncodingReading &) = default;
};

/**
 * The encodings that text may be in of which no source tells (isLegacyText() holds for its bytes), likeliest first. No
 * byte says which it is, but words do: none mixes the letters of two alphabets, none is of accented letters alone, and
 * no foreign letter touches a digit. Where only some encodings read the whole text so, those are left; encodings that
 * read it alike count once. One reading is decided, several are a person's choice, none: it is no such text.
 */
[[nodiscard]] std::vector<EncodingReading> encodingReadings(std::string_view bytes);

}
