// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_output.h"
#include "platform-importers/engine/importer.h"

#include <QString>

#include <vector>

namespace backpay {

/** All that is known of a platform, with the sources that read its files; absent facts are null or an empty list. */
[[nodiscard]] Json platformJson(const Platform &platform, const SourceCatalogue &catalogue);
/** One paragraph per platform: its facts in words, each with who says so and when that was looked up. */
[[nodiscard]] QString platformsText(const SourceCatalogue &catalogue);

/** The platforms of which no file is read: `how` says another way to their data. */
[[nodiscard]] std::vector<const Platform *> platformsWithoutSource(const SourceCatalogue &catalogue);
[[nodiscard]] Json withoutSourceJson(const Platform &platform);
[[nodiscard]] QString withoutSourceText(const std::vector<const Platform *> &platforms);

}
