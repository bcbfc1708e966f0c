// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/wage_text.h"

#include <QCoreApplication>

namespace backpay {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("WageText", text); }

}

QString wageFieldText(WageField field)
{
    switch (field) {
    case WageField::Hours: return tr("Hours worked");
    case WageField::OvertimeHours: return tr("Overtime hours");
    case WageField::DoubleTimeHours: return tr("Double-time hours");
    case WageField::Remuneration: return tr("Pay that counts");
    case WageField::RegularRate: return tr("Regular rate an hour");
    case WageField::StraightTimeDue: return tr("Straight time due");
    case WageField::OvertimePremium: return tr("Overtime premium");
    case WageField::RestPay: return tr("Rest-break pay");
    case WageField::NonproductivePay: return tr("Pay for time without a piece");
    case WageField::ReportingPay: return tr("Reporting-time pay");
    case WageField::SpreadPay: return tr("Spread-of-hours pay");
    case WageField::AverageRate: return tr("Paid per hour worked");
    case WageField::OvertimeDue: return tr("Due with overtime");
    case WageField::MinimumWage: return tr("Minimum wage an hour");
    case WageField::MinimumWageShortfall: return tr("Below the minimum wage by");
    case WageField::TotalDue: return tr("Due in all");
    case WageField::Paid: return tr("Paid");
    case WageField::Shortfall: return tr("Possible shortfall");
    }
    return {};
}

int wageDecimals(WageField field, int currencyDigits)
{
    switch (field) {
    case WageField::Hours:
    case WageField::OvertimeHours:
    case WageField::DoubleTimeHours: return 2;
    case WageField::RegularRate:
    case WageField::AverageRate:
    case WageField::MinimumWage: return 4;
    case WageField::Remuneration:
    case WageField::StraightTimeDue:
    case WageField::OvertimePremium:
    case WageField::RestPay:
    case WageField::NonproductivePay:
    case WageField::ReportingPay:
    case WageField::SpreadPay:
    case WageField::OvertimeDue:
    case WageField::MinimumWageShortfall:
    case WageField::TotalDue:
    case WageField::Paid:
    case WageField::Shortfall: break;
    }
    return currencyDigits;
}

}
