// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forms/form_draft.h"
#include "app/forms/platform_record.h"

namespace backpay {

// One maker a form; each takes a record that holds a contract at least.

/** California, Division of Labor Standards Enforcement: Form 1 and Form 55. */
[[nodiscard]] FormDraft dlseClaim(const PlatformRecord &record);
[[nodiscard]] FormDraft dlseHours(const PlatformRecord &record);
/** New York, Department of Labor: LS 223. */
[[nodiscard]] FormDraft newYorkClaim(const PlatformRecord &record);
/** Illinois, Department of Labor: wages, and freelance work. */
[[nodiscard]] FormDraft illinoisClaim(const PlatformRecord &record);
[[nodiscard]] FormDraft illinoisFreelance(const PlatformRecord &record);
/** New York City, freelance work. */
[[nodiscard]] FormDraft newYorkCityFreelance(const PlatformRecord &record);
/** United States, Wage and Hour Division: what is asked at intake. */
[[nodiscard]] FormDraft federalIntake(const PlatformRecord &record);

/** Letters to the platform. */
[[nodiscard]] FormDraft recordsRequest(const PlatformRecord &record);
[[nodiscard]] FormDraft litigationHold(const PlatformRecord &record);
[[nodiscard]] FormDraft wageDemand(const PlatformRecord &record);

/** United States: certificates in the form of Federal Rules of Evidence 902(11), (13) and (14). */
[[nodiscard]] FormDraft recordsCertificate(const PlatformRecord &record);

}
