// SPDX-FileCopyrightText: Backpay contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/wage_text.h"

#include <QCoreApplication>

namespace backpay {

namespace {

class WageWords
{
    Q_DECLARE_TR_FUNCTIONS(WageText)
};

}

QString wageFieldText(WageField field)
{
    switch (field) {
    case WageField::Hours: return WageWords::tr("Hours worked");
    case WageField::OvertimeHours: return WageWords::tr("Overtime hours");
    case WageField::DoubleTimeHours: return WageWords::tr("Double-time hours");
    case WageField::Remuneration: return WageWords::tr("Pay that counts");
    case WageField::RegularRate: return WageWords::tr("Regular rate an hour");
    case WageField::StraightTimeDue: return WageWords::tr("Straight time due");
    case WageField::OvertimePremium: return WageWords::tr("Overtime premium");
    case WageField::RestPay: return WageWords::tr("Rest-break pay");
    case WageField::NonproductivePay: return WageWords::tr("Pay for time without a piece");
    case WageField::ReportingPay: return WageWords::tr("Reporting-time pay");
    case WageField::SpreadPay: return WageWords::tr("Spread-of-hours pay");
    case WageField::AverageRate: return WageWords::tr("Paid per hour worked");
    case WageField::OvertimeDue: return WageWords::tr("Due with overtime");
    case WageField::MinimumWage: return WageWords::tr("Minimum wage an hour");
    case WageField::MinimumWageShortfall: return WageWords::tr("Below the minimum wage by");
    case WageField::TotalDue: return WageWords::tr("Due in all");
    case WageField::Paid: return WageWords::tr("Paid");
    case WageField::Shortfall: return WageWords::tr("Possible shortfall");
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
