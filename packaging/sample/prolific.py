# SPDX-FileCopyrightText: Backpay contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The made-up history of a Prolific account."""
from datetime import date, datetime, timedelta

from base import LAST_DAY, Dice, weekdays
from totals import money

STUDIES = ("Naming the colours of made-up birds", "Which headline reads better? (part 2)",
           "Rating short dialogues, pilot", "Sorting pictures of teapots", "Telling a story backwards")


def prolific_rows():
    """(study, mark, reward, bonus, start or None, milliseconds or None, code, status)."""
    dice = Dice(4242)
    rows = []
    for day in weekdays(date(2026, 9, 1), LAST_DAY):
        if day.weekday() not in (0, 1, 3):
            continue
        number = len(rows) + 1
        start = datetime(day.year, day.month, day.day, dice.between(7, 20), dice.between(0, 59), dice.between(0, 59),
                         dice.between(0, 999) * 1000)
        mark, reward = ("£", dice.between(90, 450)) if dice.one_in(3) else ("$", dice.between(120, 800))
        bonus = dice.between(25, 100) if dice.one_in(6) else 0
        taken = dice.between(240_000, 1_900_000)
        status = {9: "REJECTED", 23: "REJECTED", 14: "AWAITING REVIEW", 17: "RETURNED"}.get(number, "APPROVED")
        if LAST_DAY - day < timedelta(days=4):
            status = "AWAITING REVIEW"
        returned = status == "RETURNED"
        rows.append((STUDIES[number % len(STUDIES)], mark, reward, 0 if status != "APPROVED" else bonus, start,
                     None if returned else taken, "" if returned else f"MADEUP{number:02d}", status))
    rows.append(("Counting rings, never started", "£", 180, 0, None, None, "", "RETURNED"))
    rows.append(("Counting rings, never started", "£", 180, 0, None, None, "", "RETURNED"))  # two equal rows: two events
    return rows[::-1]


def prolific_csv(rows):
    lines = ["Study,Reward,Bonus,Started At,Completed At,Completion Code,Status"]
    for study, mark, reward, bonus, start, taken, code, status in rows:
        name = f'"{study}"' if "," in study else study
        begun = "" if start is None else start.isoformat(" ", "microseconds")
        done = "" if taken is None else (start + timedelta(milliseconds=taken)).isoformat(" ", "microseconds")
        lines.append(f"{name},{mark}{money(reward)},{mark}{money(bonus)},{begun},{done},{code},{status}")
    return "\n".join(lines) + "\n"
