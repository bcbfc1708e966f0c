// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/import_file.h"

#include "app/text/import_text.h"

#include <QCoreApplication>

namespace backpay {

std::optional<std::string> *ImportFile::answerTo(const std::string &option)
{
    if (option == "--currency")
        return &options.currency;
    if (option == "--date-order")
        return &options.dateOrder;
    return option == "--decimal" ? &options.decimal : nullptr;
}

void ImportFile::forget()
{
    batch.reset();
    plan.reset();
    earlier.reset();
    preview = {};
    error.reset();
    outcome.reset();
}

ImportCounts ImportFile::counts() const
{
    if (outcome)
        return outcome->record.counts;
    return plan ? plan->counts : ImportCounts{};
}

ImportFileRow ImportFile::row(bool current) const
{
    ImportFileRow row;
    row.name = name;
    row.current = current;
    row.source = batch ? sourceName(batch->source) : QString();
    if (refused()) {
        row.detail = QCoreApplication::translate("ImportFile", "not readable");
        row.tone = QStringLiteral("risk");
    } else if (hasQuestions()) {
        row.detail = QCoreApplication::translate("ImportFile", "needs an answer");
        row.tone = QStringLiteral("ask");
    } else if (plan || outcome) {
        row.detail = countsText(counts());
        row.tone = counts().rejected > 0 ? QStringLiteral("risk") : QStringLiteral("ok");
    } else {
        row.detail = QCoreApplication::translate("ImportFile", "waiting");
        row.tone = QStringLiteral("none");
    }
    return row;
}

}
