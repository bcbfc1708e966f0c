// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/row_stamper.h"

#include <string_view>
#include <utility>

namespace backpay {

namespace {

constexpr std::size_t digestsPerBlock = 16384;

}

RowStamper::RowStamper(std::vector<RowStamp> &stamps)
    : stamps_(stamps)
{
}

void RowStamper::add(const RowStamp &stamp, const RowDigest &event, const RowDigest &values)
{
    stamps_.push_back(stamp);
    for (const RowDigest *digest : {&event, &values}) {
        const std::string_view bytes = digest->bytes();
        filling_.bytes.insert(filling_.bytes.end(), bytes.begin(), bytes.end());
        filling_.ends.push_back(filling_.bytes.size());
    }
    if (filling_.ends.size() == digestsPerBlock)
        handOver(std::launch::async);
}

void RowStamper::finish()
{
    handOver(std::launch::deferred); // what is left is not worth a thread
    takeKeys();
}

void RowStamper::handOver(std::launch how)
{
    takeKeys();
    std::swap(filling_, hashing_);
    hashed_ = std::async(how, hash, std::ref(hashing_));
}

void RowStamper::hash(Block &block)
{
    std::size_t from = 0;
    for (const std::size_t end : block.ends) {
        block.keys.push_back(rowKey({block.bytes.data() + from, end - from}));
        from = end;
    }
}

void RowStamper::takeKeys()
{
    if (!hashed_.valid())
        return;
    hashed_.get();
    for (std::size_t i = 0; i < hashing_.keys.size(); i += 2, ++named_) {
        stamps_[named_].key = hashing_.keys[i];
        stamps_[named_].content = hashing_.keys[i + 1].high;
    }
    hashing_.bytes.clear();
    hashing_.ends.clear();
    hashing_.keys.clear();
}

}
