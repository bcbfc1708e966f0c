// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/civil.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace backpay {

/** One box of a form. */
struct FormField
{
    QString number; // the form's own; "" where it has none or it was not read
    QString label;
    QString value; // may have several lines; "": left to the worker
    QString note;  // the basis of the value, or what to put there; "" for nothing
};

/** Rows that a form asks for. */
struct FormTable
{
    QStringList headings;
    std::vector<QStringList> rows; // each as long as `headings`
    QStringList totals;            // the same, below the rows; empty where nothing is added
};

struct FormSection
{
    QString title;
    QStringList paragraphs; // above the fields: a letter's words, or what the figures rest on
    std::vector<FormField> fields;
    std::vector<FormTable> tables;
};

/** A claim form or letter as far as a vault can fill it. Facts and arithmetic; no verdict, and nothing is filed. */
struct FormDraft
{
    QString id; // "dlse-1": of its file
    QString title;
    QString authority;  // who takes it
    QString about;      // what it is for
    QString edition;    // where its list of fields was read, and what was not
    QStringList before; // what to check before it is used: copies, deadlines that are known
    std::vector<FormSection> sections;
};

/** Columns of formText(). */
constexpr int formColumns = 78;

/**
 * The draft as plain text of at most formColumns characters a line, each line ended; marked as a draft in its first and
 * in its last line. Every empty field has a line to fill in. The same draft and day give the same text in any locale.
 */
[[nodiscard]] QString formText(const FormDraft &draft, DayNumber made);

}
