// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_account.h"

#include "app/cli/json_output.h"
#include "app/cli/terminal_words.h"
#include "app/records/shown_rows.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"

#include <QCoreApplication>

#include <utility>

namespace backpay {

namespace {

RowAccount accountOfRow(const ImportBatch &batch, const PlannedRow &planned, std::size_t index, const HeldRows &held,
                        const QString &identity, DayNumber today)
{
    const StoredRow *matched = held.of(planned);
    const RowFacts now = factsOf(batch, index);
    const RowFacts *before = matched != nullptr ? &matched->facts : nullptr;
    RowAccount row{batch.placeOf(batch.stamps[index].line), planned.fate, {}, {}, false, {}};
    row.text = fateInShort(planned, now, before);
    row.lateBonus = isLateBonus(planned, now, before);
    const auto heldOn = matched != nullptr ? std::optional(matched->importedOn) : std::nullopt;
    const QString twin = planned.twinOf != 0 ? rowPlaceText(batch.placeOf(planned.twinOf)) : QString();
    row.why = whyText({&planned, identity, heldOn, twin}, today);
    if (planned.fate == RowFate::Changed && before != nullptr)
        row.changes = fieldChanges(*before, now, today);
    return row;
}

const char *fateName(RowFate fate)
{
    switch (fate) {
    case RowFate::New: return "new";
    case RowFate::Changed: return "changed";
    case RowFate::Known: return "known";
    case RowFate::Excluded: return "filtered";
    }
    return "";
}

Json rowJson(const RowAccount &row)
{
    Json changes = Json::array();
    for (const FieldChange &change : row.changes) {
        changes.push_back({{"field", change.field.toStdString()},
                           {"before", change.before.toStdString()},
                           {"after", change.after.toStdString()}});
    }
    return {{"line", lineJson(row.place)},  {"place", row.place.text},     {"fate", fateName(row.fate)},
            {"why", row.why.toStdString()}, {"late_bonus", row.lateBonus}, {"changes", changes}};
}

Json vanishedJson(const StoredRow &row)
{
    const RowFacts &facts = row.facts;
    const bool hasMoney = facts.amount || facts.bonus;
    const std::int64_t money = facts.amount.value_or(0) + facts.bonus.value_or(0);
    return {{"when", isoWhen(facts.when)},
            {"item", facts.item.empty() ? Json(nullptr) : Json(facts.item)},
            {"status", facts.status.empty() ? Json(nullptr) : Json(facts.status)},
            {"currency", hasMoney ? Json(facts.currency.code()) : Json(nullptr)},
            {"amount", hasMoney ? Json(amountText(money, facts.currency.digits())) : Json(nullptr)},
            {"import", row.source.importUuid},
            {"file", row.source.fileName},
            {"line", lineJson(row.source.place)},
            {"place", row.source.place.text},
            {"imported_on", isoDate(row.importedOn)}};
}

}

Result<ImportAccount> accountOf(const Ledger &ledger, const ImportBatch &batch, const ImportPlan &plan,
                                const SourceCatalogue &catalogue, DayNumber today)
{
    const std::vector<ShownRow> shown = rowsToShow(batch, plan);
    auto held = heldRows(ledger, batch, plan, shown);
    if (!held)
        return tl::unexpected(held.error());
    const Profile *profile = catalogue.find(batch.source);
    const QString identity = profile != nullptr ? identityText(*profile) : QString();
    ImportAccount account{today, {}, {}, std::move(held->vanished)};
    if (isPlainlyNew(plan)) {
        account.note = plainlyNewText(identity);
        return account;
    }
    for (const ShownRow &row : shown) {
        if (!row.rejected)
            account.rows.push_back(accountOfRow(batch, plan.rows[row.index], row.index, *held, identity, today));
    }
    return account;
}

void addAccount(Json &json, const ImportAccount &account)
{
    json["row_fates"] = Json::array();
    for (const RowAccount &row : account.rows)
        json["row_fates"].push_back(rowJson(row));
    json["row_fates_note"] = account.note.isEmpty() ? Json(nullptr) : Json(account.note.toStdString());
    json["vanished_rows"] = Json::array();
    for (const StoredRow &row : account.vanished)
        json["vanished_rows"].push_back(vanishedJson(row));
}

QString accountText(const ImportAccount &account)
{
    QString text;
    if (!account.note.isEmpty())
        text += QStringLiteral("  %1\n").arg(account.note);
    for (const RowAccount &row : account.rows) {
        text += QStringLiteral("  %1: %2. ").arg(rowPlaceText(row.place), row.text);
        if (row.fate == RowFate::Changed)
            text += changesText(row.changes) + u' ';
        text += row.why + u'\n';
    }
    for (const StoredRow &row : account.vanished) {
        const FactColumns columns = factColumns(row.facts, account.today);
        text += QStringLiteral("  %1: %2, %3, %4 (%5, %6)\n")
                    .arg(TerminalWords::tr("No longer there"), columns.day, columns.task, columns.pay,
                         shownText(row.source.fileName, 40), rowPlaceText(row.source.place));
    }
    return text;
}

}
