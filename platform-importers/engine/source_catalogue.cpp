// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform-importers/engine/importer.h"
#include "platform-importers/engine/payer_rules.h"
#include "sources_files.h"

#include <algorithm>
#include <utility>

namespace backpay {

Result<SourceCatalogue> SourceCatalogue::of(std::vector<Profile> profiles)
{
    std::sort(profiles.begin(), profiles.end(), [](const Profile &a, const Profile &b) { return a.id < b.id; });
    const auto same = [](const Profile &a, const Profile &b) { return a.id == b.id; };
    const auto twin = std::adjacent_find(profiles.begin(), profiles.end(), same);
    if (twin != profiles.end())
        return fail(ErrorCode::ProfileInvalid, {twin->id, "id", "an id of its own"});
    SourceCatalogue catalogue;
    catalogue.profiles_ = std::move(profiles);
    return catalogue;
}

Result<SourceCatalogue> SourceCatalogue::builtIn(const OwnSources &own)
{
    std::vector<Profile> profiles;
    std::vector<Platform> platforms;
    const auto add = [&](const std::string &name, std::string_view toml) -> Result<void> {
        auto profile = parseProfile(name, toml);
        if (!profile)
            return tl::unexpected(profile.error());
        profiles.push_back(std::move(*profile));
        return {};
    };
    for (const EmbeddedFile &file : sources::files()) {
        const std::string name(file.name);
        if (!file.name.ends_with("/platform.toml")) {
            if (auto added = add(name, file.bytes); !added)
                return tl::unexpected(added.error());
            continue;
        }
        auto platform = parsePlatform(name, file.bytes);
        if (!platform)
            return tl::unexpected(platform.error());
        platforms.push_back(std::move(*platform));
    }
    for (const auto &[name, toml] : own.profiles) {
        if (auto added = add(name, toml); !added)
            return tl::unexpected(added.error());
    }
    auto payers = PayerRules::of(platforms, own.payers);
    if (!payers)
        return tl::unexpected(payers.error());
    auto catalogue = of(std::move(profiles));
    if (!catalogue)
        return catalogue;
    catalogue->platforms_ = std::move(platforms);
    catalogue->payers_ = [rules = std::move(*payers)](std::string_view text) { return rules.platformOf(text); };
    catalogue->answers_ = own.answers;
    return catalogue;
}

const Profile *SourceCatalogue::find(std::string_view id) const
{
    const auto found = std::find_if(profiles_.begin(), profiles_.end(), [&](const Profile &p) { return p.id == id; });
    return found == profiles_.end() ? nullptr : &*found;
}

void RememberedAnswers::answer(const std::string &option, ImportOptions &options) const
{
    if (option == "--date-order")
        options.dateOrder = dateOrder;
    else if (option == "--decimal")
        options.decimal = decimal;
    else if (option == "--currency")
        options.currency = currency;
}

const RememberedAnswers *SourceCatalogue::answersFor(std::string_view source) const
{
    const auto found = answers_.find(source);
    return found == answers_.end() ? nullptr : &found->second;
}

}
