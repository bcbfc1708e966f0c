// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/changed_rows.h"

#include "app/i18n/language.h"
#include "app/text/match_text.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace backpay {

namespace {

class ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)

public:
    [[nodiscard]] static QString place(const QString &line, const QString &file)
    {
        return tr("%1 of %2").arg(line, file);
    }
    [[nodiscard]] static QString imported(const QString &place, const QString &day)
    {
        return tr("%1, imported %2").arg(place, day);
    }
    [[nodiscard]] static QString places(const QString &before, const QString &after)
    {
        return tr("%1 → %2", "places of a row in two files").arg(before, after);
    }
    [[nodiscard]] static QString gone(const QString &status)
    {
        return status.isEmpty() ? tr("No longer there") : tr("No longer there, was %1").arg(status);
    }
    [[nodiscard]] static QString fresh(const QString &status)
    {
        return status.isEmpty() ? tr("New") : tr("New, %1").arg(status);
    }
    [[nodiscard]] static QString goneNote(std::int64_t rows)
    {
        return tr("%1 rows that earlier exports hold for the days of this file are not in it. They stay in the vault "
                  "as they were.",
                  nullptr, pluralOf(rows))
            .arg(countText(rows));
    }
    [[nodiscard]] static QString onlyFirst(std::int64_t rows)
    {
        return tr("The first %1 are shown.").arg(countText(rows));
    }
};

QString placeOf(const StoredRow &row)
{
    return ChangeText::place(rowPlaceText(row.source.place), shownText(row.source.fileName, 40));
}

ChangedRow columnsOf(const StoredRow &row, DayNumber today)
{
    const FactColumns columns = factColumns(row.facts, today);
    ChangedRow shown;
    shown.day = columns.day;
    shown.task = columns.task;
    shown.time = columns.time;
    shown.pay = columns.pay;
    shown.place = placeOf(row);
    return shown;
}

ChangedRow goneRow(const StoredRow &row, DayNumber today)
{
    ChangedRow shown = columnsOf(row, today);
    shown.tone = QStringLiteral("risk");
    shown.what = ChangeText::gone(factColumns(row.facts, today).status);
    return shown;
}

ChangedRow told(ChangedRow row)
{
    QStringList parts{row.day, row.task, row.time, row.pay};
    parts.removeAll(QString());
    const QString what = row.what.endsWith(u'.') ? row.what : row.what + u'.';
    row.sentence = parts.join(QStringLiteral(", ")) + QStringLiteral(". ") + what + u' ' + row.place + u'.';
    return row;
}

}

ChangedRow vanishedRow(const StoredRow &row, DayNumber today)
{
    ChangedRow shown = goneRow(row, today);
    shown.place = ChangeText::imported(shown.place, dayText(row.importedOn, today));
    return told(shown);
}

QString vanishedNote(std::int64_t vanished, std::int64_t shown)
{
    const QString note = ChangeText::goneNote(vanished);
    return shown < vanished ? note + u' ' + ChangeText::onlyFirst(shown) : note;
}

ChangedRow changedRow(const RowChange &change, DayNumber today)
{
    if (!change.after)
        return change.before ? told(goneRow(*change.before, today)) : ChangedRow();
    ChangedRow shown = columnsOf(*change.after, today);
    if (change.before) {
        shown.tone = QStringLiteral("ask");
        shown.what = changesText(fieldChanges(change.before->facts, change.after->facts, today));
        shown.place = ChangeText::places(placeOf(*change.before), shown.place);
    } else {
        shown.tone = QStringLiteral("running");
        shown.what = ChangeText::fresh(factColumns(change.after->facts, today).status);
    }
    return told(shown);
}

}
