// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forms/forms.h"

namespace backpay {

inline const DayNumber today = *parseIsoDate("2025-06-01");

inline FormDraft draftNamed(const std::vector<FormDraft> &drafts, const char *id)
{
    for (const FormDraft &draft : drafts) {
        if (draft.id == QLatin1String(id))
            return draft;
    }
    return {};
}

inline FormDraft outlier(const CaseFile &file, const char *id) { return draftNamed(formDrafts(file, "Outlier"), id); }

inline QStringList idsOf(const std::vector<FormDraft> &drafts)
{
    QStringList ids;
    for (const FormDraft &draft : drafts)
        ids += draft.id;
    return ids;
}

/** The value of the first field of that label; "-" where there is none. */
inline QString valueOf(const FormDraft &draft, const char *label)
{
    for (const FormSection &section : draft.sections) {
        for (const FormField &field : section.fields) {
            if (field.label == QLatin1String(label))
                return field.value;
        }
    }
    return QStringLiteral("-");
}

inline FormField fieldOf(const FormDraft &draft, const char *label)
{
    for (const FormSection &section : draft.sections) {
        for (const FormField &field : section.fields) {
            if (field.label == QLatin1String(label))
                return field;
        }
    }
    return {};
}

/** Every draft of a case as it is printed. */
inline QString everything(const CaseFile &file)
{
    QString text;
    for (const QString &platform : platformsOf(file)) {
        for (const FormDraft &draft : formDrafts(file, platform))
            text += formText(draft, today);
    }
    return text;
}

/** A section whose title holds the words, as it is printed. */
inline QString sectionText(const FormDraft &draft, const char *words)
{
    for (const FormSection &section : draft.sections) {
        if (!section.title.contains(QLatin1String(words)))
            continue;
        FormDraft alone;
        alone.sections = {section};
        const QString text = formText(alone, today);
        return text.mid(text.indexOf(section.title));
    }
    return {};
}

}
