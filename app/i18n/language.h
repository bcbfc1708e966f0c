// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace backpay {

/**
 * Puts words of that language in place of the English ones in the sources, where there are any, and says which locale
 * they belong to: the one asked for, or the United States' where English stays. Numbers and dates should follow it, so
 * that a sentence is of one language. To be called once, after the application is there and before the first word is
 * shown.
 */
QLocale installLanguage(const QLocale &wanted);

}
