// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/vault_sources.h"

namespace backpay {

Result<SourceCatalogue> sourcesOf(const Ledger &ledger)
{
    const auto profiles = ledger.userProfiles();
    auto payers = ledger.payerRules();
    const auto answers = ledger.sourceAnswers();
    if (!profiles || !payers || !answers)
        return tl::unexpected(!profiles ? profiles.error() : !payers ? payers.error() : answers.error());
    OwnSources own;
    for (const UserProfile &profile : *profiles)
        own.profiles.emplace_back(profile.id, profile.toml);
    own.payers = std::move(*payers);
    for (const SourceAnswer &given : *answers) {
        RememberedAnswers &remembered = own.answers[given.profile];
        if (given.option == "--date-order")
            remembered.dateOrder = given.answer;
        else if (given.option == "--decimal")
            remembered.decimal = given.answer;
        else if (given.option == "--currency")
            remembered.currency = given.answer;
    }
    return SourceCatalogue::builtIn(own);
}

Result<void> addProfile(const std::string &name, const std::string &toml, Ledger &ledger)
{
    const auto profile = parseProfile(name, toml);
    if (!profile)
        return tl::unexpected(profile.error());
    const auto known = SourceCatalogue::builtIn();
    if (!known)
        return tl::unexpected(known.error());
    if (known->find(profile->id) != nullptr)
        return fail(ErrorCode::ProfileInvalid, {name, "id", "an id that the program itself does not use"});
    return ledger.setUserProfile({profile->id, toml});
}

}
