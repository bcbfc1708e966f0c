// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/import_batch.h"
#include "platform-importers/engine/row_digest.h"

#include <cstddef>
#include <cstdint>
#include <future>
#include <vector>

namespace backpay {

/**
 * Names rows by the values read from them. Hashing is a third of the work of reading a row, so rows are hashed by the
 * thousand on a thread beside the one that reads on. Until finish() the key and content of a stamp are not to be relied
 * on.
 */
class RowStamper
{
public:
    /** `stamps` must outlive this. */
    explicit RowStamper(std::vector<RowStamp> &stamps);

    /** Adds a stamp, whose key will be that of `event` and whose content comes from the key of `values`. */
    void add(const RowStamp &stamp, const RowDigest &event, const RowDigest &values);
    void finish();

private:
    struct Block
    {
        std::vector<char> bytes; // of the digests, one behind the other
        std::vector<std::size_t> ends;
        std::vector<RowKey> keys; // of the digests: two for each row
    };

    static void hash(Block &block);
    void handOver(std::launch how);
    void takeKeys();

    std::vector<RowStamp> &stamps_;
    std::size_t named_ = 0; // how many stamps have their keys
    Block filling_;
    Block hashing_;            // belongs to the other thread while `hashed_` is not taken
    std::future<void> hashed_; // destroyed first: waits for that thread
};

}
