// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/html_text.h"

#include "app/report/report_text.h"

namespace backpay {

void appendHtml(QByteArray &out, const QString &text)
{
    for (const char character : settableText(text).toUtf8()) {
        switch (character) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '\n': out += "<br/>"; break;
        default: out += character;
        }
    }
}

}
