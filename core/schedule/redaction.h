// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contract.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** Who will read a packet, which decides what is left out of it. */
enum class PacketReader : std::uint8_t {
    Self,   // everything, as recorded
    Lawyer, // projects under aliases, no ids of tasks
    Agency, // as for a lawyer, and no notes, payers' words or names of files; with drafts of its forms
    Public, // as for an agency, and of rows only the sums of weeks
};
constexpr int packetReaderCount = 4;
/** "self", "lawyer", "agency", "public". */
[[nodiscard]] std::string_view packetReaderName(PacketReader reader);
[[nodiscard]] std::optional<PacketReader> packetReaderNamed(std::string_view name);

/**
 * What a reader may see of a vault's words. Everything else (days, times, amounts, platforms, grades) is shown to all.
 * Aliases count contracts in the order of their keys, so that the same vault gives the same ones.
 */
class Redaction
{
public:
    Redaction(PacketReader reader, const std::vector<Contract> &contracts);

    [[nodiscard]] PacketReader reader() const { return reader_; }
    /** The contract's own name, or "Contract 3"; by its place in the list. */
    [[nodiscard]] const std::string &contractName(std::size_t contract) const { return names_[contract]; }
    /** The same by its key; "" for a key that is not in the list. */
    [[nodiscard]] const std::string &contractNamed(std::string_view key) const;

    [[nodiscard]] bool showsItems() const { return reader_ == PacketReader::Self; }
    /** Free words: notes, payers, names of files. */
    [[nodiscard]] bool showsWords() const { return reader_ == PacketReader::Self || reader_ == PacketReader::Lawyer; }
    [[nodiscard]] bool showsRows() const { return reader_ != PacketReader::Public; }

    [[nodiscard]] std::string item(const std::string &id) const { return showsItems() ? id : std::string(); }
    [[nodiscard]] std::string words(const std::string &text) const { return showsWords() ? text : std::string(); }

private:
    PacketReader reader_;
    std::vector<std::string> keys_;
    std::vector<std::string> names_;
};

}
