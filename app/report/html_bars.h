// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report.h"

#include <QByteArray>

namespace backpay {

/**
 * Appends a chart: a drawing that screen readers pass over, marked as an illustration, and a table of the words that
 * say the same. `number` is the chart's own on its page.
 */
void appendBars(QByteArray &out, const ReportBars &bars, int number);

}
