// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/made_offer.h"

#include <functional>
#include <limits>
#include <memory>

namespace backpay {

/** A place that a made-up app keeps, and what goes wrong there. */
struct MadePlace
{
    static constexpr std::size_t all = std::numeric_limits<std::size_t>::max();

    std::string bytes = {};                           // what is there
    std::size_t takes = all;                          // of what is written; the rest goes nowhere, and nothing is said
    std::size_t failsAfter = all;                     // bytes
    std::size_t garbles = all;                        // the byte that comes out as another one
    int mostOpened = std::numeric_limits<int>::max(); // how often it may be opened to write
    bool failsToClose = false;
    bool keepsTail = false; // does not empty what is there
    bool unreadable = false;
    int laterLooks = 0;                 // how often there is nothing yet where it is read back
    std::function<void()> written = {}; // told in the thread that writes, before a block is taken
    int opened = 0;
};

/** Writes into it. */
class MadePlaceSink final : public OfferedSink
{
public:
    explicit MadePlaceSink(MadePlace &place)
        : place_(place)
    {
        if (!place_.keepsTail)
            place_.bytes.clear();
    }
    Result<void> write(std::string_view bytes) override
    {
        if (place_.written)
            place_.written();
        if (bytes.size() > place_.failsAfter - at_)
            return fail(ErrorCode::FileWriteFailed, {"", "no room left there"});
        const std::size_t taken = std::min(bytes.size(), place_.takes - std::min(place_.takes, at_));
        place_.bytes.resize(std::max(place_.bytes.size(), at_ + taken));
        std::copy_n(bytes.begin(), taken, place_.bytes.begin() + static_cast<std::ptrdiff_t>(at_));
        if (place_.garbles - at_ < taken)
            place_.bytes[place_.garbles] ^= 1;
        at_ += bytes.size();
        return {};
    }
    Result<void> finish() override
    {
        return place_.failsToClose && at_ > 0 ? fail(ErrorCode::FileWriteFailed, {"", "the upload broke off"})
                                              : Result<void>();
    }

private:
    MadePlace &place_;
    std::size_t at_ = 0;
};

/** What a save dialog gives of it; the place outlives that. */
inline OfferedFile madePlaceOffer(const QUrl &address, const QString &name, MadePlace &place)
{
    const auto open = [&place]() -> std::unique_ptr<QIODevice> {
        const bool later = place.laterLooks > 0;
        if (later)
            --place.laterLooks;
        return std::make_unique<MadeDevice>(
            MadeStream{later ? std::string() : place.bytes, 65536, place.unreadable ? 0 : -1});
    };
    const auto openEmptied = [&place]() -> Result<std::unique_ptr<OfferedSink>> {
        if (++place.opened > place.mostOpened)
            return fail(ErrorCode::FileWriteFailed, {"", "it is not to be written"});
        return std::make_unique<MadePlaceSink>(place);
    };
    return {address, name, std::nullopt, open, openEmptied, 0};
}

}
