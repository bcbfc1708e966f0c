// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace backpay::bench {

/** How work item ids lie in the file; it decides what a unique index costs. */
enum class IdOrder {
    Scattered,     // ids without relation to the row's date: the hardest case for an index
    Chronological, // ids that begin with their time, as the platform's own do, newest first like the rows
};

/** Writes a made-up earnings report of `rows` rows in the shape of outlier.earnings-csv; the same one every time. */
void writeHistory(const std::string &path, std::int64_t rows, IdOrder order);

}
