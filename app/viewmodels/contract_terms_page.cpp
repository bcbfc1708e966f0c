// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/contract_terms_page.h"

#include "app/i18n/language.h"
#include "app/text/contract_text.h"
#include "app/text/match_text.h"
#include "app/text/number_text.h"
#include "app/text/shown_text.h"

#include <QCoreApplication>

#include <string_view>

namespace backpay {

namespace {

class TermText
{
    Q_DECLARE_TR_FUNCTIONS(TermText)

public:
    [[nodiscard]] static QString notSet() { return tr("not set"); }
    [[nodiscard]] static QString setByYou() { return tr("set by you"); }
    [[nodiscard]] static QString fromFile() { return tr("from the file"); }
    [[nodiscard]] static QString nameInFile() { return tr("Name in the file"); }
    [[nodiscard]] static QString idOfPlatform() { return tr("The platform's id"); }
    [[nodiscard]] static QString rateFrom(const QString &day) { return tr("Rate from %1").arg(day); }
    [[nodiscard]] static QString hourly(const QString &rate) { return tr("%1 an hour").arg(rate); }
    [[nodiscard]] static QString utcUntilSet() { return tr("days and weeks run in UTC until it is set"); }
    [[nodiscard]] static QString days(int count) { return tr("%n days", nullptr, count); }
    [[nodiscard]] static QString yesNo(bool yes) { return yes ? tr("Yes") : tr("No"); }
    [[nodiscard]] static QString words(const QString &first, const QString &second)
    {
        return second.isEmpty() ? first : tr("%1: %2").arg(first, second);
    }
    [[nodiscard]] static QString digest(const QString &hex, std::int64_t bytes)
    {
        return tr("%1 bytes, SHA-256 %2").arg(countText(bytes), hex);
    }
};

QVariantMap term(const QString &label, const QString &value, const QString &note)
{
    return {{QStringLiteral("label"), label}, {QStringLiteral("value"), value}, {QStringLiteral("note"), note}};
}

QString hourlyText(const Rate &rate)
{
    const auto hourly = hourlyMinorUnits(rate.minorUnits, rate.seconds);
    return hourly ? TermText::hourly(sentenceAmount(*hourly, rate.currency)) : QString();
}

QString durationOf(const std::optional<std::int64_t> &seconds) { return seconds ? durationText(*seconds) : QString(); }

QString countOf(const std::optional<std::int64_t> &count) { return count ? countText(*count) : QString(); }

QString yesNoOf(const std::optional<bool> &yes) { return yes ? TermText::yesNo(*yes) : QString(); }

class TermsList
{
public:
    /** A term that a person sets; said to be open where it is not set and matters to every contract. */
    void add(std::string_view name, const QString &value, bool always)
    {
        if (value.isEmpty() && !always)
            return;
        list_ += value.isEmpty() ? term(termLabel(name), TermText::notSet(), {})
                                 : term(termLabel(name), value, TermText::setByYou());
    }
    void add(const QVariantMap &other) { list_ += other; }
    [[nodiscard]] QVariantList take() { return std::move(list_); }

private:
    QVariantList list_;
};

void addNames(TermsList &terms, const ContractRecords &records)
{
    const Contract &contract = records.contract;
    for (const std::string &project : records.projects) {
        if (!project.empty() && (records.projects.size() > 1 || project != contract.shownName()))
            terms.add(term(TermText::nameInFile(), shownText(project), TermText::fromFile()));
    }
    if (!contract.ref.empty())
        terms.add(term(TermText::idOfPlatform(), shownText(contract.ref, 40), TermText::fromFile()));
}

void addRates(TermsList &terms, const ContractRecords &records)
{
    const auto &advertised = records.contract.advertisedRate;
    terms.add("advertised_rate", advertised ? hourlyText(*advertised) : QString(), records.rates.empty());
    for (const KnownRateRow &rate : records.rates) {
        const QString place =
            rate.source ? shownText(rate.source->fileName, 40) + QStringLiteral(", ") + rowPlaceText(rate.source->place)
                        : shownText(rate.note, 80);
        terms.add(term(TermText::rateFrom(longDayText(rate.from)), hourlyText(rate.rate),
                       TermText::words(rateKnownFromText(rate.knownFrom, rate.dayWritten), place)));
    }
}

void addPromises(TermsList &terms, const Contract &contract)
{
    terms.add("task_cap", durationOf(contract.taskCapSeconds), false);
    terms.add("weekly_cap", durationOf(contract.weeklyCapSeconds), false);
    terms.add("promised_until", contract.promisedUntil ? longDayText(*contract.promisedUntil) : QString(), false);
    terms.add("promised_weeks", contract.promisedWeeks ? countText(*contract.promisedWeeks) : QString(), false);
    terms.add("promised_hours", durationOf(contract.promisedSeconds), false);
}

void addEmployer(TermsList &terms, const Contract &contract)
{
    terms.add("intermediary", shownText(contract.intermediary, 200), false);
    if (const auto &agreement = contract.agreement)
        terms.add(term(termLabel("agreement"), shownText(agreement->fileName, 60),
                       TermText::digest(QString::fromStdString(toHex(agreement->sha256)).left(16), agreement->bytes)));
    terms.add("employees", countOf(contract.employees), false);
    terms.add("health_benefits", yesNoOf(contract.healthBenefits), false);
    const auto &receipts = contract.receipts;
    terms.add("receipts", receipts ? sentenceAmount(receipts->minorUnits, receipts->currency) : QString(), false);
}

}

QVariantList contractTerms(const ContractRecords &records)
{
    const Contract &contract = records.contract;
    TermsList terms;
    addNames(terms, records);
    addRates(terms, records);
    addPromises(terms, contract);
    terms.add("place", shownText(contract.place, 40), true);
    terms.add("hiring_place", shownText(contract.hiringPlace, 40), false);
    if (contract.zone.empty())
        terms.add(term(termLabel("zone"), TermText::notSet(), TermText::utcUntilSet()));
    else
        terms.add("zone", shownText(contract.zone, 40), true);
    terms.add(term(termLabel("workweek_start"),
                   wordsLocale().standaloneDayName(static_cast<int>(contract.workweekStart) + 1), {}));
    terms.add("pay_due_days", contract.payDueDays ? TermText::days(*contract.payDueDays) : QString(), true);
    terms.add("tracker_required", yesNoOf(contract.trackerRequired), true);
    addEmployer(terms, contract);
    return terms.take();
}

}
