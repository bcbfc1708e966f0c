// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packet/packet_report.h"

#include <QString>

#include <vector>

namespace backpay {

/** "data/schedule.csv was changed.": one way in which a packet is not what its signer made, in a whole sentence. */
[[nodiscard]] QString packetFaultText(const PacketFault &fault);

/** One sentence of what a look at a packet found. */
struct PacketReportLine
{
    enum Kind {
        About, // what the packet is, or says of itself
        Holds,
        Absent, // a stamp that is not there, which is no fault
        Fault,
        Verdict, // the last one: whether all holds, and what is left to ask
    };
    Kind kind = About;
    QString text;
};
/** What it is, each seal, each fault, and the verdict. */
[[nodiscard]] std::vector<PacketReportLine> packetReportLines(const PacketReport &report);

/** The same as text, a sentence on each line. */
[[nodiscard]] QString packetReportText(const PacketReport &report);

}
