// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/qt_zone_resolver.h"
#include "app/viewmodels/view_models.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/scratch_folder.h"

#include <QLocale>
#include <QSettings>
#include <QTest>
#include <QThreadPool>

#include <chrono>
#include <memory>

namespace backpay {

/** Thursday 19 November 2026, 14:29 UTC. */
inline constexpr Instant testNow{std::chrono::seconds(1795098540)};

/** Long enough for a key derivation under the sanitizers on a busy machine. */
inline constexpr int patience = 120000;

inline const QString testPassphrase = QStringLiteral("copper lantern violin harbour");

/** The view models as the composition root builds them, on a folder that goes, a clock that stands, the cheapest key.
 */
class ViewFixture
{
public:
    explicit ViewFixture(const QString &sampleFolder = {})
        : catalogue(SourceCatalogue::builtIn().value())
        , settings(QString::fromStdString(scratch.file("window.ini")), QSettings::IniFormat)
        , services{lane,
                   readers,
                   clock,
                   zones,
                   catalogue,
                   settings,
                   QString::fromStdString(scratch.file("made-up.backpay")),
                   sampleFolder,
                   "UTC",
                   KdfCost::floor()}
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        readers.setMaxThreadCount(1);
        build();
    }

    /** As if the program were started again. */
    void build()
    {
        models.reset();
        models = std::make_unique<ViewModels>(services);
    }

    [[nodiscard]] Session &session() { return *models->session(); }
    [[nodiscard]] ImportController &imports() { return *models->importController(); }

    [[nodiscard]] bool makeVault()
    {
        session().createVault(services.vaultFile, testPassphrase, testPassphrase);
        return QTest::qWaitFor([&] { return session().state() == Session::Open; }, patience);
    }

    /** Writes a file of that name and brings it to the Check step. */
    [[nodiscard]] bool check(const std::string &name, const std::string &text)
    {
        writeBytes(scratch.file(name), text);
        return check(QString::fromStdString(scratch.file(name)));
    }
    [[nodiscard]] bool check(const QString &path)
    {
        imports().addFiles({QUrl::fromLocalFile(path)});
        return waitFor(ImportController::Check);
    }
    [[nodiscard]] bool store()
    {
        imports().next();
        return waitFor(ImportController::Done);
    }
    [[nodiscard]] bool waitFor(ImportController::Step step)
    {
        return QTest::qWaitFor([&] { return imports().step() == step; }, patience);
    }

    ScratchFolder scratch;
    FixedClock clock{testNow};
    QtZoneResolver zones;
    SourceCatalogue catalogue;
    QSettings settings;
    VaultLane lane;
    QThreadPool readers;
    Services services;
    std::unique_ptr<ViewModels> models;
};

/** Made up: a week with an over-cap row, the week before, a reward without hours. */
inline const std::string outlierFile = R"(workDate,itemID,duration,rateApplied,payout,payType,projectName,status
"Nov 18, 2026","aaaa0000aaaa0000aaaa0001","1h ","$30.00/hr","$30.00","prepay","Project Sandpiper","processed"
"Nov 18, 2026","aaaa0000aaaa0000aaaa0001","30m ","$9.00/hr","$4.50","overtimePay","Project Sandpiper","processed"
"Nov 17, 2026","aaaa0000aaaa0000aaaa0002","1h 30m ","$30.00/hr","$45.00","prepay","Project Sandpiper","pending"
"Nov 10, 2026","aaaa0000aaaa0000aaaa0003","2h ","$30.00/hr","$60.00","prepay","Project Marigold","processed"
"Nov 9, 2026","aaaa0000aaaa0000aaaa0004","-","-","$20.00","missionReward","-","processed")";

/**
 * A later export of the same history: a row is paid now, a row is gone, a bonus for the week before turned up, the
 * reward stands in it twice.
 */
inline const std::string laterOutlierFile = R"(workDate,itemID,duration,rateApplied,payout,payType,projectName,status
"Nov 19, 2026","aaaa0000aaaa0000aaaa0005","1h ","$30.00/hr","$30.00","prepay","Project Sandpiper","processed"
"Nov 18, 2026","aaaa0000aaaa0000aaaa0001","1h ","$30.00/hr","$30.00","prepay","Project Sandpiper","processed"
"Nov 18, 2026","aaaa0000aaaa0000aaaa0001","30m ","$9.00/hr","$4.50","overtimePay","Project Sandpiper","processed"
"Nov 17, 2026","aaaa0000aaaa0000aaaa0002","1h 30m ","$30.00/hr","$45.00","prepay","Project Sandpiper","processed"
"Nov 12, 2026","aaaa0000aaaa0000aaaa0006","-","-","$15.00","missionReward","-","processed"
"Nov 9, 2026","aaaa0000aaaa0000aaaa0004","-","-","$20.00","missionReward","-","processed"
"Nov 9, 2026","aaaa0000aaaa0000aaaa0004","-","-","$20.00","missionReward","-","processed")";

}
