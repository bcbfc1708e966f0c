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

/** Where an error is read: what can be done next has another name in the window than on the command line. */
enum class FrontEnd {
    Window,
    CommandLine
};

[[nodiscard]] ErrorWords errorWords(const Error &error, FrontEnd frontEnd = FrontEnd::Window);

/** Both sentences in one line, translated. Never holds a code. */
[[nodiscard]] QString errorText(const Error &error, FrontEnd frontEnd = FrontEnd::Window);

/** "line 12, column payout", "line 12", "hits[3], field reward", or "" where nothing is known. */
[[nodiscard]] QString placeText(const SourcePlace &place);

}
