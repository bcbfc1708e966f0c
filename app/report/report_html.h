// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report.h"

#include <QByteArray>

namespace backpay {

/**
 * The report as one page of HTML, in UTF-8, that is also well-formed XML: for who hears it rather than sees it, and for
 * any browser offline. It holds no script and refers to nothing outside; its own policy forbids both. All text is
 * escaped; control and direction characters stand as their codes ("[U+202E]"). The same report gives the same bytes.
 */
[[nodiscard]] QByteArray reportHtml(const Report &report);

}
