// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/calculator_field_text.h"

#include "app/i18n/language.h"
#include "app/text/number_text.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace backpay {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CalculatorField)
};

/** Names by key, in the order of the page; "" for what is chosen and has no field. */
constexpr std::array names = {
    std::pair<const char *, const char *>{"place", QT_TRANSLATE_NOOP("CalculatorField", "Where the work was done")},
    std::pair<const char *, const char *>{"week", QT_TRANSLATE_NOOP("CalculatorField", "First day of the week")},
    std::pair<const char *, const char *>{"byDay", ""},
    std::pair<const char *, const char *>{"hours", QT_TRANSLATE_NOOP("CalculatorField", "Hours worked")},
    std::pair<const char *, const char *>{"day0", ""},
    std::pair<const char *, const char *>{"day1", ""},
    std::pair<const char *, const char *>{"day2", ""},
    std::pair<const char *, const char *>{"day3", ""},
    std::pair<const char *, const char *>{"day4", ""},
    std::pair<const char *, const char *>{"day5", ""},
    std::pair<const char *, const char *>{"day6", ""},
    std::pair<const char *, const char *>{"unpaid", QT_TRANSLATE_NOOP("CalculatorField", "Unpaid hours")},
    std::pair<const char *, const char *>{"rest", QT_TRANSLATE_NOOP("CalculatorField", "Rest breaks in minutes")},
    std::pair<const char *, const char *>{"nonproductive",
                                          QT_TRANSLATE_NOOP("CalculatorField", "Hours without a piece")},
    std::pair<const char *, const char *>{"payday", QT_TRANSLATE_NOOP("CalculatorField", "Payday")},
    std::pair<const char *, const char *>{"employees", QT_TRANSLATE_NOOP("CalculatorField", "Employees it has")},
    std::pair<const char *, const char *>{"receipts", QT_TRANSLATE_NOOP("CalculatorField", "Its yearly receipts")},
    std::pair<const char *, const char *>{"healthBenefits",
                                          QT_TRANSLATE_NOOP("CalculatorField", "Offers health benefits")},
    std::pair<const char *, const char *>{"age", QT_TRANSLATE_NOOP("CalculatorField", "Your age then")},
    std::pair<const char *, const char *>{"apprentice", QT_TRANSLATE_NOOP("CalculatorField", "You were an apprentice")},
    std::pair<const char *, const char *>{"sector", QT_TRANSLATE_NOOP("CalculatorField", "Kind of work")},
};

}

const QStringList &calculatorKeys()
{
    static const QStringList keys = [] {
        QStringList list;
        for (const auto &name : names)
            list += QLatin1String(name.first);
        return list;
    }();
    return keys;
}

QString fieldName(const QString &key)
{
    for (const auto &[name, text] : names) {
        if (key == QLatin1String(name))
            return Words::tr(text);
    }
    return {};
}

QString lineFieldName(PayKind kind, const QString &key)
{
    if (key == QLatin1String("rate"))
        return kind == PayKind::DayRate ? Words::tr("Rate a day") : Words::tr("Rate an hour");
    if (key == QLatin1String("amount"))
        return kind == PayKind::Salary ? Words::tr("Salary") : Words::tr("Amount");
    if (key == QLatin1String("hours"))
        return Words::tr("Hours paid for");
    if (key == QLatin1String("days"))
        return Words::tr("Days");
    return Words::tr("Hours a week it covers");
}

QString FieldText::fault(const QString &name, const QString &takes)
{
    return Words::tr("%1: %2.", "a field, what it takes").arg(name, takes);
}

QString FieldText::ofLine(const QString &name, qsizetype number)
{
    return Words::tr("%1, line %2 of the pay", "a field").arg(name).arg(number);
}

QString FieldText::hoursOn(Weekday day)
{
    return Words::tr("Hours on %1", "a weekday").arg(wordsLocale().dayName(static_cast<int>(day) + 1));
}

QString FieldText::dayName(DayNumber day)
{
    return wordsLocale().dayName(static_cast<int>(weekdayOf(day)) + 1, QLocale::ShortFormat) + u' '
           + QString::number(civilDate(day).day().as_number());
}

QString FieldText::otherWork() { return Words::tr("None of these"); }

QString FieldText::aDay() { return Words::tr("a day as 2025-03-03"); }
QString FieldText::someHours() { return Words::tr("a number such as 46, 46.5 or 46:30"); }
QString FieldText::someMinutes() { return Words::tr("a number of minutes such as 90"); }
QString FieldText::someDays() { return Words::tr("a number from 0 to 7"); }
QString FieldText::anAmount() { return Words::tr("a number with a point, such as 12.50, and no sign before it"); }
QString FieldText::tooLarge() { return Words::tr("less than a billion"); }
QString FieldText::aWhole(int most) { return Words::tr("a whole number, at most %1").arg(countText(most)); }
QString FieldText::atMost(int hours) { return Words::tr("at most %1 hours").arg(hours); }
QString FieldText::amongHours() { return Words::tr("no more than the hours worked, as they are among them"); }
QString FieldText::moreThanNone() { return Words::tr("more than 0, or empty for all hours"); }

}
