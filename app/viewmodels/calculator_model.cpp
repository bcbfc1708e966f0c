// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/calculator_model.h"

#include "app/text/calculator_field_text.h"
#include "app/text/calculator_text.h"
#include "app/text/number_text.h"
#include "app/viewmodels/view_models.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace backpay {

namespace {

constexpr qsizetype mostLines = 20;

template <class Value>
using Word = std::pair<const char *, Value>;

// The words of scenario files, so that window and command line call one thing by one name.
constexpr std::array kinds = {
    Word<PayKind>{"hourly", PayKind::Hourly},         Word<PayKind>{"piece", PayKind::Piece},
    Word<PayKind>{"waiting", PayKind::Waiting},       Word<PayKind>{"day_rate", PayKind::DayRate},
    Word<PayKind>{"salary", PayKind::Salary},         Word<PayKind>{"bonus", PayKind::Bonus},
    Word<PayKind>{"commission", PayKind::Commission}, Word<PayKind>{"premium", PayKind::Premium},
    Word<PayKind>{"expense", PayKind::Expense},
};
constexpr std::array bases = {
    Word<BonusBasis>{"production", BonusBasis::Production},
    Word<BonusBasis>{"flat", BonusBasis::Flat},
    Word<BonusBasis>{"discretionary", BonusBasis::Discretionary},
};
constexpr std::array pers = {
    Word<PayInterval>{"week", PayInterval::Weeks},
    Word<PayInterval>{"semimonth", PayInterval::Semimonth},
    Word<PayInterval>{"month", PayInterval::Month},
};

template <class Words, class Value>
QString wordOf(const Words &words, Value value)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto &one) { return one.second == value; });
    return found == words.end() ? QString() : QString::fromLatin1(found->first);
}

/** Sets `value` to what the word means; a word that means nothing here is a page's mistake and changes nothing. */
template <class Words, class Value>
void setByWord(const Words &words, const QString &word, Value &value)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const auto &one) { return word == QLatin1String(one.first); });
    if (found != words.end())
        value = found->second;
}

template <class Words, class TextOf>
QVariantList choicesOf(const Words &words, TextOf textOf)
{
    QVariantList choices;
    for (const auto &[word, value] : words)
        choices +=
            QVariantMap{{QStringLiteral("value"), QString::fromLatin1(word)}, {QStringLiteral("text"), textOf(value)}};
    return choices;
}

constexpr std::array lineFields = {
    std::pair<const char *, QString TypedPayLine::*>{"rate", &TypedPayLine::rate},
    std::pair<const char *, QString TypedPayLine::*>{"amount", &TypedPayLine::amount},
    std::pair<const char *, QString TypedPayLine::*>{"hours", &TypedPayLine::hours},
    std::pair<const char *, QString TypedPayLine::*>{"days", &TypedPayLine::days},
    std::pair<const char *, QString TypedPayLine::*>{"covers", &TypedPayLine::covers},
};

bool hasField(PayKind kind, const QString &key)
{
    return key == QLatin1String("rate")     ? hasRate(kind)
           : key == QLatin1String("amount") ? hasAmount(kind)
           : key == QLatin1String("hours")  ? hasHours(kind)
           : key == QLatin1String("days")   ? kind == PayKind::DayRate
                                            : kind == PayKind::Salary;
}

QVariantList placesOf(const RuleBook &book)
{
    QVariantList places;
    for (const WageSeries &series : book.wages)
        places += QVariantMap{{QStringLiteral("value"), QString::fromStdString(series.place)},
                              {QStringLiteral("text"), placeText(book, series.place)}};
    std::sort(places.begin(), places.end(), [](const QVariant &a, const QVariant &b) {
        return a.toMap()
                   .value(QStringLiteral("text"))
                   .toString()
                   .localeAwareCompare(b.toMap().value(QStringLiteral("text")).toString())
               < 0;
    });
    return places;
}

}

CalculatorModel::CalculatorModel(const Services &services, QObject *parent)
    : QObject(parent)
    , services_(services)
    , book_(ruleBook())
    , places_(placesOf(book_))
    , lines_(PayLineRow::staticMetaObject)
{
    replace(emptyForm(services_.today()));
}

CalculatorModel *CalculatorModel::create(QQmlEngine *engine, QJSEngine *)
{
    return ViewModels::of(*engine).calculator();
}

QVariantMap CalculatorModel::typed() const
{
    QVariantMap typed;
    for (auto it = form_.typed.begin(); it != form_.typed.end(); ++it)
        typed.insert(it.key(), it.value());
    return typed;
}

QVariantMap CalculatorModel::labels() const
{
    QVariantMap labels;
    for (const QString &key : calculatorKeys())
        labels.insert(key, fieldName(key));
    for (DayNumber i = 0; i < daysOfWeek; ++i)
        labels.insert(QStringLiteral("day%1").arg(i), FieldText::dayName(read_.scenario.weeks.front().start + i));
    return labels;
}

QVariantMap CalculatorModel::faults() const
{
    QVariantMap faults;
    for (const QString &key : calculatorKeys())
        faults.insert(key, read_.faults.value(key));
    return faults;
}

