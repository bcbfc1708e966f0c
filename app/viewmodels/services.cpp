// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/services.h"

#include "core/vault/kdf_calibration.h"

namespace backpay {

namespace {

When localNow(const Services &services)
{
    const Instant now = services.clock.now();
    return whenOf(now + services.zones.offsetAt(services.zone, now));
}

}

DayNumber Services::today() const { return localNow(*this).day; }

KdfCost Services::passphraseCost() const { return kdfCost ? *kdfCost : calibratedCost(); }

QString Services::timeOfDay() const
{
    const When now = localNow(*this);
    return QStringLiteral("%1:%2").arg(now.second / 3600).arg(now.second / 60 % 60, 2, 10, QLatin1Char('0'));
}

}
