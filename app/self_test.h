// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextStream>

namespace backpay {

/**
 * Opens every page of the window, wide and as a phone has it, on vaults of its own in a folder that is deleted at the
 * end: making one, locking it, opening it, and the bundled made-up histories. Nothing of the person's is read or
 * written, and no network is asked. A line per page goes to `out`; a page that does not appear, or brings a warning, is
 * a fault. True when there was none.
 */
[[nodiscard]] bool selfTest(const QString &sampleFolder, QTextStream &out);

/** Before the application is made: without a display, painted by the processor, unless the environment says otherwise.
 */
void prepareSelfTest();

}
