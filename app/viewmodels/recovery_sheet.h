// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/time/civil.h"
#include "core/vault/recovery_words.h"

#include <QByteArray>
#include <QString>

namespace backpay {

/** The sheet of recovery words as a PDF: for a printer's input, never for a file. Errors: those of reportPdf(). */
[[nodiscard]] Result<QByteArray> recoverySheetPdf(const RecoveryWords &words, const QString &vaultName, Instant made);

}
