// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QVariantMap>

namespace backpay {

// Rows of the pages as QML sees them: every text ready, fractions between 0 and 1 for bars only. See README.md.

/** A contract of the week shown on Today. */
struct WeekContractRow
{
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString platform MEMBER platform)
    Q_PROPERTY(QString paid MEMBER paid)
    Q_PROPERTY(QString unpaid MEMBER unpaid)
    Q_PROPERTY(QString trueRate MEMBER trueRate)
    Q_PROPERTY(double solid MEMBER solid)
    Q_PROPERTY(double hatch MEMBER hatch)
    Q_PROPERTY(QString sentence MEMBER sentence)
    Q_PROPERTY(QVariantMap figures MEMBER figures)

public:
    QString key;
    QString name;
    QString platform;
    QString paid;
    QString unpaid;
    QString trueRate;
    double solid = 0;
    double hatch = 0;
    QString sentence;
    QVariantMap figures; // by figure: what figure_link.h makes of it
};

/** A platform on Pay; the last row sums them. */
struct PlatformRow
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString advertised MEMBER advertised)
    Q_PROPERTY(QString platformRate MEMBER platformRate)
    Q_PROPERTY(QString trueRate MEMBER trueRate)
    Q_PROPERTY(QString worked MEMBER worked)
    Q_PROPERTY(QString unpaid MEMBER unpaid)
    Q_PROPERTY(QString unpaidShare MEMBER unpaidShare)
    Q_PROPERTY(QString earned MEMBER earned)
    Q_PROPERTY(double solid MEMBER solid)
    Q_PROPERTY(double hatch MEMBER hatch)
    Q_PROPERTY(double outline MEMBER outline)
    Q_PROPERTY(QString sentence MEMBER sentence)
    Q_PROPERTY(bool sum MEMBER sum)
    Q_PROPERTY(QVariantMap figures MEMBER figures)

public:
    QString name;
    QString advertised;
    QString platformRate;
    QString trueRate;
    QString worked;
    QString unpaid;
    QString unpaidShare;
    QString earned;
    double solid = 0;
    double hatch = 0;
    double outline = 0;
    QString sentence;
    bool sum = false;
    QVariantMap figures; // by figure
};

/** A week of the chart and of its table. */
struct WeekRow
{
    Q_GADGET
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString paid MEMBER paid)
    Q_PROPERTY(QString unpaid MEMBER unpaid)
    Q_PROPERTY(QString worked MEMBER worked)
    Q_PROPERTY(QString share MEMBER share)
    Q_PROPERTY(double paidFraction MEMBER paidFraction)
    Q_PROPERTY(double unpaidFraction MEMBER unpaidFraction)
    Q_PROPERTY(bool hasRecord MEMBER hasRecord)
    Q_PROPERTY(QString gap MEMBER gap)
    Q_PROPERTY(int gapWeeks MEMBER gapWeeks)
    Q_PROPERTY(QString sentence MEMBER sentence)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QVariantMap figures MEMBER figures)

public:
    QString label;
    QString paid;
    QString unpaid;
    QString worked;
    QString share;
    double paidFraction = 0;
    double unpaidFraction = 0;
    bool hasRecord = false;
    QString gap;      // what stands in place of a bar
    int gapWeeks = 0; // on the first of so many weeks with the same gap, else 0
    QString sentence;
    QString note;
    QVariantMap figures; // by figure
};

/** A contract on Work. */
struct ContractListRow
{
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString platform MEMBER platform)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString earned MEMBER earned)
    Q_PROPERTY(QString trueRate MEMBER trueRate)
    Q_PROPERTY(QString worked MEMBER worked)
    Q_PROPERTY(QString sentence MEMBER sentence)

public:
    QString key;
    QString name;
    QString platform;
    QString detail;
    QString earned;
    QString trueRate;
    QString worked;
    QString sentence;
};

/** A row of one contract: an earning or a stretch of the worker's own time. */
struct LedgerRow
{
    Q_GADGET
    Q_PROPERTY(QString day MEMBER day)
    Q_PROPERTY(bool firstOfDay MEMBER firstOfDay)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString item MEMBER item)
    Q_PROPERTY(QString platformTime MEMBER platformTime)
    Q_PROPERTY(QString pay MEMBER pay)
    Q_PROPERTY(QString tone MEMBER tone)
    Q_PROPERTY(QString grade MEMBER grade)
    Q_PROPERTY(QString gradeName MEMBER gradeName)
    Q_PROPERTY(QString place MEMBER place)
    Q_PROPERTY(QString importUuid MEMBER importUuid)
    Q_PROPERTY(int line MEMBER line)
    Q_PROPERTY(QString sentence MEMBER sentence)

public:
    QString day;
    bool firstOfDay = false;
    QString kind;
    QString item;
    QString platformTime;
    QString pay;
    QString tone;
    QString grade;
    QString gradeName;
    QString place;
    QString importUuid;
    int line = 0;
    QString sentence;
};

/** A payout on the page of matches. */
struct PayoutMatchRow
{
    Q_GADGET
    Q_PROPERTY(QString day MEMBER day)
    Q_PROPERTY(QString platform MEMBER platform)
    Q_PROPERTY(QString amount MEMBER amount)
    Q_PROPERTY(QString what MEMBER what)
    Q_PROPERTY(QString unmatched MEMBER unmatched)
    Q_PROPERTY(QString tone MEMBER tone)
    Q_PROPERTY(QString sentence MEMBER sentence)

public:
    QString day;
    QString platform;
    QString amount;
    QString what;      // why it is taken to pay for what
    QString unmatched; // what pays for nothing known; "" for nothing
    QString tone;
    QString sentence;
    qint64 payout = 0; // its revision
};

}
