// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <functional>

namespace backpay {

/**
 * Runs `work` in a forked process; what it returns is the exit code. Fork before this process opens a vault: file locks
 * do not pass to a child. The two sides meet with signal() and wait().
 */
class ChildProcess
{
public:
    explicit ChildProcess(const std::function<int(ChildProcess &)> &work)
    {
        if (pipe(toChild_.data()) != 0 || pipe(toParent_.data()) != 0)
            return;
        process_ = fork();
        if (process_ != 0)
            return;
        isChild_ = true;
        _exit(work(*this));
    }
    ~ChildProcess()
    {
        if (process_ > 0) {
            kill(process_, SIGKILL);
            waitpid(process_, nullptr, 0);
        }
        for (const int end : {toChild_[0], toChild_[1], toParent_[0], toParent_[1]})
            close(end);
    }
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    /** The child's, seen from its parent. */
    [[nodiscard]] pid_t id() const { return process_; }
    /** Tells the other side to go on. */
    void signal() const
    {
        const char byte = 1;
        (void)!write((isChild_ ? toParent_ : toChild_)[1], &byte, 1);
    }
    /** Blocks until the other side has signalled. */
    void wait() const
    {
        char byte = 0;
        (void)!read((isChild_ ? toChild_ : toParent_)[0], &byte, 1);
    }
    /** The child's exit code; -1 when it was killed or crashed. */
    [[nodiscard]] int exitCode()
    {
        int status = 0;
        waitpid(process_, &status, 0);
        process_ = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    void killHard()
    {
        kill(process_, SIGKILL);
        waitpid(process_, nullptr, 0);
        process_ = -1;
    }

private:
    std::array<int, 2> toChild_{-1, -1};
    std::array<int, 2> toParent_{-1, -1};
    pid_t process_ = -1;
    bool isChild_ = false;
};

}
