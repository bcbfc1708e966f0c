// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/hidden_amounts.h"

#include "app/text/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace backpay {

namespace {

thread_local bool hidden = false;

/** A number with decimals, or one of three digits and more: an amount of a currency without decimals. */
bool mayBeAmount(const QString &text)
{
    const QStringView number = QStringView(text).mid(text.startsWith(u'-') ? 1 : 0);
    const qsizetype point = number.indexOf(u'.');
    const auto fits = [](QChar character) { return (character >= u'0' && character <= u'9') || character == u'.'; };
    if (!std::all_of(number.begin(), number.end(), fits))
        return false;
    return point < 0 ? number.size() >= 3 : point > 0 && point + 1 < number.size();
}

}

HiddenAmounts::HiddenAmounts(bool hide)
    : before_(hidden)
{
    hidden = hide;
}

HiddenAmounts::~HiddenAmounts() { hidden = before_; }

bool amountsAreHidden() { return hidden; }

QString hiddenAmountText() { return QCoreApplication::translate("HiddenAmounts", "hidden", "in place of an amount"); }

QString hiddenFigureText() { return QString(4, QChar(0x00b7)); }

QString amountDecimalText(std::string_view decimal) { return hidden ? hiddenFigureText() : decimalText(decimal); }

QString possibleAmountText(const QString &text) { return hidden && mayBeAmount(text) ? hiddenFigureText() : text; }

QString fileText(const QString &text) { return hidden && !text.isEmpty() ? hiddenAmountText() : text; }

}
