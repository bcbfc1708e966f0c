// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace backpay {

/**
 * While one lives, the amounts and rates that this thread puts into words come out hidden: as a word in sentences, as
 * four middle dots where a figure stands alone. Only who makes a page sets one; packets, forms, copies and the command
 * line never do, so what they write is the same either way.
 */
class HiddenAmounts
{
public:
    explicit HiddenAmounts(bool hide = true);
    ~HiddenAmounts();
    HiddenAmounts(const HiddenAmounts &) = delete;
    HiddenAmounts &operator=(const HiddenAmounts &) = delete;

private:
    bool before_;
};

/** Whether one is in force in this thread. */
[[nodiscard]] bool amountsAreHidden();

/** "hidden": in place of an amount in a sentence. */
[[nodiscard]] QString hiddenAmountText();
/** "····": in place of a figure. */
[[nodiscard]] QString hiddenFigureText();

/** decimalText() of an amount or a rate. */
[[nodiscard]] QString amountDecimalText(std::string_view decimal);
/** A text that may be an amount: hidden where it is a number with decimals or of three digits and more, else as it is.
 */
[[nodiscard]] QString possibleAmountText(const QString &text);
/** A text out of the person's own files, which may hold any amount: the word that says so, or the text as it is. */
[[nodiscard]] QString fileText(const QString &text);

}
