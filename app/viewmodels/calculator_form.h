// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/rule_book.h"
#include "core/law/week_facts.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <string>
#include <string_view>

namespace backpay {

/** One line of pay as typed. Fields that its kind does not have keep what was typed in them, unread. */
struct TypedPayLine
{
    PayKind kind = PayKind::Hourly;
    QString rate;
    QString amount;
    QString hours;
    QString days;
    QString covers;
    BonusBasis basis = BonusBasis::Production;
    PayInterval per = PayInterval::Weeks;

    friend bool operator==(const TypedPayLine &, const TypedPayLine &) = default;
};

/** Which fields a kind of pay has. */
[[nodiscard]] bool hasRate(PayKind kind);
[[nodiscard]] bool hasAmount(PayKind kind);
[[nodiscard]] bool hasHours(PayKind kind);
[[nodiscard]] bool hasPer(PayKind kind);

/** What the place's rules ask of employer, worker and time beside hours and pay. */
struct PlaceQuestions
{
    bool employees = false;
    bool healthBenefits = false;
    bool receipts = false;
    bool age = false;
    bool apprentice = false;
    bool timeBesidePieces = false; // rest and other time without a piece are paid apart
    QStringList sectors;           // kinds of work that a rate is for alone

    friend bool operator==(const PlaceQuestions &, const PlaceQuestions &) = default;
};

/** What the rules of the place that hold in the week from `start` ask for. */
[[nodiscard]] PlaceQuestions questionsOf(const RuleBook &book, std::string_view place, DayNumber start);

/**
 * The calculator's page as typed: texts by the key of their field, and the lines of pay. Keys: place, week, byDay,
 * hours, day0 to day6, unpaid, rest, nonproductive, payday, employees, receipts, healthBenefits, age, apprentice,
 * sector. Of those that are chosen, "" is no answer and "yes" and "no" are answers.
 */
struct CalculatorForm
{
    QMap<QString, QString> typed;
    QList<TypedPayLine> pay;

    [[nodiscard]] QString text(const QString &key) const { return typed.value(key).trimmed(); }
};

/** A form as it was read. The scenario counts only where there is neither a fault nor a need. */
struct ReadForm
{
    WageScenario scenario;
    PlaceQuestions questions;
    QMap<QString, QString> faults; // by key, a line's as "0.rate": the field's name and what it takes
    QString firstFault;            // the field's name, "" where all can be read
    QString firstNeed;             // the first field that is empty and must not be
    bool nothingTyped = true;      // no hours and no pay
};

/**
 * Reads a form strictly: numbers with a point, hours also as H:MM, days as YYYY-MM-DD. A line of which nothing is typed
 * stands for no pay. Only fields that the place asks for are read.
 */
[[nodiscard]] ReadForm readForm(const CalculatorForm &form, const RuleBook &book, DayNumber today);

/** The made-up example: 46 hours at 12.00 and a production bonus of 46.00, under federal law (29 CFR 778.110). */
[[nodiscard]] CalculatorForm exampleForm();
/** An empty form for the last full week before `today`. */
[[nodiscard]] CalculatorForm emptyForm(DayNumber today);

}
