// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace backpay {

// Marks of charts as QML sees them, as those of page_rows.h. Fractions are lengths on screen, never figures.

/** A week of a contract's rates, for the line and for its table. */
struct RateWeekRow
{
    Q_GADGET
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString rate MEMBER rate)
    Q_PROPERTY(QString trueRate MEMBER trueRate)
    Q_PROPERTY(QString worked MEMBER worked)
    Q_PROPERTY(double at MEMBER at)
    Q_PROPERTY(bool hasPoint MEMBER hasPoint)
    Q_PROPERTY(bool joins MEMBER joins)
    Q_PROPERTY(double before MEMBER before)
    Q_PROPERTY(QString gap MEMBER gap)
    Q_PROPERTY(int gapWeeks MEMBER gapWeeks)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString sentence MEMBER sentence)

public:
    QString label;
    QString rate; // of the stepped line on the week's last day; "" where none is known
    QString trueRate;
    QString worked;
    double at = 0;
    bool hasPoint = false;
    bool joins = false; // the week before has a point too
    double before = 0;  // that point
    QString gap;        // why there is no point
    int gapWeeks = 0;   // on the first of so many weeks with the same gap, else 0
    QString note;       // a change of rate within the week
    QString sentence;
};

/** A day of the calendar. */
struct DayCellRow
{
    Q_GADGET
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(int level MEMBER level)
    Q_PROPERTY(double paidFraction MEMBER paidFraction)
    Q_PROPERTY(double unpaidFraction MEMBER unpaidFraction)
    Q_PROPERTY(QString sentence MEMBER sentence)

public:
    QString kind;            // "hours", "empty" for a record without hours, "none" for no record, "outside" the period
    int level = 0;           // 1 to 4 of kind "hours"
    double paidFraction = 0; // of the day's own hours
    double unpaidFraction = 0; // the rest of them
    QString sentence;
    QVariantMap figure; // what the day's hours open, as opens() gives it; empty without a record
};

/** A week of the calendar's table. */
struct DayWeekRow
{
    Q_GADGET
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QStringList days MEMBER days)
    Q_PROPERTY(QString worked MEMBER worked)
    Q_PROPERTY(QString sentence MEMBER sentence)

public:
    QString label;
    QStringList days; // seven; "" outside the period
    QString worked;
    QString sentence;
};

}
