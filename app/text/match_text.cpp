// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/match_text.h"

#include "app/text/import_text.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"
#include "app/text/vocabulary_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace backpay {

namespace {

class MatchText
{
    Q_DECLARE_TR_FUNCTIONS(MatchText)

public:
    /** A field inside "the same task id and date"; "" for one that goes by its heading. */
    [[nodiscard]] static QString inIdentity(FieldKind kind)
    {
        switch (kind) {
        case FieldKind::When: return tr("date");
        case FieldKind::Until: return tr("end");
        case FieldKind::Duration: return tr("time");
        case FieldKind::Item: return tr("task id");
        case FieldKind::Contract: return tr("project");
        case FieldKind::PayType: return tr("kind of pay");
        case FieldKind::Amount: return tr("amount");
        case FieldKind::Bonus: return tr("bonus");
        case FieldKind::Rate: return tr("rate");
        case FieldKind::Note: return tr("note");
        case FieldKind::Payer: return tr("payer");
        default: return {};
        }
    }
    [[nodiscard]] static QString quoted(const QString &heading) { return tr("“%1”").arg(heading); }
    [[nodiscard]] static QString listed(QStringList words)
    {
        if (words.size() < 2)
            return words.join(QString());
        const QString last = words.takeLast();
        return tr("%1 and %2").arg(words.join(tr(", ")), last);
    }

    [[nodiscard]] static QString why(RowReason reason, const QString &identity, const QString &day)
    {
        switch (reason) {
        case RowReason::NotHeld: return tr("No row imported before has the same %1.").arg(identity);
        case RowReason::OneMore:
            return tr("Rows imported before have the same %1; this file holds one more of them.").arg(identity);
        case RowReason::SameWord: return tr("Same %1 as a row imported %2.").arg(identity, day);
        case RowReason::LaterWord:
            return tr("Same %1 as a row imported %2. That export is newer, so what it says stays.").arg(identity, day);
        case RowReason::NewWord: return tr("Before as imported %1, with the same %2.").arg(day, identity);
        case RowReason::EarlierWord:
            return tr("Before as imported %1, with the same %2. An older export said the same as now.")
                .arg(day, identity);
        case RowReason::ByHand: return tr("Left out by you. It counts as filtered.");
        }
        return {};
    }
    [[nodiscard]] static QString twin(const QString &place)
    {
        return tr("Twin of %1: equal rows count one by one.").arg(place);
    }
    [[nodiscard]] static QString missed(const QString &day)
    {
        return tr("The export imported %1 reaches past its date and did not hold it.").arg(day);
    }
    [[nodiscard]] static QString line(const QString &number) { return tr("line %1").arg(number); }

    [[nodiscard]] static QString field(RowField field)
    {
        switch (field) {
        case RowField::When: return tr("Date");
        case RowField::Until: return tr("End");
        case RowField::Contract: return tr("Project");
        case RowField::Platform: return tr("Platform");
        case RowField::Item: return tr("Task id");
        case RowField::PayType: return tr("Kind of pay");
        case RowField::Status: return tr("Status");
        case RowField::Standing: return tr("Counted as");
        case RowField::TimeKind: return tr("Kind of time");
        case RowField::Amount: return tr("Pay");
        case RowField::Bonus: return tr("Bonus");
        case RowField::Fee: return tr("Fee");
        case RowField::Seconds: return tr("Time");
        case RowField::Rate: return tr("Rate");
        case RowField::Payer: return tr("Payer");
        case RowField::Note: return tr("Note");
        }
        return {};
    }
    [[nodiscard]] static QString nothing() { return tr("nothing"); }
    [[nodiscard]] static QString perTime(const QString &amount, const QString &time)
    {
        return tr("%1 per %2").arg(amount, time);
    }
    [[nodiscard]] static QString change(const FieldChange &change)
    {
        return tr("%1: %2 → %3.", "field: before → after").arg(change.field, change.before, change.after);
    }
    [[nodiscard]] static QString elsewhere()
    {
        return tr("A cell differs that is kept in the stored file only; no figure changes.");
    }

