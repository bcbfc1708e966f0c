// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/own_entries.h"

#include "app/i18n/language.h"
#include "app/records/own_entry.h"
#include "app/text/error_text.h"
#include "app/text/number_text.h"
#include "app/text/timer_text.h"
#include "app/text/vocabulary_text.h"
#include "app/viewmodels/view_models.h"
#include "app/viewmodels/when_done.h"

namespace backpay {

namespace {

EntryDesk deskOf(OpenVault &open, const Services &services)
{
    return {*open.ledger, services.clock.now(), services.zones, services.zone};
}

/** The reading of the clock that the entry's line is in: its contract's, else this computer's. */
When localOf(const When &when, const Contract &contract, const Services &services)
{
    if (when.kind != WhenKind::Utc)
        return when;
    const Instant instant(std::chrono::days(when.day) + std::chrono::seconds(when.second));
    When local =
        whenOf(instant + services.zones.offsetAt(contract.zone.empty() ? services.zone : contract.zone, instant));
    local.kind = WhenKind::Local;
    return local;
}

QString clockText(const When &when)
{
    const QString text =
        QStringLiteral("%1:%2").arg(when.second / 3600).arg(when.second / 60 % 60, 2, 10, QLatin1Char('0'));
    const int seconds = when.second % 60;
    return seconds == 0 ? text : text + QStringLiteral(":%1").arg(seconds, 2, 10, QLatin1Char('0'));
}

/** The times as readEntryLine() reads them, to the second: what is not retyped stays as it was measured. */
QString lineOf(const TimeEntryRow &row, const Contract &contract, const Services &services)
{
    if (row.when.kind == WhenKind::Date || row.when.kind == WhenKind::Undated)
        return QStringLiteral("%1h %2m").arg(row.seconds / 3600).arg(row.seconds / 60 % 60)
               + (row.seconds % 60 == 0 ? QString() : QStringLiteral(" %1s").arg(row.seconds % 60));
    return clockText(localOf(row.when, contract, services)) + u'-' + clockText(localOf(row.until, contract, services));
}

std::string typedText(const QVariantMap &typed, const char *field)
{
    return typed.value(QLatin1String(field)).toString().trimmed().toStdString();
}

}

OwnEntries::OwnEntries(const Services &services, Session &session, UndoStack &undo, QObject *parent)
    : QObject(parent)
    , services_(services)
    , session_(session)
    , undo_(undo)
{
    connect(&session, &Session::stateChanged, this, &OwnEntries::close);
}

OwnEntries *OwnEntries::create(QQmlEngine *engine, QJSEngine *) { return ViewModels::of(*engine).ownEntries(); }

void OwnEntries::open(const QString &id)
{
    close();
    whenDone(services_.lane.run([id = id.toStdString()](OpenVault &open) -> Result<EntryHistory> {
        if (!open.ledger)
            return vaultClosed();
        return open.ledger->entryHistory(id);
    }),
             this, [this](const Result<EntryHistory> &history) {
                 if (!history) {
                     session_.report(history.error());
                     return;
                 }
                 const TimeEntryRow &row = history->revisions.back();
                 const Contract &contract = history->contracts[row.contract];
                 const std::string_view kind = timeKindName(row.kind);
                 QString told = tr("Written down by hand, grade %1.").arg(gradeText(row.source.grade));
                 if (row.marks != 0)
                     told = tr("Grade %1: %2.").arg(gradeText(row.source.grade), entryMarksText(row.marks));
                 if (history->revisions.size() > 1)
                     told += u' '
                             + tr("Changed %n times; what it said before stays in the vault.", nullptr,
                                  pluralOf(history->revisions.size() - 1));
                 entry_ = {
                     {QStringLiteral("id"), QString::fromStdString(row.id)},
                     {QStringLiteral("title"), contractText(contract)},
                     {QStringLiteral("contract"), QString::fromStdString(contract.key)},
                     {QStringLiteral("kind"), QString::fromLatin1(kind.data(), static_cast<qsizetype>(kind.size()))},
                     {QStringLiteral("day"),
                      row.when.kind == WhenKind::Undated
                          ? QString()
                          : QString::fromStdString(isoDate(localOf(row.when, contract, services_).day))},
                     {QStringLiteral("line"), lineOf(row, contract, services_)},
                     {QStringLiteral("note"), QString::fromStdString(row.note)},
                     {QStringLiteral("told"), told}};
                 Q_EMIT entryChanged();
             });
}

void OwnEntries::close()
{
    clearError();
    if (entry_.isEmpty())
        return;
    entry_.clear();
    Q_EMIT entryChanged();
}

void OwnEntries::save(const QVariantMap &typed, bool keepOverlap)
{
    clearError();
    const auto changed = [&](const char *field) -> std::optional<std::string> {
        const std::string text = typedText(typed, field);
        return text == typedText(entry_, field) ? std::nullopt : std::optional(text);
    };
    TypedEdit edit;
    edit.entry = typedText(entry_, "id");
    edit.contract = changed("contract");
    edit.kind = changed("kind");
    edit.note = changed("note");
    edit.keepOverlap = keepOverlap;
    if (changed("line") || changed("day")) { // a day alone moves the times as they stand
        edit.line = typedText(typed, "line");
        edit.date = typedText(typed, "day");
    }
    if (!edit.contract && !edit.kind && !edit.note && !edit.line) {
        Q_EMIT done(tr("Nothing changed."), false);
        close();
        return;
    }
    whenDone(services_.lane.run([edit, services = services_](OpenVault &open) -> Result<TimeEntryRow> {
        if (!open.ledger)
            return vaultClosed();
        return editTypedEntry(edit, deskOf(open, services));
    }),
             this, [this](const Result<TimeEntryRow> &row) {
                 if (!row) {
                     fail(row.error());
                     return;
                 }
                 close();
                 session_.booksWereChanged();
                 Q_EMIT done(
                     tr("%1 of %2 kept, grade %3.")
                         .arg(durationText(row->seconds), timeKindWord(row->kind), gradeText(row->source.grade)),
                     false);
             });
}

void OwnEntries::remove(const QString &id)
{
    clearError();
    whenDone(services_.lane.run([id = id.toStdString()](OpenVault &open) -> Result<void> {
        if (!open.ledger)
            return vaultClosed();
        return open.ledger->removeTimeEntry(id);
    }),
             this, [this, id](const Result<void> &removed) {
                 if (!removed) {
                     fail(removed.error());
                     return;
                 }
                 close();
                 undo_.push(tr("removal of 1 entry"),
                            takeBack(
                                id.toStdString(),
                                [](OpenVault &open, const std::string &entry) -> Result<void> {
                                    const auto restored = open.ledger->restoreTimeEntry(entry);
                                    return restored ? Result<void>() : tl::unexpected(restored.error());
                                },
                                [entry = id.toStdString()](OpenVault &open) -> Result<std::string> {
                                    const auto gone = open.ledger->removeTimeEntry(entry);
                                    return gone ? Result<std::string>(entry) : tl::unexpected(gone.error());
                                }));
                 session_.booksWereChanged();
                 Q_EMIT done(tr("1 entry removed. It counts no more, and what it said stays in the vault."), true);
             });
}

void OwnEntries::fail(const Error &error)
{
    overlaps_ = error.code == ErrorCode::EntryOverlaps;
    errorText_ = backpay::errorText(error);
    Q_EMIT errorTextChanged();
}

void OwnEntries::clearError()
{
    if (errorText_.isEmpty())
        return;
    errorText_.clear();
    overlaps_ = false;
    Q_EMIT errorTextChanged();
}

}
