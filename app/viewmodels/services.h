// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/idle_source.h"
#include "app/platform/offered_file.h"
#include "app/platform/screen_guard.h"
#include "app/platform/system_moments.h"
#include "app/text/hidden_amounts.h"
#include "app/viewmodels/vault_lane.h"
#include "core/base/clock.h"
#include "core/time/zone_resolver.h"
#include "core/vault/vault.h"
#include "platform-importers/engine/importer.h"

#include <QSettings>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>
#include <string>

namespace backpay {

/**
 * What the view models are handed by the composition root; it outlives them. Work on the lane or with the readers may
 * go on a little longer, so it takes a copy, and what is only referred to here outlives the lane and the readers.
 */
struct Services
{
    VaultLane &lane;
    QThreadPool &readers; // one thread that reads files and makes pages, so that neither the window nor the vault waits
    const Clock &clock;
    const ZoneResolver &zones;
    const SourceCatalogue &catalogue;
    QSettings &
        settings; // how the window looks, speaks, is placed and locks; paths of vaults: nothing else is ever kept there
    QString vaultFile;    // named on the command line; "" for the last or the default one
    QString sampleFolder; // the bundled made-up histories; "" where they are not installed
    std::string zone;     // IANA zone of this computer, for "today" only
    std::optional<KdfCost> kdfCost = KdfCost::standard(); // of new passphrases; none: measured when there is one
    const MomentSource &moments = systemMoments();
    const IdleSource *idle = nullptr; // none: idle time is never asked about
    /** Whether pages hide amounts; read by every thread that makes one, set by Privacy. */
    std::shared_ptr<std::atomic<bool>> hideAmounts = std::make_shared<std::atomic<bool>>(false);
    std::string seenFolder = {};         // where the journals' heads are remembered; "" for nowhere
    std::string passingFolder = {};      // where files of other apps pass through; see private_copy.h
    const OfferSource *offers = nullptr; // files of other apps; none where every file has a path
    ScreenGuard *screens = nullptr;      // none where a program cannot keep its window off pictures

    /** The day it is here. */
    [[nodiscard]] DayNumber today() const;
    /** The wall clock here as "14:29". */
    [[nodiscard]] QString timeOfDay() const;
    /** What a new passphrase costs to try; measuring takes half a second, so it is asked on the lane. */
    [[nodiscard]] KdfCost passphraseCost() const;
    /** In force while words of a page are made, in whatever thread that is. */
    [[nodiscard]] HiddenAmounts hiddenAmounts() const { return HiddenAmounts(hideAmounts->load()); }
};

}
