// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/streamed_bytes.h"

#include <QIODevice>

namespace backpay {

/**
 * Puts all of `whole`, which is open for reading at any place, where another app keeps it, in place of what was there,
 * and reads it back from there: success means that the same bytes came back, no fewer and no more. A pipe that was
 * written may be kept a little later: what comes back is asked for again for as long as the place says it settles.
 *
 * PlaceNotHere where it takes nothing; PlaceKeptNothing where it could not be opened or was emptied again,
 * PlaceIncomplete where it was not; Cancelled, where it was emptied or not touched.
 */
[[nodiscard]] Result<void> sendOffered(const OfferedFile &place, QIODevice &whole, const StreamProgress &progress = {});

}
