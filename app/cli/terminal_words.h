// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace backpay {

/** What the command line says to a person. */
class TerminalWords
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

}
