// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/view_models.h"

#include <QTimer>
#include <QVariant>

namespace backpay {

namespace {

const char *const engineProperty = "backpayViewModels";

}

ViewModels::ViewModels(const Services &services)
    : appearance_(services.settings)
    , session_(services)
    , privacy_(services, session_)
    , clipboard_(session_)
    , drafts_(services, session_)
    , undoStack_(services, session_)
    , shelf_(services, session_)
    , columnMapper_(services, session_)
    , importController_(services, session_, columnMapper_, undoStack_)
    , snapshotComparison_(services, session_)
    , handRecords_(services, session_, shelf_, undoStack_)
    , today_(services, shelf_)
    , pay_(services, shelf_)
    , matches_(services, shelf_, session_, undoStack_)
    , comparison_(services, shelf_, session_, pay_)
    , contracts_(services, shelf_)
    , contract_(services, shelf_, session_)
    , rows_(services, shelf_, session_)
    , source_(services, shelf_, session_)
    , figure_(services, shelf_, session_)
    , ownEntries_(services, session_, undoStack_)
    , disclosure_(services, session_)
    , contractEditor_(services, session_, contract_, undoStack_, drafts_)
    , calculator_(services)
    , claims_(services, shelf_, session_)
    , factSheet_(services, shelf_, session_)
    , packet_(services, shelf_, session_, drafts_)
    , packetBuild_(services, session_, packet_)
    , packetCheck_(services, session_)
    , timer_(services, session_, undoStack_)
    , platforms_(services, session_)
    , law_(nullptr)
    , vaultCheck_(services, session_)
    , referenceRates_(services, session_)
    , keys_(services, session_)
    , backups_(services, session_)
    , tableExport_(services)
{
    connect(&privacy_, &Privacy::amountsHiddenChanged, &shelf_, &BookShelf::showAgain);
    connect(&privacy_, &Privacy::amountsHiddenChanged, &importController_, &ImportController::showAgain);
    connect(&privacy_, &Privacy::amountsHiddenChanged, &snapshotComparison_, &SnapshotComparison::close);
    connect(&session_, &Session::stateChanged, &calculator_, [this] {
        if (session_.state() != Session::Open)
            calculator_.clear(); // it is of no vault, but what was typed is somebody's pay
    });
    privacy_.holdOpenWhile([this] {
        return importController_.isWorking() || packetBuild_.step() == PacketBuild::Building || vaultCheck_.isBusy()
               || backups_.isBusy();
    });
}

std::vector<QObject *> ViewModels::all()
{
    return {&appearance_,         &session_,     &privacy_,   &undoStack_, &columnMapper_, &importController_,
            &snapshotComparison_, &handRecords_, &today_,     &pay_,       &matches_,      &comparison_,
            &contracts_,          &contract_,    &rows_,      &source_,    &figure_,       &ownEntries_,
            &contractEditor_,     &calculator_,  &claims_,    &factSheet_, &packet_,       &packetBuild_,
            &packetCheck_,        &timer_,       &platforms_, &law_,       &vaultCheck_,   &referenceRates_,
            &disclosure_,         &drafts_,      &keys_,      &backups_,   &tableExport_};
}

void ViewModels::attachTo(QQmlEngine &engine)
{
    engine.addImportPath(QStringLiteral("qrc:/qt/qml")); // where both modules are; a default only from Qt 6.5 on
    engine.setProperty(engineProperty, QVariant::fromValue<QObject *>(this));
    for (QObject *model : all())
        QJSEngine::setObjectOwnership(model, QJSEngine::CppOwnership);
    // What the pages held is let go of after they have gone; the engine would take its time.
    connect(&session_, &Session::stateChanged, &engine, [this, &engine] {
        if (session_.state() != Session::Open)
            QTimer::singleShot(100, &engine, [&engine] { engine.collectGarbage(); });
    });
}

ViewModels &ViewModels::of(const QQmlEngine &engine)
{
    auto *models = qobject_cast<ViewModels *>(engine.property(engineProperty).value<QObject *>());
    Q_ASSERT_X(models, "ViewModels::of", "attachTo was not called on this engine");
    return *models;
}

}
