// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/packets/packet_case.h"

#include <QStringList>

namespace backpay {

/**
 * What a packet leaves open, in whole sentences: contracts without a place or a zone, findings that reach beyond its
 * days and, with `facts`, how many facts that courts weigh are not answered. Names are as the reader sees them; what is
 * of single contracts is not said to a reader who sees no rows.
 */
[[nodiscard]] QStringList openQuestions(const PacketCase &made, bool facts);

}
