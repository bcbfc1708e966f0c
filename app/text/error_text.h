// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace backpay {

/** An error in words: what happened (with its line and column where known) and what was kept or can be done next. */
struct ErrorWords
{
    QString happened; // a whole sentence
    QString next;     // a whole sentence
};

[[nodiscard]] ErrorWords errorWords(const Error &error);

/** Both sentences in one line, translated. Never holds a code. */
[[nodiscard]] QString errorText(const Error &error);

/** "line 12, column payout", "line 12", or "" where nothing is known. */
[[nodiscard]] QString placeText(const SourcePlace &place);

}
