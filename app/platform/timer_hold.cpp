// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/timer_hold.h"

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace backpay {

namespace {

constexpr mode_t ownerOnly = 0600;
constexpr int attempts = 3;

/** However the vault is named, the same file. */
std::string besides(const std::string &vault)
{
    std::error_code unresolved; // then the name as it is must do
    const auto real = std::filesystem::canonical(vault, unresolved);
    return (unresolved ? vault : real.string()) + "-timer";
}

/** Whether the path still leads to the open file: a holder that goes takes its file away. */
bool standsAt(int file, const std::string &path)
{
    struct stat opened
    {
    };
    struct stat found
    {
    };
    return fstat(file, &opened) == 0 && stat(path.c_str(), &found) == 0 && opened.st_dev == found.st_dev
           && opened.st_ino == found.st_ino;
}

}

TimerHold::TimerHold(const std::string &vault)
    : path_(besides(vault))
{
    for (int attempt = 0; attempt < attempts && file_ < 0; ++attempt) {
        const int file = open(path_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, ownerOnly);
        if (file < 0)
            return;
        if (flock(file, LOCK_EX | LOCK_NB) == 0 && standsAt(file, path_))
            file_ = file;
        else
            close(file);
    }
}

TimerHold::~TimerHold()
{
    if (file_ < 0)
        return;
    unlink(path_.c_str());
    close(file_);
}

bool TimerHold::takenByAny(const std::string &vault)
{
    const int file = open(besides(vault).c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0)
        return false;
    const bool taken = flock(file, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    close(file);
    return taken;
}

}
