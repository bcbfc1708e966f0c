// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/import_text.h"

#include "app/text/number_text.h"
#include "app/text/shown_text.h"
#include "platform-importers/engine/importer.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>
#include <map>
#include <string>
#include <utility>

namespace backpay {

namespace {

class ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)

public:
    [[nodiscard]] static QString reject(RejectReason reason)
    {
        switch (reason) {
        case RejectReason::NotAnAmount: return tr("not an amount");
        case RejectReason::TooManyDecimals: return tr("more decimals than the currency has");
        case RejectReason::AmountTooLarge: return tr("amount too large");
        case RejectReason::NotADate: return tr("not a date");
        case RejectReason::NotATime: return tr("not a time");
        case RejectReason::NotADuration: return tr("not a duration");
        case RejectReason::EndsBeforeStart: return tr("ends before it starts");
        case RejectReason::CurrencyUnknown: return tr("unknown currency");
        case RejectReason::TwoCurrencies: return tr("two currencies in one row");
        case RejectReason::CellMissing: return tr("a needed cell is empty");
        case RejectReason::CellCount: return tr("more or fewer cells than the header");
        case RejectReason::TextAfterQuote: return tr("text after a closing quote");
        case RejectReason::CellTooLong: return tr("cell too long");
        case RejectReason::PlatformMissing: return tr("no platform named");
        }
        return tr("not readable");
    }

    [[nodiscard]] static QuestionWords question(const ImportQuestion &asked)
    {
        const QString example = shownText(asked.example, 40);
        if (asked.why == "currency-mark-open")
            return {tr("Which currency is “%1”?").arg(example),
                    tr("Several currencies are written this way and nothing else in the file decides it, so Backpay "
                       "does not guess.")};
        if (asked.why == "currency-missing")
            return {tr("Which currency are the amounts in?"),
                    tr("No amount in the file names one, so Backpay does not guess.")};
        if (asked.why == "date-order-open")
            return {tr("Does “%1” begin with the day or with the month?").arg(example),
                    tr("Every date in the file can be read both ways, so Backpay does not guess.")};
        if (asked.why == "decimal-open")
            return {tr("Is the mark in “%1” a decimal mark or does it group thousands?").arg(example),
                    tr("Every amount in the file can be read both ways, so Backpay does not guess.")};
        if (asked.why == "sheet-open")
            return {tr("Which of its sheets or files do you mean?"),
                    tr("Several of them hold a table of which the columns may be named.")};
        if (asked.why == "encoding-open")
            return {asked.example.empty()
                        ? tr("Which of these is written right?")
                        : tr("Which of these is written right: %1?").arg(shownText(asked.example, 160)),
                    tr("The text is not UTF-8 and may be in several encodings, so Backpay does not guess.")};
        return {tr("The file leaves a question open. Which of these is right?"),
                tr("Nothing else in the file decides it, so Backpay does not guess.")};
    }

    [[nodiscard]] static QString choice(const std::string &value)
    {
        if (value == "day-month")
            return tr("Day first");
        if (value == "month-day")
            return tr("Month first");
        if (value == "point")
            return tr("Point: 1,234.50");
        if (value == "comma")
            return tr("Comma: 1.234,50");
        return shownText(value);
    }

    [[nodiscard]] static QString reason(const QString &source, std::size_t columns)
    {
        return tr("header has all %1 columns of %2").arg(QString::number(columns), source);
    }

    [[nodiscard]] static QString cut(const QStringList &columns)
    {
        const QString text =
            columns.size() == 1
                ? tr("%1 is not kept: it may name people or work under confidentiality, or is of your private life.")
                : tr("%1 are not kept: they may name people or work under confidentiality, or are of your private "
                     "life.");
        return text.arg(columns.join(QStringLiteral(", ")));
    }

    [[nodiscard]] static QString unknown(const QString &payTypes, const QString &statuses)
    {
        QStringList notes;
        if (!payTypes.isEmpty())
            notes += tr("Unknown pay type %1: counted as work pay.").arg(payTypes);
        if (!statuses.isEmpty())
            notes += tr("Unknown status %1: counted as pending.").arg(statuses);
        return notes.join(u' ');
    }

    /** To the second: a sum that differs by less than a minute must read otherwise. */
    [[nodiscard]] static QString secondsText(std::int64_t seconds)
    {
        const std::int64_t rest = seconds % 60;
        return durationText(seconds - rest) + u':' + QString::number(rest).rightJustified(2, u'0');
    }

    [[nodiscard]] static QString total(const StatedTotal &total)
    {
        const auto sum = [&](std::int64_t value) {
            return total.currency ? sentenceAmount(value, *total.currency) : secondsText(value);
        };
        return tr("The file states %1 as %2, its rows come to %3: rows may be missing.")
            .arg(shownText(total.name, 40), sum(total.stated), sum(total.read));
    }

    [[nodiscard]] static QString rowKind(RowKind kind)
    {
        switch (kind) {
        case RowKind::Earning: return tr("Earnings");
        case RowKind::TimeEntry: return tr("Own time");
        case RowKind::Payout: return tr("Payouts");
        case RowKind::StatedRate: return tr("Promised rates");
        case RowKind::Cancellation: return tr("Cancellations");
        case RowKind::Expense: return tr("Expenses");
        }
        return {};
    }

    [[nodiscard]] static QString oneRow(RowKind kind)
    {
        switch (kind) {
        case RowKind::Earning: return tr("Earning");
        case RowKind::TimeEntry: return tr("Time entry");
        case RowKind::Payout: return tr("Payout");
        case RowKind::StatedRate: return tr("Promised rate");
        case RowKind::Cancellation: return tr("Cancellation");
        case RowKind::Expense: return tr("Expense");
        }
        return {};
    }

