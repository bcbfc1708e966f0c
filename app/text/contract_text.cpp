// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/contract_text.h"

#include "app/text/number_text.h"
#include "app/text/shown_text.h"
#include "app/text/vocabulary_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace backpay {

namespace {

struct TermWords
{
    std::string_view name;
    const char *label;
    const char *hint;
};

constexpr std::array<TermWords, 18> termWords{{
    {"alias", QT_TRANSLATE_NOOP("ContractTerm", "Your name for it"), ""},
    {"place", QT_TRANSLATE_NOOP("ContractTerm", "Place of work"), QT_TRANSLATE_NOOP("ContractTerm", "US-CA, GB")},
    {"hiring_place", QT_TRANSLATE_NOOP("ContractTerm", "Where who hires is"),
     QT_TRANSLATE_NOOP("ContractTerm", "US-CA, GB")},
    {"zone", QT_TRANSLATE_NOOP("ContractTerm", "Time zone"), QT_TRANSLATE_NOOP("ContractTerm", "America/New_York")},
    {"workweek_start", QT_TRANSLATE_NOOP("ContractTerm", "Workweek begins"), ""},
    {"advertised_rate", QT_TRANSLATE_NOOP("ContractTerm", "Advertised rate"),
     QT_TRANSLATE_NOOP("ContractTerm", "An hour, such as 30.00 USD")},
    {"task_cap", QT_TRANSLATE_NOOP("ContractTerm", "Task cap"), QT_TRANSLATE_NOOP("ContractTerm", "H:MM")},
    {"weekly_cap", QT_TRANSLATE_NOOP("ContractTerm", "Weekly cap"), QT_TRANSLATE_NOOP("ContractTerm", "H:MM")},
    {"promised_until", QT_TRANSLATE_NOOP("ContractTerm", "Work promised until"),
     QT_TRANSLATE_NOOP("ContractTerm", "YYYY-MM-DD")},
    {"promised_weeks", QT_TRANSLATE_NOOP("ContractTerm", "Weeks of work promised"),
     QT_TRANSLATE_NOOP("ContractTerm", "A number")},
    {"promised_hours", QT_TRANSLATE_NOOP("ContractTerm", "Hours promised each week"),
     QT_TRANSLATE_NOOP("ContractTerm", "H:MM")},
    {"pay_due_days", QT_TRANSLATE_NOOP("ContractTerm", "Paid after"), QT_TRANSLATE_NOOP("ContractTerm", "Days")},
    {"tracker_required", QT_TRANSLATE_NOOP("ContractTerm", "Tracker required"), ""},
    {"intermediary", QT_TRANSLATE_NOOP("ContractTerm", "From who assigns to who pays"),
     QT_TRANSLATE_NOOP("ContractTerm", "Names parted by >")},
    {"agreement", QT_TRANSLATE_NOOP("ContractTerm", "Agreement"),
     QT_TRANSLATE_NOOP("ContractTerm", "Its file; only name, size and digest are kept")},
    {"employees", QT_TRANSLATE_NOOP("ContractTerm", "Employees of the platform"),
     QT_TRANSLATE_NOOP("ContractTerm", "A number")},
    {"health_benefits", QT_TRANSLATE_NOOP("ContractTerm", "It offers health benefits"), ""},
    {"receipts", QT_TRANSLATE_NOOP("ContractTerm", "Its yearly receipts"),
     QT_TRANSLATE_NOOP("ContractTerm", "Such as 500000 USD")},
}};

QString translated(const char *text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("ContractTerm", text);
}

const TermWords *wordsOf(std::string_view name)
{
    const auto found =
        std::find_if(termWords.begin(), termWords.end(), [name](const TermWords &term) { return term.name == name; });
    return found == termWords.end() ? nullptr : &*found;
}

class ContractWords
{
    Q_DECLARE_TR_FUNCTIONS(ContractWords)

public:
    [[nodiscard]] static QString knownFrom(RateKnownFrom knownFrom)
    {
        switch (knownFrom) {
        case RateKnownFrom::Offer: return tr("from an offer");
        case RateKnownFrom::Message: return tr("from a message");
        case RateKnownFrom::Agreement: return tr("from the agreement");
        case RateKnownFrom::Import: return tr("from the file");
        case RateKnownFrom::Set: return tr("set by you");
        }
        return {};
    }

    [[nodiscard]] static QString fromUndatedFile()
    {
        return tr("from the file, which states no day: this is the latest");
    }

    [[nodiscard]] static QString merged(const QString &names, const QString &into)
    {
        return tr("%1 merged into %2").arg(names, into);
    }
    [[nodiscard]] static QString split(const QString &name, const QString &off, const QString &rows)
    {
        return tr("%1 split off %2: %3").arg(name, off, rows);
    }
    [[nodiscard]] static QString project(const QString &name)
    {
        return name.isEmpty() ? tr("rows without a project") : tr("project %1").arg(name);
    }
    [[nodiscard]] static QString days(const QString &first, const QString &last)
    {
        if (first.isEmpty())
            return tr("until %1").arg(last);
        return last.isEmpty() ? tr("from %1").arg(first) : tr("from %1 to %2").arg(first, last);
    }
};

}

QString termLabel(std::string_view name)
{
    const TermWords *words = wordsOf(name);
    return words == nullptr ? QString() : translated(words->label);
}

QString termHint(std::string_view name)
{
    const TermWords *words = wordsOf(name);
    return words == nullptr ? QString() : translated(words->hint);
}

QString rateKnownFromText(RateKnownFrom knownFrom) { return ContractWords::knownFrom(knownFrom); }

QString rateKnownFromText(RateKnownFrom knownFrom, bool dayWritten)
{
    return dayWritten ? rateKnownFromText(knownFrom) : ContractWords::fromUndatedFile();
}

QString contractChangeText(const ContractChangeRecord &change)
{
    QStringList names;
    for (const Contract &contract : change.from)
        names += contractText(contract);
    const QString all = names.join(QStringLiteral(", "));
    const QString into = contractText(change.into);
    if (change.kind == ContractChangeKind::Merge)
        return ContractWords::merged(all, into);
    if (change.kind == ContractChangeKind::SplitProject)
        return ContractWords::split(into, all, ContractWords::project(shownText(change.project, 60)));
    const auto day = [](const std::optional<DayNumber> &number) { return number ? longDayText(*number) : QString(); };
    return ContractWords::split(into, all, ContractWords::days(day(change.firstDay), day(change.lastDay)));
}

}
