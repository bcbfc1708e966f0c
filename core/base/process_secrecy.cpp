// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process_secrecy.h"

#include <sodium.h>

#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace backpay {

bool keepMemoryPrivate()
{
    const rlimit none{0, 0};
    const bool noDump = setrlimit(RLIMIT_CORE, &none) == 0;
#ifdef __linux__
    // Holds also where the system hands its dumps to a program, which the limit on their size does not stop.
    return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && noDump;
#else
    return noDump;
#endif
}

void wipeLeftStack() { sodium_stackzero(256 * 1024); }

}
