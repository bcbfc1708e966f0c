// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clocking/moment.h"

namespace backpay {

/**
 * This machine's clocks. Where the system has no clock that counts sleep, or does not name its boots, sleep goes
 * unnoticed and a reboot is told by a clock that begins anew.
 */
class SystemMoments final : public MomentSource
{
public:
    [[nodiscard]] Moment now() const override;
};

/** The one of this program. */
[[nodiscard]] const MomentSource &systemMoments();

}
