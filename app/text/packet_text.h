// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packet/packet_report.h"

#include <QString>

namespace backpay {

/** "data/schedule.csv was changed.": one way in which a packet is not what its signer made, in a whole sentence. */
[[nodiscard]] QString packetFaultText(const PacketFault &fault);

/** What a look at a packet found, on several lines: what it is, each seal, each fault, and what is left to ask. */
[[nodiscard]] QString packetReportText(const PacketReport &report);

}