    [[nodiscard]] static QString fieldKind(FieldKind kind)
    {
        switch (kind) {
        case FieldKind::When: return tr("Date or start");
        case FieldKind::Until: return tr("End");
        case FieldKind::Elapsed: return tr("From start to end");
        case FieldKind::Duration: return tr("Time");
        case FieldKind::Item: return tr("Task id");
        case FieldKind::Contract: return tr("Project or contract");
        case FieldKind::Status: return tr("Status");
        case FieldKind::PayType: return tr("Kind of pay");
        case FieldKind::Amount: return tr("Amount");
        case FieldKind::Bonus: return tr("Bonus");
        case FieldKind::Rate: return tr("Rate per hour");
        case FieldKind::Note: return tr("Note");
        case FieldKind::Tags: return tr("Tags");
        case FieldKind::Text: return tr("Other text");
        case FieldKind::Currency: return tr("Currency");
        case FieldKind::Fee: return tr("Fee");
        case FieldKind::AmountOut: return tr("Amount out");
        case FieldKind::Flow: return tr("In or out");
        case FieldKind::Payer: return tr("Payer");
        case FieldKind::Cause: return tr("Cause");
        case FieldKind::DecidedBy: return tr("Decided by");
        case FieldKind::Notice: return tr("Days of notice");
        }
        return {};
    }

    [[nodiscard]] static QString fate(RowFate fate)
    {
        switch (fate) {
        case RowFate::New: return tr("New");
        case RowFate::Changed: return tr("Changed");
        case RowFate::Known: return tr("Known");
        case RowFate::Excluded: return tr("Left out");
        }
        return {};
    }
    [[nodiscard]] static QString rejected(const QString &why) { return tr("Rejected: %1").arg(why); }

    [[nodiscard]] static QString counts(const ImportCounts &counts)
    {
        QStringList parts{tr("%1 read").arg(countText(counts.read))};
        if (counts.rejected > 0)
            parts += tr("%1 rejected").arg(countText(counts.rejected));
        if (counts.fresh > 0 || parts.size() == 1)
            parts += tr("%1 new").arg(countText(counts.fresh));
        return parts.join(QStringLiteral(", "));
    }

    [[nodiscard]] static QString allCounts(const ImportCounts &counts)
    {
        QStringList parts;
        for (const auto &[count, words] :
             {std::pair(counts.fresh, tr("%1 new")), std::pair(counts.changed, tr("%1 changed")),
              std::pair(counts.known, tr("%1 known")), std::pair(counts.filtered, tr("%1 filtered")),
              std::pair(counts.rejected, tr("%1 rejected"))}) {
            if (count > 0)
                parts += words.arg(countText(count));
        }
        QString text = tr("%1 read").arg(countText(counts.read));
        if (!parts.isEmpty())
            text += tr(": ") + parts.join(QStringLiteral(", "));
        return counts.vanished > 0 ? text + tr("; %1 no longer there").arg(countText(counts.vanished)) : text;
    }
};

QString listed(const std::vector<std::string> &words)
{
    constexpr std::size_t mostShown = 6;
    QStringList shown;
    for (std::size_t index = 0; index < words.size() && index < mostShown; ++index)
        shown += QStringLiteral("“%1”").arg(shownText(words[index], 40));
    if (words.size() > mostShown)
        shown += QStringLiteral("…");
    return shown.join(QStringLiteral(", "));
}

}

QString rejectText(RejectReason reason) { return ImportText::reject(reason); }

QuestionWords questionWords(const ImportQuestion &question) { return ImportText::question(question); }

QString choiceText(const std::string &choice) { return ImportText::choice(choice); }

QString recognitionReason(std::string_view source, std::size_t columnsMatched)
{
    return ImportText::reason(shownText(source), columnsMatched);
}

QString sourceName(std::string_view source)
{
    static const std::map<std::string, std::string, std::less<>> titles = [] {
        std::map<std::string, std::string, std::less<>> made;
        if (const auto catalogue = SourceCatalogue::builtIn()) {
            for (const Profile &profile : catalogue->profiles())
                made.emplace(profile.id, profile.title);
        }
        return made;
    }();
    const auto title = titles.find(source);
    return title == titles.end() ? shownText(source)
                                 : QCoreApplication::translate("SourceTitle", title->second.c_str());
}

QString cutNote(const std::vector<std::string> &cutColumns)
{
    if (cutColumns.empty())
        return {};
    QStringList names;
    for (const std::string &column : cutColumns)
        names += shownText(column, 40);
    return ImportText::cut(names);
}

QString unknownWordsNote(const std::vector<std::string> &payTypes, const std::vector<std::string> &statuses)
{
    return ImportText::unknown(listed(payTypes), listed(statuses));
}

QString totalsNote(const std::vector<StatedTotal> &totals)
{
    QStringList notes;
    for (const StatedTotal &total : totals) {
        if (!total.agrees())
            notes += ImportText::total(total);
    }
    return notes.join(u' ');
}

QString rowKindText(RowKind kind) { return ImportText::rowKind(kind); }

QString oneRowText(RowKind kind) { return ImportText::oneRow(kind); }

QString fieldKindText(FieldKind kind) { return ImportText::fieldKind(kind); }

QString fateText(RowFate fate) { return ImportText::fate(fate); }

QString rejectedText(RejectReason reason) { return ImportText::rejected(rejectText(reason)); }

QString countsText(const ImportCounts &counts) { return ImportText::counts(counts); }

QString allCountsText(const ImportCounts &counts) { return ImportText::allCounts(counts); }

}
