// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/civil.h"

#include <QByteArray>
#include <QString>

namespace backpay {

/** What a PDF says of itself. */
struct PdfFacts
{
    QString title;    // of settableLine()
    QString language; // of languageTag()
    Instant made;
};

[[nodiscard]] QString pdfCreator();

/** The XMP packet: title, language and dates from the facts, PDF/A-1b, no random ids. */
[[nodiscard]] QByteArray pdfMetadata(const PdfFacts &facts);

/**
 * Makes what QPdfWriter wrote depend on what was painted only: the creation date becomes `made`, the file's id a digest
 * of its content, and the fonts, which Qt leaves in the order of a hash table, stand in the order of their first use.
 * The catalogue gets the language. False, with the bytes as they are, where the file is not built as Qt 6.4 builds it.
 */
[[nodiscard]] bool finishPdf(QByteArray &bytes, const PdfFacts &facts);

}
