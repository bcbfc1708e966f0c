// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace backpay {

/** A system that can keep the window off pictures of the screen, shared screens and the list of apps. */
class ScreenGuard
{
public:
    virtual ~ScreenGuard() = default;
    /** Takes effect at once; a system that starts the program guards it until told otherwise. */
    virtual void guard(bool on) = 0;
};

}
