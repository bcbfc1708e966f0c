// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/strays.h"

#include "core/vault/file_steps.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <system_error>

namespace backpay {

namespace {

constexpr std::string_view versionsFolder = ".stversions";
constexpr std::array<std::string_view, 3> conflictWords{".sync-conflict-", "conflicted copy", "_conflict-"};
constexpr std::array<std::string_view, 5> halfWrittenEndings{".tmp", ".partial", ".crdownload", ".download",
                                                             ".filepart"};
constexpr std::array<std::string_view, 3> halfWrittenStarts{".syncthing.", "~syncthing~", ".~"};

/** What the name alone says; nothing for a name that no such program gives. */
std::optional<StrayKind> kindByName(const std::string &name)
{
    const auto holds = [&](std::string_view word) { return name.find(word) != std::string::npos; };
    if (name.starts_with("._"))
        return StrayKind::Fork;
    if (std::ranges::any_of(conflictWords, holds))
        return StrayKind::Conflict;
    if (std::ranges::any_of(halfWrittenEndings, [&](std::string_view ending) { return name.ends_with(ending); })
        || isPart(name)
        || std::ranges::any_of(halfWrittenStarts, [&](std::string_view start) { return name.starts_with(start); }))
        return StrayKind::HalfWritten;
    if (holds(".before-update-"))
        return StrayKind::BeforeUpdate;
    return std::nullopt;
}

/** Whether the versions that are kept there are of files that begin like the vault. */
bool keepsVersionsOf(const std::filesystem::path &folder, const std::string &stem)
{
    std::error_code fault;
    for (std::filesystem::directory_iterator at(folder, fault), end; !fault && at != end; at.increment(fault)) {
        if (at->path().filename().string().starts_with(stem))
            return true;
    }
    return false;
}

}

std::vector<Stray> straysBeside(const std::string &vaultPath)
{
    const std::filesystem::path place(vaultPath);
    const std::string stem = place.stem().string();
    std::filesystem::path folder = place.parent_path();
    if (folder.empty())
        folder = ".";
    std::vector<Stray> found;
    std::error_code fault;
    for (std::filesystem::directory_iterator at(folder, fault), end; !fault && at != end; at.increment(fault)) {
        const std::string name = at->path().filename().string();
        if (name == versionsFolder && keepsVersionsOf(at->path(), stem)) {
            found.push_back({StrayKind::Versions, at->path().string()});
            continue;
        }
        if (at->path() == place || name.find(stem) == std::string::npos)
            continue;
        if (const auto kind = kindByName(name))
            found.push_back({*kind, at->path().string()});
    }
    std::ranges::sort(found, {}, &Stray::path);
    return found;
}

bool isSetAside(const std::string &path)
{
    const std::filesystem::path place(path);
    return kindByName(place.filename().string()).has_value()
           || std::ranges::any_of(place.parent_path(),
                                  [](const std::filesystem::path &part) { return part == versionsFolder; });
}

}
