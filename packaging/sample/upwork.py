# SPDX-FileCopyrightText: Backpay contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The made-up history of an Upwork account."""
from datetime import date
from fractions import Fraction

from base import LAST_DAY, Dice, cents, weekdays

DIALOGUE = ("Dialogue polish for a learning app", "90000001")
SCENES = ("Scene summaries, with notes (film school)", "90000002")
GUIDE = ("Style guide for a chat tutor", "90000003")
RATE_CUT = date(2026, 9, 14)


def upwork_rows():
    """(date, contract, tens of minutes or None, cents, payment type); days are UTC."""
    dice = Dice(90000000)
    rows = []
    for day in weekdays(date(2026, 5, 18), LAST_DAY):
        if day.weekday() in (0, 2, 4):
            tens = dice.between(3, 16)
            rows.append((day, DIALOGUE, tens, cents(tens * 600, 2800 if day < RATE_CUT else 2400), ""))
        if day.weekday() == 1 and day >= date(2026, 7, 7):
            tens = dice.between(6, 21)
            rows.append((day, SCENES, tens, cents(tens * 600, 3200), ""))
    rows.append((date(2026, 6, 12), GUIDE, None, 22500, "Fixed Price Payment"))
    rows.append((date(2026, 7, 10), GUIDE, None, 22500, "Fixed Price Payment"))
    rows.append((date(2026, 8, 31), DIALOGUE, None, 4050, "Bonus"))
    return sorted(rows, key=lambda row: (row[0], row[1][1], row[4]))


def short(number, digits):
    """A decimal without trailing zeros, as a spreadsheet writes it."""
    text = f"{int(number * 10**digits + Fraction(1, 2)):0{digits + 1}d}"
    return f"{text[:-digits]}.{text[-digits:]}".rstrip("0").rstrip(".")


def upwork_csv(rows):
    lines = ['"Date","Contract","Hours","Amount","Payment type"']
    for day, (title, ref), tens, amount, kind in rows:
        hours = "" if tens is None else short(Fraction(tens, 6), 5)
        lines.append(f'"{day}","{title} ({ref})","{hours}","{short(Fraction(amount, 100), 2)}","{kind}"')
    return "\n".join(lines)
