# SPDX-FileCopyrightText: Backpay contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The made-up history of a DataAnnotation account: its payments page as a browser saves it, every day opened.

Entries are (day, project, kind, minutes or None, cents, moment of the report, status).
"""
from datetime import date, datetime, timedelta

from base import SPAN, LAST_DAY, Dice, cents
from totals import money

RATINGS, CHECKS = "Lantern Dialogue Ratings", "Lantern Summary Checks"
RATE = 2700
SAVED = datetime(2026, 11, 20, 21, 30)
WITHDRAWN = date(2026, 11, 2)  # what was reported before has been paid out
LAST_WORK = date(2026, 11, 10)  # then no project was offered for nine days
# An entry that was on the page and is not any more: the page has no word for rejected work. The worker wrote it down.
MISSING = (date(2026, 10, 6), RATINGS, "Time Entry", 40, cents(40 * 60, RATE), datetime(2026, 10, 13, 19, 5), "lost")


def entries():
    """63:20 at $27.00 in the twelve weeks, with MISSING 64:00; then an hour and a half that is not approved yet."""
    dice = Dice(2700)
    days = [SPAN[0] + timedelta(days=number) for number in range(1, (LAST_WORK - SPAN[0]).days + 1)]
    worked = [(day, project) for day in days if day.weekday() in (1, 5)
              for project in ((RATINGS, CHECKS) if day.day % 2 else (RATINGS,))]
    out = []
    for (day, project), minutes in zip(worked, dice.shares(63 * 60 + 20, len(worked), 40, 220)):
        reported = datetime(day.year, day.month, day.day, 20, dice.between(0, 59), dice.between(0, 59))
        status = "Paid" if day < WITHDRAWN else "Transferrable"
        out.append((day, project, "Time Entry", minutes, cents(minutes * 60, RATE), reported, status))
        for number in range(dice.between(0, 2)):  # trap: they count the tasks of the hours above and are no unpaid work
            out.append((day, project, "Task Submission", None, 0, reported - timedelta(minutes=7 + 31 * number), ""))
    out.append((LAST_DAY, CHECKS, "Time Entry", 90, cents(90 * 60, RATE), SAVED - timedelta(hours=1),
                "Pending Approval"))
    return out


def spoken(minutes):
    return " ".join(part for part in (f"{minutes // 60}h" if minutes >= 60 else "",
                                      f"{minutes % 60}min" if minutes % 60 else "") if part)


def ago(moment):
    days = (SAVED - moment).days
    return "1 hour ago" if days == 0 else f"{days} days ago"


class Table:
    """The page's rows, of which the ids start again below each row: they tell nothing apart."""

    def __init__(self):
        self.lines = []

    def row(self, number, indent, title, amount, minutes, reported=None, status=""):
        buttons = "<button>Edit</button><button>Delete</button>" if status == "Pending Approval" else ""
        when = ""
        if reported:
            stamp = int((reported - datetime(1970, 1, 1)).total_seconds() * 1000) + 281
            when = f'<time datetime="{stamp}">{ago(reported)}</time>'
        cells = (("title", f'<div class="tw-ml-{indent}"><span>{title}</span></div>'), ("amount", f"${money(amount)}"),
                 ("time", spoken(minutes)), ("actions", buttons), ("timeAgo", when), ("status", status))
        self.lines.append(f'<tr id="row-{number}">' + "".join(
            f'<td data-column-id="{name}" data-testid="cell-{name}"><div>{text}</div></td>' for name, text in cells)
            + "</tr>")

    def add(self, rows):
        """Days, newest first; below each its projects, below each of those its entries."""
        for number, day in enumerate(sorted({row[0] for row in rows}, reverse=True)):
            of_day = [row for row in rows if row[0] == day]
            self.row(number, 0, f"{day:%b} {day.day}", *sums(of_day))
            for place, project in enumerate(dict.fromkeys(row[1] for row in of_day)):
                of_project = [row for row in of_day if row[1] == project]
                self.row(place, 5, project, *sums(of_project))
                for entry, (_, _, kind, minutes, amount, reported, status) in enumerate(of_project):
                    self.row(entry, 10, kind, amount, minutes or 0, reported, status)


def sums(rows):
    return sum(row[4] for row in rows), sum(row[3] or 0 for row in rows)


def rows_of_page(rows):
    """Those of the table, days and projects among them, and the three sums above it."""
    return len(rows) + len({row[:2] for row in rows}) + len({row[0] for row in rows}) + 3


def page(rows):
    table = Table()
    table.add(rows)
    stated = "".join(
        f"<div>{name}</div><div>${money(sum(row[4] for row in rows if status in (None, row[6])))}</div>"
        for name, status in (("Available to Withdraw", "Transferrable"), ("Pending Approval", "Pending Approval"),
                             ("Total Earnings", None)))
    heads = "".join(f"<th>{name}</th>" for name in ("Daily Reported Projects &amp; Bonuses", "Amount", "Time Reported",
                                                    "Actions", "Time Ago", "Status"))
    return "\n".join((
        "<!DOCTYPE html>", "<!-- A made-up account: no row of it exists. -->",
        '<html lang="en"><head><meta charset="utf-8"><title>Payments</title></head><body>',
        '<div id="workers/WorkerTransferFundsTable-hybrid-root">', stated,
        f"<table><thead><tr>{heads}</tr></thead><tbody>", *table.lines, "</tbody></table></div></body></html>")) + "\n"


def by_hand_csv(rows):
    """What the app writes for records that no file holds."""
    lines = ["recorded_at,date,amount,currency,time,item,type,status"]
    for day, _, _, minutes, amount, recorded, status in rows:
        lines.append(f"{recorded:%Y-%m-%dT%H:%M:%SZ},{day},{money(amount)},USD,{minutes // 60}:{minutes % 60:02d},,"
                     f"work-pay,{status}")
    return "\n".join(lines) + "\n"
