// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace backpay {

/** Appends settableText() of a text, escaped for an element; a line end as <br/>. */
void appendHtml(QByteArray &out, const QString &text);

}
