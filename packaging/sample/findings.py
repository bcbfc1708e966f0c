# SPDX-FileCopyrightText: Backpay contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the records of the made-up histories show, each fact once: reckoned from the rows and not by the app.

A finding is {rule, platform, currency, amount, seconds, from}; `from` only where the fact is an event of one day.
"""
from collections import defaultdict
from datetime import datetime, time, timedelta

import cancellation
import paypal
from base import DAY, LAST_DAY, cents
from outlier import HERON_END, RATE_CUT
from totals import money

TASK_KINDS = ("task", "over-cap", "rework")  # what the platform's time covers, in this order
BEYOND_RECORD = ("task", "over-cap", "break")  # told by other rules than unpaid time


def kind_of(tags):
    return tags.strip('"').split(",")[0] or "task"


def uncovered(lines, own):
    """Own seconds that no row of the platform covers, by (contract, day) and kind."""
    mine, theirs = defaultdict(lambda: defaultdict(int)), defaultdict(int)
    for contract, day, seconds, *_ in lines:
        theirs[contract, day] += seconds
    for start, end, contract, _, tags in own:
        while start < end:  # an entry over midnight belongs to two days
            stop = min(end, datetime.combine(start.date() + DAY, time()))
            mine[contract, start.date()][kind_of(tags)] += int((stop - start).total_seconds())
            start = stop
    for key, kinds in mine.items():
        covered = theirs[key]
        for kind in TASK_KINDS:
            taken = min(covered, kinds[kind])
            kinds[kind] -= taken
            covered -= taken
    return mine


def finding(rule, platform, currency=None, amount=None, seconds=None, day=None):
    return {"rule": f"record.{rule}", "platform": platform, "currency": currency,
            "amount": None if amount is None else money(amount), "seconds": seconds,
            "from": None if day is None else str(day)}


def over_cap(rows, own_over):
    rates = {row[1]: row[3] for row in rows if row[5] == "prepay"}
    past = [row for row in rows if row[5] == "overtimePay" and row[7] != "rejected"]
    return finding("over-cap", "Outlier", "USD", sum(cents(row[2], rates[row[1]]) - row[4] for row in past),
                   sum(row[2] for row in past) + own_over)


def below_promised(items, platform):
    """Items are (seconds, cents paid, promised cents an hour)."""
    short = [(seconds, cents(seconds, rate) - paid) for seconds, paid, rate in items
             if seconds and cents(seconds, rate) - paid > 1]
    return finding("below-promised", platform, "USD", sum(missing for _, missing in short),
                   sum(seconds for seconds, _ in short))


def sandpiper_items(rows):
    items = defaultdict(lambda: [0, 0, 3000])
    for day, item, seconds, _, amount, pay_type, project, status in rows:
        if project == "project_sandpiper" and pay_type in ("prepay", "payAdjustment") and status != "rejected":
            items[item][0] += seconds or 0
            items[item][1] += amount
    return [tuple(item) for item in items.values()]


def overdue(rows):
    """The week that was never paid, and the one that was paid late: what has a project, and with it a day due."""
    def of_week(monday):
        return [row for row in rows if monday <= row[0] < monday + timedelta(days=7) and row[6] != "-"
                and row[7] == "processed"]

    late = [row for row in of_week(paypal.LATE_WEEK)
            if paypal.arrives(paypal.LATE_WEEK) > row[0] + timedelta(days=paypal.DUE_DAYS)]
    return [finding("overdue", "Outlier", "USD", sum(row[4] for row in of_week(paypal.UNPAID_WEEK))),
            finding("overdue", "Outlier", "USD", sum(row[4] for row in late))]


def lost(platform, currency, lines):
    rejected = [line for line in lines if line[3] == "lost"]
    return [finding("rejected-work", platform, currency, sum(line[4] + line[5] for line in rejected),
                    sum(line[2] for line in rejected))] if rejected else []


def returned(platform, lines):
    gone = [line for line in lines if line[3] == "cancelled"]
    return [finding("cancelled", platform, None, None, sum(line[2] for line in gone))] if gone else []


def own_clock(platform, lines, own):
    timed = {line[0] for line in lines if line[2]}
    days = uncovered(lines, own)
    unpaid = sum(seconds for kinds in days.values() for kind, seconds in kinds.items() if kind not in BEYOND_RECORD)
    gap = sum(kinds["task"] for (contract, _), kinds in days.items() if contract in timed)
    out = [finding("unpaid-time", platform, seconds=unpaid)] if unpaid else []
    return out + ([finding("tracker-gap", platform, seconds=gap)] if gap >= 900 else [])


def record_findings(outlier, gone, upwork, dialogue, cut_day, histories):
    """`outlier` are the rows of the last export, `gone` those it no longer holds."""
    own_over = sum(kinds["over-cap"] for platform, _, lines, own in histories if platform == "Outlier"
                   for kinds in uncovered(lines, own).values())
    out = [finding("rate-cut", "Outlier", "USD", day=RATE_CUT), finding("rate-cut", "Upwork", "USD", day=cut_day),
           below_promised(sandpiper_items(outlier), "Outlier"),
           below_promised([((tens or 0) * 600, amount, 2800) for _, contract, tens, amount, _ in upwork
                           if contract == dialogue], "Upwork"),
           over_cap(outlier + gone, own_over), *overdue(outlier),
           finding("vanished", "Outlier", "USD", sum(row[4] for row in gone), sum(row[2] or 0 for row in gone)),
           finding("cancelled", "Outlier", day=HERON_END)]
    prolific = []
    for platform, currency, lines, own in histories:
        out += lost(platform, currency, lines) + own_clock(platform, lines, own)
        prolific += lines if platform == "Prolific" else []
        if platform != "Prolific":
            out += returned(platform, lines)
    out += returned("Prolific", prolific)
    return {"as_of": str(LAST_DAY), "findings": sorted(out, key=lambda each: tuple(map(str, each.values())))}
