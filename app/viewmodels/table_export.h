// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/gadget_list_model.h"
#include "app/viewmodels/services.h"

#include <QObject>
#include <QQmlEngine>
#include <QStringList>
#include <QUrl>
#include <QVariantMap>

#include <vector>

namespace backpay {

/**
 * One row of a table as a line of tab-separated text. What a spreadsheet would take for a formula is made plain text,
 * as in the files of a packet, but a figure with a sign stays a number: its minus is the keyboard's.
 */
[[nodiscard]] QString tableLine(const QStringList &cells);

/** A table as it is in sight: every row has as many cells as there are headings. */
struct ShownTable
{
    QString title;
    QString sentence;
    QStringList headings;
    std::vector<QStringList> rows;
};

/**
 * From a page's `{title, sentence, headings, roles, rows}`; `rows` is a list model or a list of maps, `roles` are what
 * stands under each heading.
 */
[[nodiscard]] ShownTable shownTable(const QVariantMap &table);

/** Takes the table in sight out of the window: to the clipboard, or on paper. See README.md. */
class TableExport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    explicit TableExport(const Services &services, QObject *parent = nullptr)
        : QObject(parent)
        , services_(services)
    {
    }
    [[nodiscard]] static TableExport *create(QQmlEngine *engine, QJSEngine *scripts);

    /** Copies it for a spreadsheet and gives the sentence that says so. */
    Q_INVOKABLE QString copy(const QVariantMap &table);
    /** Writes it as a PDF, in place of a file of that name; printed(), kept() or failed() follows. */
    Q_INVOKABLE void print(const QVariantMap &table, const QUrl &file);

Q_SIGNALS:
    /** The file is there, for the system's viewer to show and print. */
    void printed(const QUrl &file);
    /** It is where another app keeps it, which shows it. */
    void kept(const QString &text);
    void failed(const QString &text);

private:
    const Services &services_;
};

}
