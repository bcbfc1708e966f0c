// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/redaction.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace backpay {

namespace {

constexpr std::array<std::string_view, packetReaderCount> readerNames = {"self", "lawyer", "agency", "public"};

}

std::string_view packetReaderName(PacketReader reader) { return readerNames.at(static_cast<std::size_t>(reader)); }

std::optional<PacketReader> packetReaderNamed(std::string_view name)
{
    const auto found = std::find(readerNames.begin(), readerNames.end(), name);
    if (found == readerNames.end())
        return std::nullopt;
    return static_cast<PacketReader>(found - readerNames.begin());
}

Redaction::Redaction(PacketReader reader, const std::vector<Contract> &contracts)
    : reader_(reader)
    , names_(contracts.size())
{
    std::vector<std::size_t> order(contracts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return contracts[a].key < contracts[b].key; });
    for (const Contract &contract : contracts)
        keys_.push_back(contract.key);
    for (std::size_t place = 0; place < order.size(); ++place)
        names_[order[place]] = reader == PacketReader::Self ? contracts[order[place]].shownName()
                                                            : "Contract " + std::to_string(place + 1);
}

const std::string &Redaction::contractNamed(std::string_view key) const
{
    static const std::string none;
    const auto found = std::find(keys_.begin(), keys_.end(), key);
    return found == keys_.end() ? none : names_[static_cast<std::size_t>(found - keys_.begin())];
}

}
