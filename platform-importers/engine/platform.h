// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/time/pay_calendar.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace backpay {

/** What a platform folder stands for. */
enum class PlatformRole : std::uint8_t {
    Platform, // hires and pays
    Tracker,  // records time, pays nothing
    Wallet,   // money passes through it: a wallet, a payroll service, a bank
};
/** "platform", "tracker", "wallet". */
[[nodiscard]] std::string_view platformRoleName(PlatformRole role);

/** What platforms/<id>/platform.toml says of who pays. */
struct Platform
{
    std::string id;
    std::string name; // on screen, in contracts and in profiles
    std::string about;
    PlatformRole role = PlatformRole::Platform;
    std::string how;                                       // how a worker gets data out of it today, in sentences
    std::vector<Sourced<std::vector<std::string>>> payers; // its names in bank, card and wallet files (PayerRules)
    PayCalendar calendar;
    std::vector<Sourced<std::string>> notes; // facts that no rule says
};

/**
 * Reads a platform.toml, as strictly as parseProfile; platform-importers/README.md lists the keys. Only a platform has
 * payers and a calendar; trackers and wallets have a history window at most.
 */
[[nodiscard]] Result<Platform> parsePlatform(const std::string &name, std::string_view toml);

}
