// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/zone_resolver.h"

#include <QTimeZone>

#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace backpay {

/** The IANA zones of this system through QTimeZone. May be used by several threads. */
class QtZoneResolver final : public ZoneResolver
{
public:
    [[nodiscard]] bool known(std::string_view zone) const override;
    [[nodiscard]] std::chrono::seconds offsetAt(std::string_view zone, Instant instant) const override;
    [[nodiscard]] LocalLookup lookUp(std::string_view zone, const When &local) const override;

    /** The zone this computer shows its clock in; for today's date on screen, never for a contract's weeks. */
    [[nodiscard]] static std::string systemZone();

private:
    [[nodiscard]] QTimeZone find(std::string_view zone) const;

    mutable std::mutex mutex_;
    mutable std::map<std::string, QTimeZone, std::less<>> zones_; // loading one reads a file
};

}
