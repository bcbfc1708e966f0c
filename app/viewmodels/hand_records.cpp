// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/hand_records.h"

#include "app/records/hand_record.h"
#include "app/text/error_text.h"
#include "app/text/import_text.h"
#include "app/text/vocabulary_text.h"
#include "app/viewmodels/choice.h"
#include "app/viewmodels/view_models.h"
#include "app/viewmodels/when_done.h"

#include <array>

namespace backpay {

namespace {

constexpr std::array<RowKind, 4> byHand = {RowKind::Earning, RowKind::Payout, RowKind::Cancellation, RowKind::Expense};

QString valueOf(RowKind kind)
{
    const std::string_view word = rowKindName(kind);
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

HandRecord recordOf(const QVariantMap &typed)
{
    HandRecord record;
    const auto text = [&](const char *key) {
        return typed.value(QString::fromLatin1(key)).toString().trimmed().toStdString();
    };
    for (const RowKind kind : byHand) {
        if (valueOf(kind).toStdString() == text("kind"))
            record.kind = kind;
    }
    record.contract = text("contract");
    record.platform = text("platform");
    record.date = text("date");
    record.amount = text("amount");
    record.currency = text("currency");
    record.time = text("time");
    record.item = text("item");
    record.type = text("type");
    record.payer = text("payer");
    record.fee = text("fee");
    record.cause = text("cause");
    record.decidedBy = text("decidedBy");
    record.notice = text("notice");
    record.note = text("note");
    record.estimate = typed.value(QStringLiteral("estimate")).toBool();
    if (const std::string status = text("status"); !status.empty())
        record.status = status;
    return record;
}

}

HandRecords::HandRecords(const Services &services, Session &session, BookShelf &shelf, UndoStack &undo, QObject *parent)
    : QObject(parent)
    , services_(services)
    , session_(session)
    , shelf_(shelf)
    , undo_(undo)
{
    connect(&shelf, &BookShelf::changed, this, &HandRecords::contractsChanged);
    connect(&session, &Session::closing, this, [this] {
        errorText_.clear(); // it may hold what was typed
        Q_EMIT errorTextChanged();
    });
}

HandRecords *HandRecords::create(QQmlEngine *engine, QJSEngine *) { return ViewModels::of(*engine).handRecords(); }

QVariantList HandRecords::kinds() const
{
    QVariantList kinds;
    for (const RowKind kind : byHand)
        kinds += choice(valueOf(kind), oneRowText(kind));
    return kinds;
}

QVariantList HandRecords::contracts() const
{
    QVariantList contracts;
    for (const Contract &contract : shelf_.books()->contracts) {
        const QString name = contractText(contract);
        contracts +=
            choice(QString::fromStdString(contract.key),
                   contract.platform.empty() ? name : platformText(contract.platform) + QStringLiteral(", ") + name);
    }
    return contracts;
}

QString HandRecords::today() const { return QString::fromStdString(isoDate(services_.today())); }

void HandRecords::write(const QVariantMap &typed)
{
    if (busy_)
        return;
    busy_ = true;
    errorText_.clear();
    Q_EMIT errorTextChanged();
    const auto add = [record = recordOf(typed), now = services_.clock.now(),
                      today = services_.today()](OpenVault &open) -> Result<ImportOutcome> {
        if (!open.ledger)
            return vaultClosed();
        return addByHand(record, *open.ledger, now, today);
    };
    whenDone(services_.lane.run(add), this, [this, add](const Result<ImportOutcome> &added) {
        busy_ = false;
        errorText_ = added ? QString() : backpay::errorText(added.error());
        Q_EMIT errorTextChanged();
        if (!added)
            return;
        undo_.push(tr("record written down"),
                   takeBack(
                       added->record.uuid,
                       [](OpenVault &open, const std::string &uuid) -> Result<void> {
                           const Result<std::int64_t> undone = open.ledger->undo(uuid);
                           return undone ? Result<void>() : tl::unexpected(undone.error());
                       },
                       [add](OpenVault &open) -> Result<std::string> {
                           const Result<ImportOutcome> again = add(open);
                           return again ? Result<std::string>(again->record.uuid) : tl::unexpected(again.error());
                       }),
                   QString::fromStdString(added->record.uuid));
        session_.booksWereChanged();
        Q_EMIT written(tr("Written down, grade %1.").arg(gradeText(added->record.grade)));
    });
}

}
