// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backpay {

/** Fewer characters than this are refused for a new vault. */
constexpr int minimumPassphraseLength = 12;

struct PassphraseStrength
{
    int bars = 0; // 0 empty or too short, 1 weak, 2 fair, 3 good, 4 strong
    QString text; // "Strong: five words, 27 characters"
};

/**
 * A rough, honest estimate of the work to guess a passphrase offline, in bits: each character counts with the size of
 * the classes in use (letters 4.7, both cases 5.7, digits 3.3, others up to 6.5 a character), words of a sentence with
 * 11 bits at most (a common word list), a run that repeats or continues what was before ("aaa", "abc", "321", keyboard
 * rows, "xyxyxy") with 1 bit as a whole. A passphrase built on one of the commonest ones is weak. Bars: fair from 44
 * bits (four plain words), good from 54 (five), strong from 66 (six); below minimumPassphraseLength characters there is
 * none.
 */
[[nodiscard]] PassphraseStrength passphraseStrength(const QString &passphrase);

}
