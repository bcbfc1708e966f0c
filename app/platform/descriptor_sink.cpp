// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/descriptor_sink.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <ctime>
#include <system_error>
#include <utility>

namespace backpay {

namespace {

constexpr int waitForRoom = 30000; // milliseconds that a pipe may be full

/** While it lives a pipe that nobody reads any more is an error of this thread's write, not the end of the program. */
class BrokenPipeIsAnError
{
public:
    BrokenPipeIsAnError()
    {
        sigset_t pending;
        sigemptyset(&pending);
        sigpending(&pending);
        waited_ = sigismember(&pending, SIGPIPE) == 1;
        sigemptyset(&pipe_);
        sigaddset(&pipe_, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &pipe_, &before_);
    }
    ~BrokenPipeIsAnError()
    {
        const timespec atOnce{};
        if (!waited_) {
            while (sigtimedwait(&pipe_, nullptr, &atOnce) < 0 && errno == EINTR) {
            }
        }
        pthread_sigmask(SIG_SETMASK, &before_, nullptr);
    }
    BrokenPipeIsAnError(const BrokenPipeIsAnError &) = delete;
    BrokenPipeIsAnError &operator=(const BrokenPipeIsAnError &) = delete;

private:
    sigset_t pipe_{};
    sigset_t before_{};
    bool waited_ = false;
};

bool hasRoom(int descriptor)
{
    pollfd asked{descriptor, POLLOUT, 0};
    int ready = -1;
    do
        ready = ::poll(&asked, 1, waitForRoom);
    while (ready < 0 && errno == EINTR);
    return ready > 0;
}

}

Result<std::unique_ptr<OfferedSink>> DescriptorSink::open(int descriptor, std::string name)
{
    std::unique_ptr<DescriptorSink> sink(new DescriptorSink(descriptor, std::move(name)));
    struct stat status
    {
    };
    if (::fstat(descriptor, &status) != 0)
        return tl::unexpected(sink->failed(errno).error());
    sink->isFile_ = S_ISREG(status.st_mode);
    if (sink->isFile_ && (::ftruncate(descriptor, 0) != 0 || ::lseek(descriptor, 0, SEEK_SET) != 0))
        return tl::unexpected(sink->failed(errno).error());
    const int flags = ::fcntl(descriptor, F_GETFL);
    if (!sink->isFile_ && (flags < 0 || ::fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) != 0))
        return tl::unexpected(sink->failed(errno).error());
    return sink;
}

DescriptorSink::DescriptorSink(int descriptor, std::string name)
    : descriptor_(descriptor)
    , name_(std::move(name))
{
}

DescriptorSink::~DescriptorSink()
{
    if (descriptor_ >= 0)
        ::close(descriptor_);
}

Result<void> DescriptorSink::failed(int number) const
{
    return fail(ErrorCode::FileWriteFailed, {name_, std::generic_category().message(number)});
}

Result<void> DescriptorSink::write(std::string_view bytes)
{
    const BrokenPipeIsAnError guarded;
    while (!bytes.empty()) {
        const ssize_t taken = ::write(descriptor_, bytes.data(), bytes.size());
        if (taken < 0 && errno == EINTR)
            continue;
        if (taken < 0 && errno == EAGAIN) {
            if (!hasRoom(descriptor_))
                return failed(ETIMEDOUT);
            continue;
        }
        if (taken < 0)
            return failed(errno);
        bytes.remove_prefix(static_cast<std::size_t>(taken));
        written_ += taken;
    }
    return {};
}

Result<void> DescriptorSink::finish()
{
    struct stat status
    {
    };
    const bool onDisk = !isFile_ || ::fsync(descriptor_) == 0;
    const int reason = errno;
    const bool isWhole = !isFile_ || (::fstat(descriptor_, &status) == 0 && status.st_size == written_);
    const bool closed = ::close(std::exchange(descriptor_, -1)) == 0;
    if (!onDisk)
        return failed(reason);
    if (!isWhole)
        return failed(EIO);
    return closed ? Result<void>() : failed(errno);
}

}
