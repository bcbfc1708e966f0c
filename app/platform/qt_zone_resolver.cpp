// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/qt_zone_resolver.h"

#include <QByteArray>
#include <QDateTime>

#include <algorithm>
#include <vector>

namespace backpay {

namespace {

std::chrono::seconds offsetOf(const QTimeZone &zone, Instant instant)
{
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
    return std::chrono::seconds(zone.offsetFromUtc(moment));
}

/** "UTC+05:00" is a fixed offset that QTimeZone takes for a name; it is no place and has no law. */
bool looksLikeOffset(std::string_view zone)
{
    return zone.size() > 3 && zone.starts_with("UTC") && (zone[3] == '+' || zone[3] == '-');
}

}

QTimeZone QtZoneResolver::find(std::string_view zone) const
{
    if (zone.empty() || looksLikeOffset(zone))
        return {};
    const std::lock_guard lock(mutex_);
    const auto known = zones_.find(zone);
    if (known != zones_.end())
        return known->second;
    const QByteArray id(zone.data(), static_cast<qsizetype>(zone.size()));
    if (!QTimeZone::isTimeZoneIdAvailable(id))
        return {};
    return zones_.emplace(std::string(zone), QTimeZone(id)).first->second;
}

bool QtZoneResolver::known(std::string_view zone) const { return find(zone).isValid(); }

std::chrono::seconds QtZoneResolver::offsetAt(std::string_view zone, Instant instant) const
{
    const QTimeZone found = find(zone);
    return found.isValid() ? offsetOf(found, instant) : std::chrono::seconds(0);
}

LocalLookup QtZoneResolver::lookUp(std::string_view zone, const When &local) const
{
    using namespace std::chrono_literals;
    const QTimeZone found = find(zone);
    const Instant wall{std::chrono::seconds(std::int64_t{local.day} * 86400 + local.second)};
    if (!found.isValid())
        return Unique{wall};

    // No zone is further than a day from UTC, so the offsets in force around the wall time are those two.
    const std::chrono::seconds before = offsetOf(found, wall - 24h);
    const std::chrono::seconds after = offsetOf(found, wall + 24h);
    const Instant early = wall - std::max(before, after);
    const Instant late = wall - std::min(before, after);
    std::vector<Instant> fits;
    for (const Instant candidate : {early, late}) {
        const bool fresh = fits.empty() || fits.back() != candidate;
        if (fresh && candidate + offsetOf(found, candidate) == wall)
            fits.push_back(candidate);
    }
    if (fits.size() == 2)
        return Twice{fits[0], fits[1]};
    if (fits.size() == 1)
        return Unique{fits[0]};

    // Inside the gap: the clocks jumped at the first instant that already has the later offset.
    Instant low = early - 1s;
    Instant high = late;
    while (high - low > 1s) {
        const Instant middle = low + (high - low) / 2;
        (offsetOf(found, middle) == after ? high : low) = middle;
    }
    return Never{high};
}

std::string QtZoneResolver::systemZone() { return QTimeZone::systemTimeZoneId().toStdString(); }

}
