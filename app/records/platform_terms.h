// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/case_facts.h"
#include "platform-importers/engine/importer.h"

#include <vector>

namespace backpay {

/** What the sources know of how each platform pays: calendars, and the pay types of its profiles. */
[[nodiscard]] std::vector<PlatformTerms> platformTerms(const SourceCatalogue &catalogue);

}
