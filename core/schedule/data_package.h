// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/schedule.h"

#include <span>
#include <string>

namespace backpay {

/** A schedule as it lies in a packet. */
struct PackagedSchedule
{
    const Schedule *schedule = nullptr;
    std::string csv; // csvText() of it
};

/**
 * datapackage.json for tables beside it (Frictionless Data Package v1, Table Schema): names, types, what each column
 * is, bytes and SHA-256 of each file. Keys sorted, two blanks of indentation, a line end at the end: the same tables
 * give the same bytes.
 */
[[nodiscard]] std::string dataPackageJson(const std::string &name, const std::string &title,
                                          std::span<const PackagedSchedule> schedules);

}