    [[nodiscard]] static QString lateBonus(RowFate fate)
    {
        return fate == RowFate::Changed ? tr("Changed, late bonus") : tr("New, late bonus");
    }
    [[nodiscard]] static QString late() { return tr("New, late"); }
    [[nodiscard]] static QString newTwin() { return tr("New, twin"); }
    [[nodiscard]] static QString older() { return tr("Known, newer stays"); }
    [[nodiscard]] static QString was(const QString &status) { return tr("Changed, was %1").arg(status); }
};

QString orNothing(const QString &text) { return text.isEmpty() ? MatchText::nothing() : text; }

QString moneyText(const std::optional<std::int64_t> &minorUnits, const Currency &currency)
{
    return minorUnits ? sentenceAmount(*minorUnits, currency) : QString();
}

/** To the second: two durations that differ must not look the same. */
QString exactDuration(const std::optional<std::int64_t> &seconds)
{
    if (!seconds)
        return {};
    const QString whole = durationText(*seconds - *seconds % 60);
    return *seconds % 60 == 0 ? whole : whole + u':' + QString::number(*seconds % 60).rightJustified(2, u'0');
}

QString rateText(const std::optional<Rate> &rate)
{
    return rate ? MatchText::perTime(sentenceAmount(rate->minorUnits, rate->currency), durationText(rate->seconds))
                : QString();
}

QString valueText(const RowFacts &facts, RowField field, DayNumber today)
{
    switch (field) {
    case RowField::When: return whenText(facts.when, today);
    case RowField::Until: return whenText(facts.until, today);
    case RowField::Contract: return shownText(facts.contract.value_or(std::string()), 60);
    case RowField::Platform: return shownText(facts.platform.value_or(std::string()), 60);
    case RowField::Item: return shownText(facts.item, 60);
    case RowField::PayType: return shownText(facts.payType, 40);
    case RowField::Status: return shownText(facts.status, 40);
    case RowField::Standing: return facts.standing ? standingText(*facts.standing) : QString();
    case RowField::TimeKind: return facts.timeKind ? timeKindText(*facts.timeKind) : QString();
    case RowField::Amount: return moneyText(facts.amount, facts.currency);
    case RowField::Bonus: return moneyText(facts.bonus, facts.currency);
    case RowField::Fee: return moneyText(facts.fee, facts.currency);
    case RowField::Seconds: return exactDuration(facts.seconds);
    case RowField::Rate: return rateText(facts.rate);
    case RowField::Payer: return shownText(facts.payer, 60);
    case RowField::Note: return shownText(facts.note, 60);
    }
    return {};
}

/** The field that reads a column of a profile's identity; null where none does. */
const FieldSpec *fieldOf(const Profile &profile, const std::string &column)
{
    const auto reads = [&](const FieldSpec &field) {
        return std::find(field.column.begin(), field.column.end(), column) != field.column.end();
    };
    const auto found = std::find_if(profile.fields.begin(), profile.fields.end(), reads);
    return found == profile.fields.end() ? nullptr : &*found;
}

}

QString identityText(const Profile &profile)
{
    QStringList words;
    for (const std::string &column : profile.identity) {
        const FieldSpec *field = fieldOf(profile, column);
        QString word = field != nullptr ? MatchText::inIdentity(field->kind) : QString();
        if (word.isEmpty() || words.contains(word))
            word = MatchText::quoted(shownText(column, 40));
        words += word;
    }
    return MatchText::listed(words);
}

QString plainlyNewText(const QString &identity) { return MatchText::why(RowReason::NotHeld, identity, QString()); }

QString whyText(const RowMatch &match, DayNumber today)
{
    const PlannedRow &row = *match.row;
    QStringList sentences; // what is rarest first: a line of a table may have no room for all
    if (row.missedOn)
        sentences += MatchText::missed(dayText(*row.missedOn, today));
    if (!match.twin.isEmpty())
        sentences += MatchText::twin(match.twin);
    sentences += MatchText::why(row.reason, match.identity, match.heldOn ? dayText(*match.heldOn, today) : QString());
    return sentences.join(u' ');
}

std::vector<FieldChange> fieldChanges(const RowFacts &before, const RowFacts &after, DayNumber today)
{
    std::vector<FieldChange> changes;
    for (const RowField field : differingFields(before, after)) {
        changes.push_back({MatchText::field(field), orNothing(valueText(before, field, today)),
                           orNothing(valueText(after, field, today))});
    }
    return changes;
}

QString changesText(const std::vector<FieldChange> &changes)
{
    if (changes.empty())
        return MatchText::elsewhere();
    QStringList texts;
    for (const FieldChange &change : changes)
        texts += MatchText::change(change);
    return texts.join(u' ');
}

QString fateInShort(const PlannedRow &row, const RowFacts &now, const RowFacts *before)
{
    if (isLateBonus(row, now, before))
        return MatchText::lateBonus(row.fate);
    if (row.reason == RowReason::LaterWord)
        return MatchText::older();
    if (row.fate == RowFate::Changed && before != nullptr && before->status != now.status && !before->status.empty())
        return MatchText::was(shownText(before->status, 24));
    if (row.fate == RowFate::New && row.missedOn)
        return MatchText::late();
    return row.fate == RowFate::New && row.twinOf != 0 ? MatchText::newTwin() : fateText(row.fate);
}

QString rowPlaceText(const RowPlace &place)
{
    return place.line > 0 ? MatchText::line(QString::number(place.line)) : shownText(place.text, 40);
}

FactColumns factColumns(const RowFacts &facts, DayNumber today)
{
    FactColumns columns;
    columns.day = whenText(facts.when, today);
    for (const std::string &name : {facts.item, facts.platform.value_or(std::string()), facts.payer,
                                    facts.contract.value_or(std::string()), facts.note}) {
        if (columns.task.isEmpty())
            columns.task = shownText(name, name == facts.item ? 12 : 40);
    }
    columns.time = facts.seconds ? rowDurationText(*facts.seconds) : QString();
    if (facts.amount || facts.bonus)
        columns.pay = sentenceAmount(facts.amount.value_or(0) + facts.bonus.value_or(0), facts.currency);
    else
        columns.pay = rateText(facts.rate);
    columns.status = shownText(facts.status, 40);
    if (columns.status.isEmpty() && facts.standing)
        columns.status = standingText(*facts.standing);
    if (columns.status.isEmpty() && facts.timeKind)
        columns.status = timeKindText(*facts.timeKind);
    return columns;
}

}
