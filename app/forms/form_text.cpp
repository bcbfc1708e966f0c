// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/form_draft.h"

#include "app/forms/form_words.h"

#include <algorithm>

namespace backpay {

namespace {

constexpr int indent = 4;
constexpr int blankLine = 60; // length of a line to fill in

/** How much of a text fits into so many columns without parting a character of two units. */
qsizetype fitting(const QString &text, qsizetype columns)
{
    qsizetype end = std::min(columns, text.size());
    if (end < text.size() && end > 1 && text[end].isLowSurrogate())
        --end;
    return end;
}

class TextWriter
{
public:
    void line(const QString &text = {})
    {
        text_ += text;
        text_ += '\n';
    }

    /** Words wrapped; the lines after the first are indented by `hang`. A word longer than a line is parted. */
    void wrapped(const QString &text, int first = 0, int hang = 0)
    {
        for (const QString &part : text.split('\n')) {
            QString current(first, ' ');
            bool empty = true;
            for (QString word : part.split(' ', Qt::SkipEmptyParts)) {
                if (!empty && current.size() + 1 + word.size() > formColumns) {
                    line(current);
                    current = QString(hang, ' ');
                    empty = true;
                }
                while (current.size() + word.size() > formColumns) {
                    const qsizetype end = fitting(word, formColumns - current.size());
                    line(current + word.left(end));
                    word = word.mid(end);
                    current = QString(hang, ' ');
                }
                current += empty ? word : ' ' + word;
                empty = false;
            }
            if (!empty)
                line(current);
        }
    }

    void title(const QString &text, QChar underline)
    {
        wrapped(text);
        line(QString(std::min<qsizetype>(text.size(), formColumns), underline));
    }

    [[nodiscard]] QString take() { return std::move(text_); }

private:
    QString text_;
};

class DraftWriter
{
public:
    [[nodiscard]] QString write(const FormDraft &draft, DayNumber made)
    {
        out_.line(mark());
        out_.line();
        out_.title(draft.title, '=');
        out_.wrapped(Forms::tr("For: %1").arg(draft.authority));
        out_.wrapped(Forms::tr("Made on %1 from the worker's own records. Not legal advice.")
                         .arg(QString::fromStdString(isoDate(made))));
        for (const QString &text : {draft.about, draft.edition}) {
            out_.line();
            out_.wrapped(text);
        }
        out_.line();
        out_.title(Forms::tr("Before you use it"), '-');
        for (const QString &item : draft.before)
            out_.wrapped(QStringLiteral("- ") + item, 0, 2);
        for (const FormSection &each : draft.sections)
            section(each);
        out_.line();
        out_.line(mark());
        return out_.take();
    }

private:
    [[nodiscard]] static QString mark() { return Forms::tr("DRAFT, NOT FILED"); }

    void section(const FormSection &section)
    {
        out_.line();
        out_.title(section.title, '-');
        for (const QString &paragraph : section.paragraphs)
            out_.wrapped(paragraph, 0, paragraph.startsWith(QLatin1String("* ")) ? 2 : 0);
        for (const FormField &each : section.fields)
            field(each);
        for (const FormTable &each : section.tables)
            table(each);
    }

    void field(const FormField &field)
    {
        QString label = field.number.isEmpty() ? field.label : field.number + ' ' + field.label;
        if (!label.endsWith('?'))
            label += ':';
        if (field.value.isEmpty()) {
            out_.wrapped(label);
            out_.line(QString(indent, ' ') + QString(blankLine, '_'));
        } else if (field.value.contains('\n') || label.size() + 1 + field.value.size() > formColumns) {
            out_.wrapped(label);
            out_.wrapped(field.value, indent, indent + 2);
        } else {
            out_.line(label + ' ' + field.value);
        }
        if (!field.note.isEmpty())
            out_.wrapped('(' + field.note + ')', indent, indent);
    }

    void table(const FormTable &table)
    {
        std::vector<QStringList> lines = {table.headings};
        lines.insert(lines.end(), table.rows.begin(), table.rows.end());
        if (!table.totals.isEmpty())
            lines.push_back(table.totals);
        std::vector<qsizetype> widths(static_cast<std::size_t>(table.headings.size()), 0);
        for (const QStringList &cells : lines) {
            for (qsizetype i = 0; i < cells.size(); ++i)
                widths[static_cast<std::size_t>(i)] = std::max(widths[static_cast<std::size_t>(i)], cells[i].size());
        }
        qsizetype width = table.headings.size() - 1;
        for (const qsizetype each : widths)
            width += each;
        out_.line();
        if (width > formColumns) {
            asFields(table);
            return;
        }
        const qsizetype gap = width + table.headings.size() - 1 <= formColumns ? 2 : 1;
        for (std::size_t row = 0; row < lines.size(); ++row) {
            if (!table.totals.isEmpty() && row + 1 == lines.size())
                out_.line(rule(widths, gap));
            out_.line(aligned(lines[row], widths, gap));
            if (row == 0)
                out_.line(rule(widths, gap));
        }
    }

    /** A table that is too wide: its rows one below the other. */
    void asFields(const FormTable &table)
    {
        std::vector<QStringList> rows = table.rows;
        if (!table.totals.isEmpty())
            rows.push_back(table.totals);
        for (const QStringList &row : rows) {
            QStringList parts;
            for (qsizetype i = 0; i < row.size(); ++i) {
                if (!row[i].isEmpty())
                    parts += table.headings[i] + QStringLiteral(": ") + row[i];
            }
            out_.wrapped(QStringLiteral("- ") + parts.join(QStringLiteral("; ")), 0, 2);
        }
    }

    static QString aligned(const QStringList &cells, const std::vector<qsizetype> &widths, qsizetype gap)
    {
        QString text;
        for (qsizetype i = 0; i < cells.size(); ++i)
            text += cells[i].leftJustified(widths[static_cast<std::size_t>(i)] + gap);
        while (text.endsWith(' '))
            text.chop(1);
        return text;
    }

    static QString rule(const std::vector<qsizetype> &widths, qsizetype gap)
    {
        qsizetype width = -gap;
        for (const qsizetype each : widths)
            width += each + gap;
        return QString(width, '-');
    }

    TextWriter out_;
};

}

QString formText(const FormDraft &draft, DayNumber made) { return DraftWriter().write(draft, made); }

}
