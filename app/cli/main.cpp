// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/i18n/language.h"
#include "app/platform/qt_zone_resolver.h"
#include "app/platform/system_moments.h"
#include "core/base/process_secrecy.h"
#include "core/base/secret.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <cstdio>
#include <memory>

namespace {

/**
 * Pages are set with fonts, which Qt has only beside a window system; the one without a screen will do. Qt sees none of
 * our words: it has a --platform of its own.
 */
std::unique_ptr<QCoreApplication> applicationFor(const backpay::Arguments &arguments, int &count, char *argv[])
{
    const auto *inVault = std::get_if<backpay::VaultCommand>(&arguments.command);
    if (inVault == nullptr || !std::holds_alternative<backpay::PacketCommand>(*inVault))
        return std::make_unique<QCoreApplication>(count, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false")); // of folders that a desktop has
    return std::make_unique<QGuiApplication>(count, argv);
}

/** What programs read is the same wherever it is made. */
void setLanguage(const backpay::Arguments &arguments)
{
    using namespace backpay;
    const SystemLanguages system = arguments.json
                                       ? SystemLanguages{{}, QLocale(QLocale::English, QLocale::UnitedStates)}
                                       : SystemLanguages::read();
    const Language language = languageFor(std::nullopt, system);
    showLanguage(language, localeFor(language, system));
}

}

int main(int argc, char *argv[])
{
    using namespace backpay;
    if (!keepMemoryPrivate())
        std::fputs("This system lets other programs of yours read this one's memory.\n", stderr);
    if (!startCrypto()) {
        std::fputs("The cryptography library does not start on this system.\n", stderr);
        return static_cast<int>(ExitCode::Fault);
    }
    const auto parsed = parseArguments(argc, argv);
    if (const auto *help = std::get_if<ArgumentsHelp>(&parsed)) {
        std::fputs(help->text.c_str(), help->failed ? stderr : stdout);
        return static_cast<int>(help->failed ? ExitCode::Usage : ExitCode::Done);
    }
    const Arguments &arguments = std::get<Arguments>(parsed);
    int own = 1;
    const auto application = applicationFor(arguments, own, argv);
    setLanguage(arguments);
    const SystemClock clock;
    const QtZoneResolver zones;
    const SystemMoments moments;
    return static_cast<int>(runCommand(arguments, {clock, zones, stdout, stderr, moments}));
}
