// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/sent_bytes.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <string>
#include <utility>

namespace backpay {

namespace {

constexpr unsigned long betweenLooks = 100; // milliseconds

/** Why it did not get there whole. */
struct Mishap
{
    ErrorCode code = ErrorCode::PlaceIncomplete; // or one that says enough: the caller's own
    std::string reason;                          // "" where it is told by how much came back
    std::string arrived;                         // bytes that were taken or came back; "" where more did
};

using Arrival = tl::expected<void, Mishap>;

class Sending
{
public:
    Sending(const OfferedFile &place, QIODevice &whole, const StreamProgress &progress)
        : place_(place)
        , whole_(whole)
        , progress_(progress)
        , size_(static_cast<std::uint64_t>(whole.size()))
    {
    }

    Result<void> run()
    {
        if (!place_.openEmptied)
            return fail(ErrorCode::PlaceNotHere, {place_.address.toString().toStdString()});
        if (isCancelled(0))
            return fail(ErrorCode::Cancelled);
        Result<std::unique_ptr<OfferedSink>> sink = place_.openEmptied();
        if (!sink)
            return keptNothing({ErrorCode::PlaceKeptNothing, reasonOf(sink.error()), "0"});
        Arrival there = write(**sink);
        sink->reset(); // closed before it is read back or opened again
        if (there)
            there = settled([this] { return readBack(); });
        return there ? Result<void>() : afterMishap(there.error());
    }

private:
    static std::string reasonOf(const Error &error)
    {
        return error.arguments.size() > 1 ? error.arguments[1] : std::string(errorName(error.code));
    }
    [[nodiscard]] bool isCancelled(std::uint64_t done) const { return progress_ && !progress_(done, size_); }
    [[nodiscard]] Error error(ErrorCode code, const Mishap &mishap) const
    {
        return {code, {place_.name.toStdString(), mishap.reason, mishap.arrived, std::to_string(size_)}, std::nullopt};
    }
    [[nodiscard]] Result<void> keptNothing(const Mishap &mishap) const
    {
        return tl::unexpected(error(ErrorCode::PlaceKeptNothing, mishap));
    }

    /** The next bytes of what is sent, at most so many; an end that comes too early is a fault of it. */
    Result<QByteArray> next(std::uint64_t done, std::size_t most)
    {
        const auto wanted = static_cast<qint64>(std::min<std::uint64_t>(most, size_ - done));
        QByteArray block = whole_.read(wanted);
        if (block.size() != wanted)
            return fail(ErrorCode::FileUnreadable, {place_.name.toStdString(), whole_.errorString().toStdString()});
        return block;
    }

    Arrival write(OfferedSink &sink)
    {
        std::uint64_t done = 0;
        const auto stopped = [&](ErrorCode code, std::string reason) {
            return tl::unexpected(Mishap{code, std::move(reason), std::to_string(done)});
        };
        if (!whole_.seek(0))
            return stopped(ErrorCode::FileUnreadable, whole_.errorString().toStdString());
        while (done < size_) {
            if (isCancelled(done))
                return stopped(ErrorCode::Cancelled, {});
            const Result<QByteArray> block = next(done, streamBlock);
            if (!block)
                return stopped(ErrorCode::FileUnreadable, reasonOf(block.error()));
            if (const Result<void> taken = sink.write({block->constData(), static_cast<std::size_t>(block->size())});
                !taken)
                return stopped(ErrorCode::PlaceIncomplete, reasonOf(taken.error()));
            done += static_cast<std::uint64_t>(block->size());
        }
        if (isCancelled(done))
            return stopped(ErrorCode::Cancelled, {});
        const Result<void> finished = sink.finish();
        return finished ? Arrival() : stopped(ErrorCode::PlaceIncomplete, reasonOf(finished.error()));
    }

    /** Whether the same bytes come back. */
    Arrival readBack()
    {
        OfferedFile back = place_;
        back.announced = size_;
        std::uint64_t same = 0;
        const auto compare = [&](std::string_view block) -> Result<void> {
            const Result<QByteArray> sent = next(same, block.size());
            if (!sent)
                return tl::unexpected(sent.error());
            const auto [came, wanted] = std::mismatch(block.begin(), block.end(), sent->begin(), sent->end());
            same += static_cast<std::uint64_t>(came - block.begin());
            return came == block.end() ? Result<void>() : fail(ErrorCode::PlaceIncomplete, {});
        };
        if (!whole_.seek(0))
            return tl::unexpected(Mishap{ErrorCode::FileUnreadable, whole_.errorString().toStdString(), "0"});
        const Result<std::uint64_t> read =
            streamOffered(back, size_, compare, [this](std::uint64_t, std::uint64_t) { return !isCancelled(size_); });
        if (read)
            return {};
        const auto differs = [](std::string arrived) {
            return tl::unexpected(Mishap{ErrorCode::PlaceIncomplete, {}, std::move(arrived)});
        };
        switch (read.error().code) {
        case ErrorCode::Cancelled: return tl::unexpected(Mishap{ErrorCode::Cancelled, {}, std::to_string(size_)});
        case ErrorCode::PlaceIncomplete:
        case ErrorCode::FileLengthDiffers: return differs(std::to_string(same));
        case ErrorCode::FileTooLarge: return differs({}); // more than was sent
        default:
            return tl::unexpected(Mishap{ErrorCode::PlaceIncomplete, reasonOf(read.error()), std::to_string(same)});
        }
    }

    /** Looks again until it holds or the place has had its time. */
    template <class Look>
    Arrival settled(const Look &look) const
    {
        QElapsedTimer since;
        since.start();
        Arrival found = look();
        while (!found && found.error().code == ErrorCode::PlaceIncomplete && since.elapsed() < place_.settles) {
            QThread::msleep(betweenLooks);
            found = look();
        }
        return found;
    }

    /** A part of it is not to lie there as if it were the whole. */
    [[nodiscard]] bool emptyAgain() const
    {
        Result<std::unique_ptr<OfferedSink>> sink = place_.openEmptied();
        if (!sink || !(*sink)->finish())
            return false;
        sink->reset();
        OfferedFile back = place_;
        back.announced.reset();
        return settled([&]() -> Arrival {
                   const Result<std::uint64_t> left =
                       streamOffered(back, 0, [](std::string_view) { return Result<void>(); });
                   return left ? Arrival() : tl::unexpected(Mishap{});
               })
            .has_value();
    }

    [[nodiscard]] Result<void> afterMishap(const Mishap &mishap) const
    {
        if (!emptyAgain())
            return tl::unexpected(error(ErrorCode::PlaceIncomplete, mishap));
        if (mishap.code == ErrorCode::Cancelled)
            return fail(ErrorCode::Cancelled);
        return keptNothing(mishap);
    }

    const OfferedFile &place_;
    QIODevice &whole_;
    const StreamProgress &progress_;
    std::uint64_t size_;
};

}

Result<void> sendOffered(const OfferedFile &place, QIODevice &whole, const StreamProgress &progress)
{
    return Sending(place, whole, progress).run();
}

}