QVariantMap CalculatorModel::asks() const
{
    const PlaceQuestions &questions = read_.questions;
    return {{QStringLiteral("employees"), questions.employees},
            {QStringLiteral("healthBenefits"), questions.healthBenefits},
            {QStringLiteral("receipts"), questions.receipts},
            {QStringLiteral("age"), questions.age},
            {QStringLiteral("apprentice"), questions.apprentice},
            {QStringLiteral("sector"), !questions.sectors.isEmpty()},
            {QStringLiteral("timeBesidePieces"), questions.timeBesidePieces},
            {QStringLiteral("anyFact"), questions.employees || questions.healthBenefits || questions.receipts
                                            || questions.age || questions.apprentice || !questions.sectors.isEmpty()}};
}

QVariantList CalculatorModel::sectors() const
{
    QVariantList sectors{
        QVariantMap{{QStringLiteral("value"), QString()}, {QStringLiteral("text"), FieldText::otherWork()}}};
    for (const QString &sector : read_.questions.sectors)
        sectors += QVariantMap{{QStringLiteral("value"), sector}, {QStringLiteral("text"), sector}};
    return sectors;
}

QString CalculatorModel::placeText() const { return backpay::placeText(book_, read_.scenario.place); }

QString CalculatorModel::currency() const
{
    const std::string_view code = read_.scenario.currency.code();
    return QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
}

QString CalculatorModel::weekText() const
{
    const DayNumber start = read_.scenario.weeks.front().start;
    return tr("%1 to %2", "days")
        .arg(dayText(start, services_.today()), dayText(start + daysOfWeek - 1, services_.today()));
}

QVariantList CalculatorModel::payKinds() const { return choicesOf(kinds, payKindText); }
QVariantList CalculatorModel::bonusBases() const { return choicesOf(bases, bonusBasisText); }
QVariantList CalculatorModel::periods() const { return choicesOf(pers, paidPerText); }
bool CalculatorModel::canAddLine() const { return form_.pay.size() < mostLines; }

void CalculatorModel::set(const QString &key, const QString &text)
{
    const auto field = form_.typed.find(key);
    if (field == form_.typed.end() || *field == text)
        return;
    *field = text;
    compute();
}

void CalculatorModel::setLine(int line, const QString &key, const QString &text)
{
    if (line < 0 || line >= form_.pay.size())
        return;
    TypedPayLine changed = form_.pay[line];
    if (key == QLatin1String("kind"))
        setByWord(kinds, text, changed.kind);
    else if (key == QLatin1String("basis"))
        setByWord(bases, text, changed.basis);
    else if (key == QLatin1String("per"))
        setByWord(pers, text, changed.per);
    for (const auto &[name, member] : lineFields) {
        if (key == QLatin1String(name))
            changed.*member = text;
    }
    if (changed == form_.pay[line])
        return;
    form_.pay[line] = changed;
    compute();
}

void CalculatorModel::addLine()
{
    if (!canAddLine())
        return;
    form_.pay += TypedPayLine{};
    compute();
}

void CalculatorModel::removeLine(int line)
{
    if (line < 0 || line >= form_.pay.size())
        return;
    form_.pay.removeAt(line);
    compute();
}

void CalculatorModel::fillExample() { replace(exampleForm()); }
void CalculatorModel::clear() { replace(emptyForm(services_.today())); }

QVariantList CalculatorModel::placesWith(const QString &words) const
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    QVariantList places;
    for (const QVariant &place : places_) {
        const QVariantMap choice = place.toMap();
        const QString all =
            choice.value(QStringLiteral("text")).toString() + u' ' + choice.value(QStringLiteral("value")).toString();
        if (std::all_of(wanted.begin(), wanted.end(),
                        [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); }))
            places += place;
    }
    return places;
}

void CalculatorModel::copy(const QString &text) const { QGuiApplication::clipboard()->setText(text); }

void CalculatorModel::replace(CalculatorForm form)
{
    form_ = std::move(form);
    compute();
}

void CalculatorModel::compute()
{
    read_ = readForm(form_, book_, services_.today());
    if (!read_.firstFault.isEmpty())
        page_ = {calculatorLedeOfFault(read_.firstFault), {}};
    else if (read_.nothingTyped)
        page_ = {calculatorLedeAtStart(), {}};
    else if (!read_.firstNeed.isEmpty())
        page_ = {calculatorLedeOfNeed(read_.firstNeed), {}};
    else
        page_ = calculatorPage(book_, read_.scenario);
    showLines();
    Q_EMIT changed();
}

void CalculatorModel::showLines()
{
    QList<PayLineRow> rows;
    for (qsizetype i = 0; i < form_.pay.size(); ++i) {
        const TypedPayLine &line = form_.pay[i];
        PayLineRow row{wordOf(kinds, line.kind), {}, {}, {}, {}, {}};
        if (line.kind == PayKind::Bonus)
            row.basis = wordOf(bases, line.basis);
        if (hasPer(line.kind))
            row.per = wordOf(pers, line.per);
        for (const auto &[name, member] : lineFields) {
            const QString key = QLatin1String(name);
            row.typed.insert(key, line.*member);
            row.labels.insert(key, hasField(line.kind, key) ? lineFieldName(line.kind, key) : QString());
            row.faults.insert(key, read_.faults.value(QStringLiteral("%1.%2").arg(i).arg(key)));
        }
        rows += row;
    }
    // A row that stays keeps its item, and with it the keyboard.
    if (rows.size() != rows_.size()) {
        lines_.setRows(rows);
    } else {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (rows[i] != rows_[i])
                lines_.setRow(static_cast<int>(i), rows[i]);
        }
    }
    rows_ = rows;
}

}
