// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace backpay {

/** Why the system asks to lock. */
enum class LockReason {
    Screen, // it was locked, or its saver came on
    Sleep   // the machine is about to sleep
};

/** Says when the vault should lock though nobody asked for it in the window. A system that says nothing has only idle
 * time to go by. */
class LockSource
{
public:
    using Asked = std::function<void(LockReason)>;

    virtual ~LockSource() = default;
    /** `asked` is called in the thread that called this; the last one counts, and an empty one ends it. */
    virtual void tell(Asked asked) = 0;
    /** The vault is closed: a machine that waits for it may sleep. */
    virtual void closed() = 0;
};

}
