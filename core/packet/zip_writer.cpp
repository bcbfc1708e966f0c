// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/zip_writer.h"

#include "core/packet/limits.h"

namespace backpay {

namespace {

/** Passes on what it is given, and measures it. */
class MeasuringSink final : public ByteSink
{
public:
    explicit MeasuringSink(ByteSink &out)
        : out_(out)
    {
    }
    [[nodiscard]] Result<void> write(std::string_view bytes) override
    {
        crc.add(bytes);
        size += bytes.size();
        return out_.write(bytes);
    }
    ZipCrc crc;
    std::uint64_t size = 0;

private:
    ByteSink &out_;
};

tl::unexpected<Error> tooLarge(const std::string &name)
{
    return fail(ErrorCode::FileTooLarge, {name, std::to_string(PacketLimits::archiveBytes >> 20)});
}

}

ZipWriter::ZipWriter(ByteSink &out, Instant time)
    : out_(out)
    , time_(zipTime(time))
{
}

Result<void> ZipWriter::add(const std::string &name, std::uint64_t size, std::uint32_t crc,
                            const std::function<Result<void>(ByteSink &)> &produce)
{
    if (!entries_.empty() && entries_.back().name >= name)
        return fail(ErrorCode::Internal, {"packet: files out of order at " + name});
    if (size > PacketLimits::archiveBytes - written_ || entries_.size() >= PacketLimits::members)
        return tooLarge(name);
    const ZipEntry entry{name, static_cast<std::uint32_t>(size), crc, static_cast<std::uint32_t>(written_)};
    if (entry.end() > PacketLimits::archiveBytes)
        return tooLarge(name);
    MeasuringSink content(out_);
    const auto done = out_.write(zipLocalHeader(entry, time_)).and_then([&] { return produce(content); });
    if (!done)
        return done;
    if (content.size != size || content.crc.value() != crc)
        return fail(ErrorCode::Internal, {"packet: " + name + " came out otherwise the second time"});
    written_ = entry.end();
    entries_.push_back(entry);
    return {};
}

Result<void> ZipWriter::finish()
{
    std::string directory;
    for (const ZipEntry &entry : entries_)
        directory += zipCentralHeader(entry, time_);
    if (written_ + directory.size() + zipEndBytes > PacketLimits::archiveBytes)
        return tooLarge(entries_.back().name);
    const auto bytes = static_cast<std::uint32_t>(directory.size());
    return out_.write(directory + zipEnd(entries_.size(), bytes, static_cast<std::uint32_t>(written_)));
}

}
