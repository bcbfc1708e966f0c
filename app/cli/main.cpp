// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/platform/qt_zone_resolver.h"
#include "app/platform/system_moments.h"
#include "core/base/secret.h"

#include <QCoreApplication>

#include <cstdio>
#include <sys/resource.h>

int main(int argc, char *argv[])
{
    using namespace backpay;
    // A core dump would hold the key.
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    const QCoreApplication application(argc, argv);
    if (!startCrypto()) {
        std::fputs("The cryptography library does not start on this system.\n", stderr);
        return static_cast<int>(ExitCode::Fault);
    }
    const auto parsed = parseArguments(argc, argv);
    if (const auto *help = std::get_if<ArgumentsHelp>(&parsed)) {
        std::fputs(help->text.c_str(), help->failed ? stderr : stdout);
        return static_cast<int>(help->failed ? ExitCode::Usage : ExitCode::Done);
    }
    const SystemClock clock;
    const QtZoneResolver zones;
    const SystemMoments moments;
    return static_cast<int>(runCommand(std::get<Arguments>(parsed), {clock, zones, stdout, stderr, moments}));
}
