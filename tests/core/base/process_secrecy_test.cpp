// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process_secrecy.h"

#include "tests/support/child_process.h"

#include <QTest>

#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <string>

namespace backpay {

namespace {

constexpr uid_t nobody = 65534;

/** An administrator may read everything: the children are somebody else. */
bool becomeNobody() { return geteuid() != 0 || (setgid(nobody) == 0 && setuid(nobody) == 0); }

bool canRead(pid_t process, const char *what)
{
    const int file = open(("/proc/" + std::to_string(process) + what).c_str(), O_RDONLY | O_CLOEXEC);
    char byte = 0;
    const bool read = file >= 0 && ::read(file, &byte, 1) == 1;
    close(file);
    return read;
}

}

class ProcessSecrecyTest : public QObject
{
    Q_OBJECT

private slots:
    void writesNoCoreDump()
    {
        ChildProcess child([](ChildProcess &) {
            rlimit limit{};
            const bool kept = keepMemoryPrivate() && getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0
                              && limit.rlim_max == 0 && prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0;
            return kept ? 0 : 1;
        });
        QCOMPARE(child.exitCode(), 0);
    }

    // The same user's other programs: they could before and cannot afterwards.
    void othersCannotReadIt()
    {
        pid_t process = 0;
        ChildProcess secret([](ChildProcess &self) {
            // Another user's process begins as private as we want it: it is made open for comparison.
            if (!becomeNobody() || prctl(PR_SET_DUMPABLE, 1, 0, 0, 0) != 0)
                return 1;
            self.signal();
            self.wait();
            if (!keepMemoryPrivate())
                return 2;
            self.signal();
            self.wait();
            return 0;
        });
        process = secret.id();
        secret.wait();
        const auto reader = [process] {
            ChildProcess other([process](ChildProcess &) {
                if (!becomeNobody())
                    return -1;
                const bool maps = canRead(process, "/maps");
                const bool words = canRead(process, "/environ");
                const bool memory = open(("/proc/" + std::to_string(process) + "/mem").c_str(), O_RDONLY) >= 0;
                const bool traced = ptrace(PTRACE_SEIZE, process, nullptr, nullptr) == 0;
                return (maps ? 1 : 0) + (words ? 2 : 0) + (memory ? 4 : 0) + (traced ? 8 : 0);
            });
            return other.exitCode();
        };
        QVERIFY(reader() & 1);
        secret.signal();
        secret.wait();
        QCOMPARE(reader(), 0);
        secret.signal();
        QCOMPARE(secret.exitCode(), 0);
    }
};

}

QTEST_GUILESS_MAIN(backpay::ProcessSecrecyTest)
#include "process_secrecy_test.moc"
