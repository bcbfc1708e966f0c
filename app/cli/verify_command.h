// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/printer.h"

namespace backpay {

/** `verify`: an evidence packet against itself, without a vault. CheckFailed where anything does not hold. */
[[nodiscard]] ExitCode verifyPacketFile(const VerifyCommand &command, const Printer &printer);

}
