# SPDX-FileCopyrightText: Backpay contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The made-up history of a Mechanical Turk account, as the extension HIT Database Mk.II writes it.

Rows are (day, number, requester, title, cents, bonus in cents, status).
"""
from datetime import date, timedelta

from base import LAST_DAY, Dice, weekdays
from totals import money

REQUESTERS = {"Made-up Vision Lab": ("AMADEUP0000001", "Draw boxes round made-up birds", 12, 60),
              "Teapot Survey Desk": ("AMADEUP0000002", "A survey about teapots (8 minutes)", 80, 220),
              "Quiet Reef Transcripts": ("AMADEUP0000003", "Write down what is said, one minute", 25, 95)}


def mturk_rows():
    dice = Dice(20260706)
    rows = []
    for day in weekdays(date(2026, 7, 7), LAST_DAY):
        if day.weekday() not in (1, 3):
            continue
        for _ in range(dice.between(2, 6)):
            number = len(rows) + 1
            requester = tuple(REQUESTERS)[dice.between(0, 2)]
            _, title, low, high = REQUESTERS[requester]
            status = "Rejected" if number % 29 == 0 else "Returned" if number % 23 == 0 else "Paid"
            if status == "Paid" and LAST_DAY - day < timedelta(days=3):
                status = "Pending\u00a0Approval"  # trap: a no-break space
            elif status == "Paid" and LAST_DAY - day < timedelta(days=10):
                status = "Approved - Pending Payment"
            bonus = dice.between(5, 50) if status == "Paid" and dice.one_in(12) else 0
            rows.append((day, number, requester, title, dice.between(low, high), bonus, status))
    return rows


def mturk_csv(rows):
    """Parted by tabs, though the file is named .csv; nothing is quoted."""
    lines = ["hitId\tdate\trequesterName\trequesterId\ttitle\tpay\tbonus\tstatus\tautoAppTime\tfeedback"]
    for day, number, requester, title, pay, bonus, status in rows:
        lines.append("\t".join((f"3MADEUPHIT{number:020d}", str(day), requester, REQUESTERS[requester][0], title,
                                money(pay), money(bonus), status, "259200", "")))
    return "\n".join(lines) + "\n"
