// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace backpay {

// Rows of the Import page as QML sees them. See README.md.

/** A file that is being imported. */
struct ImportFileRow
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString source MEMBER source)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString tone MEMBER tone)
    Q_PROPERTY(bool current MEMBER current)

public:
    QString name;
    QString source;
    QString detail;
    QString tone;
    bool current = false;
};

/** A row of a file before it is stored, or a gap of rows left out (then only `gap` is set). */
struct PreviewRow
{
    Q_GADGET
    Q_PROPERTY(QString line MEMBER line)
    Q_PROPERTY(QString written MEMBER written)
    Q_PROPERTY(QString readAs MEMBER readAs)
    Q_PROPERTY(QString task MEMBER task)
    Q_PROPERTY(QString time MEMBER time)
    Q_PROPERTY(QString pay MEMBER pay)
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(QString fateText MEMBER fateText)
    Q_PROPERTY(QString why MEMBER why)
    Q_PROPERTY(QString tone MEMBER tone)
    Q_PROPERTY(bool included MEMBER included)
    Q_PROPERTY(bool canExclude MEMBER canExclude)
    Q_PROPERTY(QString sentence MEMBER sentence)
    Q_PROPERTY(QString gap MEMBER gap)

public:
    qint64 number = 0; // of the line in the file; 0 for a gap
    QString line;
    QString written;
    QString readAs;
    QString task;
    QString time;
    QString pay;
    QString status;
    QString fateText;
    QString why; // of a changed row what it said and says, else what it was matched with; "" for a reject
    QString tone;
    bool included = false;
    bool canExclude = false;
    QString sentence;
    QString gap;
};

/** A row that only one of two snapshots holds, or that they hold differently. */
struct ChangedRow
{
    Q_GADGET
    Q_PROPERTY(QString tone MEMBER tone)
    Q_PROPERTY(QString day MEMBER day)
    Q_PROPERTY(QString task MEMBER task)
    Q_PROPERTY(QString time MEMBER time)
    Q_PROPERTY(QString pay MEMBER pay)
    Q_PROPERTY(QString what MEMBER what)
    Q_PROPERTY(QString place MEMBER place)
    Q_PROPERTY(QString sentence MEMBER sentence)

public:
    QString tone;
    QString day;
    QString task;
    QString time;
    QString pay;
    QString what;  // what became of it: "New, paid", "Status: pending → paid.", "No longer there, was paid"
    QString place; // "line 4 of march.csv", with the day of its import where the page does not say it
    QString sentence;
};

/** An import of the past. */
struct ImportHistoryRow
{
    Q_GADGET
    Q_PROPERTY(QString uuid MEMBER uuid)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString source MEMBER source)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(bool hasBefore MEMBER hasBefore)

public:
    QString uuid;
    QString name;
    QString source;
    QString detail;
    QString when;
    bool hasBefore = false; // a snapshot before it can be compared with it
};

}
