// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packet/byte_stream.h"
#include "core/packet/packet_report.h"

namespace backpay {

/**
 * Checks an untrusted packet against itself: every byte of the ZIP, every manifest, both signatures, the stamp if there
 * is one, and the chain of the journal's extract. Reads each file once, in pieces; nothing is unpacked and nothing is
 * written. Whatever is wrong with the packet is in the report; errors are only those of reading it.
 *
 * It cannot tell whose key it was: a packet rewritten as a whole and signed with another key holds. Compare
 * PacketReport::key with what its maker says it is.
 */
[[nodiscard]] Result<PacketReport> verifyPacket(const ByteSource &source);

}
