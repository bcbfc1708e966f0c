# SPDX-FileCopyrightText: Backpay contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The made-up PayPal account that Outlier pays into, private life and all.

Rows are (moment, name, kind, cents); below zero is money that left.
"""
from datetime import date, datetime, timedelta

from base import DAY, LAST_DAY, Dice
from totals import money

DUE_DAYS = 14  # after the day of the work, as its terms say
PAY_DAY = 9  # after the Monday of the week that is paid
LATE_WEEK, LATE_BY = date(2026, 9, 7), 12  # paid so many days after its pay day
UNPAID_WEEK = date(2026, 10, 19)  # never paid


def monday_of(day):
    return day - timedelta(days=day.weekday())


def weeks(rows):
    """What each week's decided rows of Outlier come to, by its Monday."""
    sums = {}
    for day, _, _, _, amount, _, _, status in rows:
        if status == "processed":
            sums[monday_of(day)] = sums.get(monday_of(day), 0) + amount
    return sums


def arrives(monday):
    return monday + timedelta(days=PAY_DAY + (LATE_BY if monday == LATE_WEEK else 0))


def payouts(rows):
    """(Monday of the week, day it arrived, cents) of each week that was paid."""
    return [(monday, arrives(monday), amount) for monday, amount in sorted(weeks(rows).items())
            if monday != UNPAID_WEEK and arrives(monday) <= LAST_DAY and amount]


def activity(rows):
    """Payouts, and what else happens on an account: a shop, a friend, money moved to the bank."""
    dice = Dice(1998)
    out = []
    for _, day, amount in payouts(rows):
        moment = datetime(day.year, day.month, day.day, 9, dice.between(0, 59), dice.between(0, 59))
        out.append((moment, "Outlier", "Mass Pay Payment", amount))
        out.append((moment + DAY, "Bank Account", "General Withdrawal", -amount))
        if dice.one_in(4):
            out.append((moment + 2 * DAY, "Made-up Teapot Shop", "Express Checkout Payment", -dice.between(900, 4200)))
        if dice.one_in(9):
            out.append((moment + 3 * DAY, "A friend of nobody", "Mobile Payment", dice.between(500, 2500)))
    return sorted(row for row in out if row[0].date() <= LAST_DAY)


def paypal_csv(rows):
    lines = ['"Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net"']
    for moment, name, kind, amount in rows:
        text = ("-" if amount < 0 else "") + money(abs(amount))
        lines.append(f'"{moment:%m/%d/%Y}","{moment:%H:%M:%S}","PST","{name}","{kind}","Completed","USD","{text}",'
                     f'"0.00","{text}"')
    return "\n".join(lines) + "\n"
