// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/zip_format.h"

#include <algorithm>
#include <chrono>

namespace backpay {

namespace {

constexpr std::uint16_t versionNeeded = 10;
constexpr std::uint16_t madeByUnix = 3 << 8 | 20;
constexpr std::uint32_t plainFile = std::uint32_t{0100644} << 16;

/** Little-endian fields, one after the other. */
class Fields
{
public:
    Fields &two(std::uint32_t value) { return put(value, 2); }
    Fields &four(std::uint32_t value) { return put(value, 4); }
    [[nodiscard]] std::string text() && { return std::move(bytes_); }

private:
    Fields &put(std::uint32_t value, int count)
    {
        for (int i = 0; i < count; ++i)
            bytes_.push_back(static_cast<char>(value >> (8 * i) & 0xff));
        return *this;
    }
    std::string bytes_;
};

/** What the two headers of a file share: flags, method, time, checksum, sizes, length of the name, no extra field. */
void putShared(Fields &fields, const ZipEntry &entry, ZipTime time)
{
    fields.two(versionNeeded).two(0).two(0).two(time.time).two(time.date).four(entry.crc).four(entry.size);
    fields.four(entry.size).two(static_cast<std::uint32_t>(entry.name.size())).two(0);
}

}

ZipTime zipTime(Instant instant)
{
    using namespace std::chrono;
    constexpr sys_seconds first = sys_days(year(1980) / January / 1);
    constexpr sys_seconds last = sys_days(year(2108) / January / 1) - seconds(2);
    const Instant held = std::clamp(instant, first, last);
    const auto midnight = floor<days>(held);
    const year_month_day day(midnight);
    const hh_mm_ss clock(held - midnight);
    const auto dateBits = (static_cast<unsigned>(static_cast<int>(day.year()) - 1980) << 9)
                          | (static_cast<unsigned>(day.month()) << 5) | static_cast<unsigned>(day.day());
    const auto timeBits = clock.hours().count() << 11 | clock.minutes().count() << 5 | clock.seconds().count() / 2;
    return {static_cast<std::uint16_t>(dateBits), static_cast<std::uint16_t>(timeBits)};
}

std::string zipLocalHeader(const ZipEntry &entry, ZipTime time)
{
    Fields fields;
    fields.four(0x04034b50);
    putShared(fields, entry, time);
    return std::move(fields).text() + entry.name;
}

std::string zipCentralHeader(const ZipEntry &entry, ZipTime time)
{
    Fields fields;
    fields.four(0x02014b50).two(madeByUnix);
    putShared(fields, entry, time);
    fields.two(0).two(0).two(0).four(plainFile).four(entry.offset); // no comment, first disk, no hint of text
    return std::move(fields).text() + entry.name;
}

std::string zipEnd(std::size_t entries, std::uint32_t directoryBytes, std::uint32_t directoryAt)
{
    const auto count = static_cast<std::uint32_t>(entries);
    Fields fields;
    fields.four(0x06054b50).two(0).two(0).two(count).two(count).four(directoryBytes).four(directoryAt).two(0);
    return std::move(fields).text();
}

}
