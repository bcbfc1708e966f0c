// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/lede_text.h"

#include "app/i18n/language.h"
#include "app/text/number_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace backpay {

namespace {

constexpr std::array<const char *, 13> countWords = {
    QT_TRANSLATE_NOOP("LedeText", "No"),    QT_TRANSLATE_NOOP("LedeText", "One"),
    QT_TRANSLATE_NOOP("LedeText", "Two"),   QT_TRANSLATE_NOOP("LedeText", "Three"),
    QT_TRANSLATE_NOOP("LedeText", "Four"),  QT_TRANSLATE_NOOP("LedeText", "Five"),
    QT_TRANSLATE_NOOP("LedeText", "Six"),   QT_TRANSLATE_NOOP("LedeText", "Seven"),
    QT_TRANSLATE_NOOP("LedeText", "Eight"), QT_TRANSLATE_NOOP("LedeText", "Nine"),
    QT_TRANSLATE_NOOP("LedeText", "Ten"),   QT_TRANSLATE_NOOP("LedeText", "Eleven"),
    QT_TRANSLATE_NOOP("LedeText", "Twelve")};

class LedeText
{
    Q_DECLARE_TR_FUNCTIONS(LedeText)

public:
    [[nodiscard]] static QString today(const QString &worked, const QString &paid, const QString &otherWeek)
    {
        if (paid.isEmpty()) {
            return otherWeek.isEmpty()
                       ? tr("%1 this week, no record of pay.").arg(workedPhrase(worked))
                       : tr("%1 in the week of %2, no record of pay.").arg(workedPhrase(worked), otherWeek);
        }
        const QString paidPhrase = unbroken(tr("%1 of it paid").arg(paid));
        return otherWeek.isEmpty() ? tr("%1 this week, %2.").arg(workedPhrase(worked), paidPhrase)
                                   : tr("%1 in the week of %2, %3.").arg(workedPhrase(worked), otherWeek, paidPhrase);
    }
    [[nodiscard]] static QString workedPhrase(const QString &worked) { return unbroken(tr("%1 worked").arg(worked)); }
    [[nodiscard]] static QString todayNothing()
    {
        return tr("No record yet. Import a task history to see what an hour paid.");
    }

    [[nodiscard]] static QString pay(const QString &advertised, const QString &trueRate)
    {
        if (trueRate.isEmpty())
            return tr("There is pay on record, but no hours to divide it by.");
        const QString paid = unbroken(tr("It paid %1.").arg(trueRate));
        if (advertised.isEmpty())
            return tr("An hour of work %1.").arg(unbroken(tr("paid %1").arg(trueRate)));
        return tr("An hour was offered %1. %2").arg(unbroken(tr("at %1").arg(advertised)), paid);
    }
    [[nodiscard]] static QString payNothing() { return tr("No pay on record yet."); }
    [[nodiscard]] static QString payNothingInPeriod() { return tr("No record in this period."); }

    [[nodiscard]] static QString contracts(std::size_t contracts, std::size_t platforms)
    {
        if (contracts == 0)
            return tr("No contract on record yet.");
        const QString first = unbroken(tr("%1 contracts", nullptr, pluralOf(contracts)).arg(countWord(contracts)));
        if (platforms == 0)
            return tr("%1, no platform named.").arg(first);
        const QString second =
            unbroken(tr("%1 platforms", nullptr, pluralOf(platforms)).arg(countWord(platforms).toLower()));
        return tr("%1 with %2.").arg(first, second);
    }

    [[nodiscard]] static QString contract(const QString &advertised, const QString &trueRate, const QString &earned)
    {
        if (trueRate.isEmpty() && earned.isEmpty())
            return tr("Time on record, no pay.");
        if (trueRate.isEmpty())
            return tr("%1, no hours on record.").arg(unbroken(tr("%1 earned").arg(earned)));
        if (advertised.isEmpty())
            return tr("An hour of it %1.").arg(unbroken(tr("paid %1").arg(trueRate)));
        return tr("Offered %1. %2")
            .arg(unbroken(tr("at %1").arg(advertised)), unbroken(tr("It paid %1.").arg(trueRate)));
    }

