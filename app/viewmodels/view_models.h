// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/appearance.h"
#include "app/viewmodels/backup_model.h"
#include "app/viewmodels/book_shelf.h"
#include "app/viewmodels/calculator_model.h"
#include "app/viewmodels/claims_model.h"
#include "app/viewmodels/column_mapper_model.h"
#include "app/viewmodels/comparison_model.h"
#include "app/viewmodels/contract_editor.h"
#include "app/viewmodels/contract_model.h"
#include "app/viewmodels/contracts_model.h"
#include "app/viewmodels/disclosure_model.h"
#include "app/viewmodels/drafts.h"
#include "app/viewmodels/fact_sheet_model.h"
#include "app/viewmodels/figure_model.h"
#include "app/viewmodels/hand_records.h"
#include "app/viewmodels/import_controller.h"
#include "app/viewmodels/keys_model.h"
#include "app/viewmodels/law_model.h"
#include "app/viewmodels/matches_model.h"
#include "app/viewmodels/own_clipboard.h"
#include "app/viewmodels/own_entries.h"
#include "app/viewmodels/packet_build.h"
#include "app/viewmodels/packet_check.h"
#include "app/viewmodels/packet_model.h"
#include "app/viewmodels/pay_model.h"
#include "app/viewmodels/platforms_model.h"
#include "app/viewmodels/privacy.h"
#include "app/viewmodels/reference_rates_model.h"
#include "app/viewmodels/rows_model.h"
#include "app/viewmodels/services.h"
#include "app/viewmodels/session.h"
#include "app/viewmodels/snapshot_comparison.h"
#include "app/viewmodels/source_model.h"
#include "app/viewmodels/table_export.h"
#include "app/viewmodels/timer_model.h"
#include "app/viewmodels/today_model.h"
#include "app/viewmodels/undo_stack.h"
#include "app/viewmodels/vault_check_model.h"

#include <QObject>
#include <QQmlEngine>

#include <vector>

namespace backpay {

/**
 * All view models of one window, made once by the composition root. QML asks for them as singletons of its engine and
 * never owns them: attach before anything is loaded, and let the engine go first.
 */
class ViewModels : public QObject
{
    Q_OBJECT

public:
    explicit ViewModels(const Services &services);

    void attachTo(QQmlEngine &engine);
    /** Every one that QML sees. */
    [[nodiscard]] std::vector<QObject *> all();
    /** Those attached to the engine; a programmer's fault where there are none. */
    [[nodiscard]] static ViewModels &of(const QQmlEngine &engine);

    [[nodiscard]] Appearance *appearance() { return &appearance_; }
    [[nodiscard]] Session *session() { return &session_; }
    [[nodiscard]] Privacy *privacy() { return &privacy_; }
    [[nodiscard]] Drafts *drafts() { return &drafts_; }
    [[nodiscard]] UndoStack *undoStack() { return &undoStack_; }
    [[nodiscard]] ColumnMapperModel *columnMapper() { return &columnMapper_; }
    [[nodiscard]] ImportController *importController() { return &importController_; }
    [[nodiscard]] SnapshotComparison *snapshotComparison() { return &snapshotComparison_; }
    [[nodiscard]] HandRecords *handRecords() { return &handRecords_; }
    [[nodiscard]] TodayModel *today() { return &today_; }
    [[nodiscard]] PayModel *pay() { return &pay_; }
    [[nodiscard]] MatchesModel *matches() { return &matches_; }
    [[nodiscard]] ComparisonModel *comparison() { return &comparison_; }
    [[nodiscard]] ContractsModel *contracts() { return &contracts_; }
    [[nodiscard]] ContractModel *contract() { return &contract_; }
    [[nodiscard]] RowsModel *rows() { return &rows_; }
    [[nodiscard]] SourceModel *source() { return &source_; }
    [[nodiscard]] FigureModel *figure() { return &figure_; }
    [[nodiscard]] OwnEntries *ownEntries() { return &ownEntries_; }
    [[nodiscard]] DisclosureModel *disclosure() { return &disclosure_; }
    [[nodiscard]] ContractEditor *contractEditor() { return &contractEditor_; }
    [[nodiscard]] CalculatorModel *calculator() { return &calculator_; }
    [[nodiscard]] ClaimsModel *claims() { return &claims_; }
    [[nodiscard]] FactSheetModel *factSheet() { return &factSheet_; }
    [[nodiscard]] PacketModel *packet() { return &packet_; }
    [[nodiscard]] PacketBuild *packetBuild() { return &packetBuild_; }
    [[nodiscard]] PacketCheck *packetCheck() { return &packetCheck_; }
    [[nodiscard]] TimerModel *timer() { return &timer_; }
    [[nodiscard]] PlatformsModel *platforms() { return &platforms_; }
    [[nodiscard]] LawModel *law() { return &law_; }
    [[nodiscard]] VaultCheckModel *vaultCheck() { return &vaultCheck_; }
    [[nodiscard]] KeysModel *keys() { return &keys_; }
    [[nodiscard]] BackupModel *backups() { return &backups_; }
    [[nodiscard]] ReferenceRatesModel *referenceRates() { return &referenceRates_; }
    [[nodiscard]] TableExport *tableExport() { return &tableExport_; }

private:
    Appearance appearance_;
    Session session_;
    Privacy privacy_; // before the pages, which are made with amounts hidden from the start where it says so
    OwnClipboard clipboard_;
    Drafts drafts_; // before the pages: as the vault closes it stores what they are about to forget
    UndoStack undoStack_;
    BookShelf shelf_;
    ColumnMapperModel columnMapper_;
    ImportController importController_;
    SnapshotComparison snapshotComparison_;
    HandRecords handRecords_;
    TodayModel today_;
    PayModel pay_;
    MatchesModel matches_;
    ComparisonModel comparison_;
    ContractsModel contracts_;
    ContractModel contract_;
    RowsModel rows_;
    SourceModel source_;
    FigureModel figure_;
    OwnEntries ownEntries_;
    DisclosureModel disclosure_;
    ContractEditor contractEditor_;
    CalculatorModel calculator_;
    ClaimsModel claims_;
    FactSheetModel factSheet_;
    PacketModel packet_;
    PacketBuild packetBuild_;
    PacketCheck packetCheck_;
    TimerModel timer_;
    PlatformsModel platforms_;
    LawModel law_;
    VaultCheckModel vaultCheck_;
    ReferenceRatesModel referenceRates_;
    KeysModel keys_;
    BackupModel backups_;
    TableExport tableExport_;
};

}
