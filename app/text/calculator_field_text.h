// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/week_facts.h"

#include <QString>
#include <QStringList>

namespace backpay {

/** The keys of the calculator's fields in the order of its page; lines of pay are not among them. */
[[nodiscard]] const QStringList &calculatorKeys();

/** Names of fields, as they stand above them; "" for what is chosen without one. */
[[nodiscard]] QString fieldName(const QString &key);
/** The same of a line of pay: rate and amount depend on its kind. */
[[nodiscard]] QString lineFieldName(PayKind kind, const QString &key);

/** What a field that cannot be read takes, in words. */
struct FieldText
{
    /** "Hours worked: a number such as 46, 46.5 or 46:30." */
    [[nodiscard]] static QString fault(const QString &name, const QString &takes);
    /** "hours, line 2" */
    [[nodiscard]] static QString ofLine(const QString &name, qsizetype number);
    /** "Hours on Monday" */
    [[nodiscard]] static QString hoursOn(Weekday day);
    /** "Mon 3" */
    [[nodiscard]] static QString dayName(DayNumber day);
    /** The choice for work that no rate of its own is for. */
    [[nodiscard]] static QString otherWork();

    [[nodiscard]] static QString aDay();
    [[nodiscard]] static QString someHours();
    [[nodiscard]] static QString someMinutes();
    [[nodiscard]] static QString someDays();
    [[nodiscard]] static QString anAmount();
    [[nodiscard]] static QString tooLarge();
    [[nodiscard]] static QString aWhole(int most);
    [[nodiscard]] static QString atMost(int hours);
    [[nodiscard]] static QString amongHours();
    [[nodiscard]] static QString moreThanNone();
};

}
