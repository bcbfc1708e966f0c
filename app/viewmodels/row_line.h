// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/row_selection.h"
#include "core/vault/ledger.h"

#include <QObject>
#include <QString>

namespace backpay {

/** A row of the rows page in words. */
struct RowLine
{
    Q_GADGET
    Q_PROPERTY(QString day MEMBER day)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString contract MEMBER contract)
    Q_PROPERTY(QString platform MEMBER platform)
    Q_PROPERTY(QString item MEMBER item)
    Q_PROPERTY(QString time MEMBER time)
    Q_PROPERTY(QString pay MEMBER pay)
    Q_PROPERTY(QString counts MEMBER counts)
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(QString tone MEMBER tone)
    Q_PROPERTY(QString grade MEMBER grade)
    Q_PROPERTY(QString gradeName MEMBER gradeName)
    Q_PROPERTY(QString place MEMBER place)
    Q_PROPERTY(QString importUuid MEMBER importUuid)
    Q_PROPERTY(int line MEMBER line)
    Q_PROPERTY(QString entryId MEMBER entryId)
    Q_PROPERTY(qint64 work MEMBER work)
    Q_PROPERTY(bool ownTime MEMBER ownTime)
    Q_PROPERTY(bool known MEMBER known)
    Q_PROPERTY(QString sentence MEMBER sentence)

public:
    QString day;
    QString kind;
    QString contract; // of a payout who paid
    QString platform;
    QString item; // the task, or what was noted
    QString time;
    QString pay;
    QString counts; // what it says in all, where the list counts only a part of it
    QString status; // as the platform writes it
    QString tone;
    QString grade;
    QString gradeName;
    QString place;
    QString importUuid;
    int line = 0;
    QString entryId; // of own time that no file holds: it can be changed
    qint64 work = 0; // the revision of a row that a packet holds as work; 0 of a payout
    bool ownTime = false;
    bool known = false; // whether the vault was asked: until then only what the books hold is said
    QString sentence;
};

/** The words of one row. `stored` is what the vault holds of it, null while that is not read. */
[[nodiscard]] RowLine rowLine(const RowSelection &rows, const RowRef &row, const StoredRow *stored, DayNumber today);

/** The heading line of a table for other programs, and one row of it: cells parted by tabs, amounts as plain numbers,
 * text that a spreadsheet would take for a formula marked (formulaSafe). */
[[nodiscard]] QString rowTableHead();
[[nodiscard]] QString rowTableLine(const RowSelection &rows, const RowRef &row, const StoredRow &stored);

}