    [[nodiscard]] static QString contractCut(const QString &advertised, const QString &rate, const QString &day,
                                             const QString &trueRate)
    {
        return tr("Offered %1, %2 %3. %4")
            .arg(unbroken(tr("at %1").arg(advertised)), unbroken(tr("cut to %1").arg(rate)),
                 unbroken(tr("on %1", "day of a cut").arg(day)), unbroken(tr("It paid %1.").arg(trueRate)));
    }

    [[nodiscard]] static QString importStart() { return tr("Which task history shall be read?"); }
    [[nodiscard]] static QString importReading(std::size_t files)
    {
        return tr("Reading %n files. Nothing is stored yet.", nullptr, static_cast<int>(files));
    }
    [[nodiscard]] static QString importCheck(std::size_t files, std::size_t questions, std::size_t refused)
    {
        QString text = unbroken(tr("%1 files", nullptr, pluralOf(files)).arg(countWord(files)));
        if (questions > 0)
            text += tr(", ")
                    + unbroken(tr("%1 questions", nullptr, pluralOf(questions)).arg(countWord(questions).toLower()));
        if (refused > 0)
            text += tr(", ") + unbroken(tr("%1 not readable").arg(countWord(refused).toLower()));
        return tr("%1. Nothing is stored yet.").arg(text);
    }
    [[nodiscard]] static QString importStoring() { return tr("Storing. Leave the page at any time."); }
    [[nodiscard]] static QString importDone(const ImportCounts &counts)
    {
        if (counts.fresh == 0 && counts.changed == 0)
            return tr("Nothing new: every row was known.");
        const QString fresh = unbroken(tr("%1 new rows", nullptr, pluralOf(counts.fresh)).arg(countText(counts.fresh)));
        if (counts.changed == 0)
            return tr("%1 stored.").arg(fresh);
        return tr("%1 and %2 stored.").arg(fresh, unbroken(tr("%1 changed").arg(countText(counts.changed))));
    }

    [[nodiscard]] static QString comparison(std::int64_t fresh, std::int64_t changed, std::int64_t vanished)
    {
        QStringList parts;
        if (fresh > 0)
            parts += unbroken(tr("%1 new rows", nullptr, pluralOf(fresh)).arg(countText(fresh)));
        if (changed > 0)
            parts += unbroken(tr("%1 rows changed", nullptr, pluralOf(changed)).arg(countText(changed)));
        if (vanished > 0)
            parts += unbroken(tr("%1 rows no longer there", nullptr, pluralOf(vanished)).arg(countText(vanished)));
        return parts.isEmpty() ? tr("The two exports say the same.") : tr("%1.").arg(parts.join(tr(", ")));
    }
};

}

QString countWord(std::size_t count)
{
    return count < countWords.size() ? LedeText::tr(countWords[count]) : countText(static_cast<std::int64_t>(count));
}

QString todayLede(const QString &worked, const QString &paid, const QString &otherWeek)
{
    return LedeText::today(worked, paid, otherWeek);
}

QString todayLedeWithoutRecords() { return LedeText::todayNothing(); }

QString payLede(const QString &advertised, const QString &trueRate) { return LedeText::pay(advertised, trueRate); }

QString payLedeWithoutRecords(bool elsewhere)
{
    return elsewhere ? LedeText::payNothingInPeriod() : LedeText::payNothing();
}

QString contractsLede(std::size_t contracts, std::size_t platforms)
{
    return LedeText::contracts(contracts, platforms);
}

QString contractLede(const QString &advertised, const QString &trueRate, const QString &earned)
{
    return LedeText::contract(advertised, trueRate, earned);
}

QString contractLedeWithCut(const QString &advertised, const QString &rate, const QString &day, const QString &trueRate)
{
    return LedeText::contractCut(advertised, rate, day, trueRate);
}

QString importLedeAtStart() { return LedeText::importStart(); }

QString importLedeReading(std::size_t files) { return LedeText::importReading(files); }

QString importLedeAtCheck(std::size_t files, std::size_t questions, std::size_t refused)
{
    return LedeText::importCheck(files, questions, refused);
}

QString importLedeStoring() { return LedeText::importStoring(); }

QString importLedeDone(const ImportCounts &counts) { return LedeText::importDone(counts); }

QString comparisonLede(std::int64_t fresh, std::int64_t changed, std::int64_t vanished)
{
    return LedeText::comparison(fresh, changed, vanished);
}

}
