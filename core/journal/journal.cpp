// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include <array>
#include <string_view>

namespace backpay {

namespace {

void addField(Sha256Stream &stream, std::string_view field)
{
    std::array<char, 8> length{};
    for (std::size_t i = 0; i < length.size(); ++i)
        length[i] = static_cast<char>(field.size() >> (56 - 8 * i));
    stream.add({length.data(), length.size()});
    stream.add(field);
}

}

Sha256 journalHash(const JournalEntry &entry)
{
    constexpr std::string_view domain("\0", 1);
    Sha256Stream stream;
    stream.add(domain);
    stream.add({reinterpret_cast<const char *>(entry.previous.data()), entry.previous.size()});
    addField(stream, std::to_string(entry.seq));
    addField(stream, std::to_string(entry.recordedAt.time_since_epoch().count()));
    addField(stream, std::to_string(entry.monotonicNs));
    addField(stream, entry.device);
    addField(stream, entry.kind);
    addField(stream, entry.entity);
    addField(stream, entry.payload);
    return stream.finish();
}

}
