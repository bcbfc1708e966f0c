# SPDX-FileCopyrightText: Backpay contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The made-up history of an Outlier account."""
from datetime import date, datetime, timedelta

from base import LAST_DAY, SPAN, Dice, cents, in_span, last_decided, next_monday, weekdays, whole_cents
from totals import money

EARLY_EXPORT = date(2026, 6, 15)
RATE_CUT = date(2026, 10, 26)
HERON_END = date(2026, 6, 12)
SANDPIPER_CAP, HERON_CAP, PLOVER_CAP = 5400, 7200, 2700


def words(seconds):
    """'1h 15m 6s' as the platform writes it: zero units are left out and leave a blank behind."""
    hours, minutes, rest = seconds // 3600, seconds // 60 % 60, seconds % 60
    return (f"{hours}h " if hours else "") + (f"{minutes}m " if minutes else "") + (f"{rest}s" if rest else "")


def over_rate(rate):
    return rate * 30 // 100


class Outlier:
    """Rows as (date, item, seconds or None, rate or None, cents, pay type, project, fixed status or None, gone)."""

    def __init__(self):
        self.dice = Dice(20251101)
        self.rows = []
        self.items = 0

    def item(self, day):
        """24 hex digits like an object id: creation second, zeros, a running number."""
        self.items += 1
        seconds = int((datetime(day.year, day.month, day.day, 15) - datetime(1970, 1, 1)).total_seconds())
        return f"{seconds:08x}{self.items:016x}"

    def add(self, day, item, seconds, rate, amount, pay_type, project, status=None, gone=False):
        self.rows.append((day, item, seconds, rate, amount, pay_type, project, status, gone))

    def paid(self, day, project, rate, capped, over, status=None, gone=False):
        """One task: paid in full up to its cap, the time beyond it at 30 %."""
        item = self.item(day)
        amount = cents(capped, rate)
        settled = next_monday(day)
        apart = in_span(day) != in_span(settled) or settled > LAST_DAY  # no pay leaves or enters the twelve weeks
        if self.items % 41 == 0 and not apart:  # trap: paid short, topped up on the next Monday
            short = amount * 7 // 10
            self.add(day, item, capped, rate, short, "prepay", project, status, gone)
            self.add(settled, item, None, None, amount - short, "payAdjustment", project)
        elif self.items % 67 == 0 and not apart:  # trap: an adjustment of nothing
            self.add(day, item, capped, rate, amount, "prepay", project, status, gone)
            self.add(settled, item, None, None, 0, "payAdjustment", project)
        else:
            self.add(day, item, capped, rate, amount, "prepay", project, status, gone)
        if over > 0:
            self.add(day, item, over, over_rate(rate), cents(over, over_rate(rate)), "overtimePay", project, status,
                     gone)

    def task(self, day, project, rate, cap, status=None, gone=False):
        seconds = self.dice.between(cap * 50 // 100, cap * 135 // 100)
        self.paid(day, project, rate, min(seconds, cap), max(seconds - cap, 0), status, gone)

    def tasks(self, days, project, rate, cap, capped, over, full):
        """A task on each of the days, `full` of them past the cap, of `capped` and `over` seconds in all.

        Each lasts a time that its rate pays in whole cents, so that the sums of pay are those of the sums of time.
        """
        short = iter(self.dice.shares(capped - full * cap, len(days) - full, cap // 2, cap, whole_cents(rate)))
        past = iter(self.dice.shares(over, full, 240, cap * 35 // 100, whole_cents(over_rate(rate))))
        for place, day in enumerate(days):
            if place * full // len(days) != (place + 1) * full // len(days):
                self.paid(day, project, rate, cap, next(past))
            else:
                self.paid(day, project, rate, next(short), 0)

    def training(self, day, project, rate, minutes):
        seconds = minutes * 60 + self.dice.between(0, 59)
        self.add(day, self.item(day), seconds, rate, cents(seconds, rate), "trainingTask", project)

    def tracked(self, day, seconds):
        self.add(day, self.item(day), seconds, 3000, cents(seconds, 3000), "hubstaffOperation", "-")

    def reward(self, day, amount, pay_type, project="-"):
        self.add(day, self.item(day), None, None, amount, pay_type, project)

    def sandpiper(self, day):
        for _ in range(self.dice.between(1, 2)):
            self.task(day, "project_sandpiper", 3000, SANDPIPER_CAP, "rejected" if day == date(2026, 4, 20) else None)

    def heron(self, day):
        """Two tasks on the last day, which vanish; those of the days before stay pending for ever."""
        undecided = day > HERON_END - timedelta(days=11)
        for _ in range(2 if day == HERON_END else 1):
            self.task(day, "project_heron", 2400, HERON_CAP, "pending" if undecided else None, gone=day == HERON_END)

    def before(self):
        """Ten months as the dice fall."""
        self.training(date(2025, 11, 6), "project_sandpiper", 1050, 55)
        self.training(date(2025, 11, 7), "project_sandpiper", 1050, 40)
        self.training(date(2026, 1, 8), "project_heron", 495, 65)
        self.training(date(2026, 7, 2), "project_plover", 750, 35)
        for day in weekdays(date(2025, 11, 10), date(2026, 8, 28)):
            if date(2025, 12, 24) <= day <= date(2026, 1, 2):
                continue
            if day.weekday() in (0, 2, 3):
                self.sandpiper(day)
            if date(2026, 1, 12) <= day <= HERON_END and day.weekday() in (1, 4):
                self.heron(day)
            if date(2026, 7, 6) <= day and day.weekday() in (1, 4):
                self.task(day, "project_plover", 1800, PLOVER_CAP)
            if date(2026, 8, 3) <= day and day.weekday() == 3:
                self.tracked(day, self.dice.between(3000, 12600))
        for month, amount in ((12, 2000), (2, 3500), (5, 3500)):
            self.reward(date(2025 if month == 12 else 2026, month, 15), amount, "missionReward")
        self.reward(date(2026, 3, 31), 15000, "bonusReward")
        self.reward(date(2026, 3, 10), 2500, "referralReward")

    def twelve_weeks(self):
        """Sums first, then shared out: 84:00 of project_sandpiper for 2,178.60, and 34:40 of the rest for 807.80."""
        days = [day for day in weekdays(*SPAN) for _ in range((2, 0, 1, 2, 0)[day.weekday()])]
        self.tasks([day for day in days if day < RATE_CUT], "project_sandpiper", 3000, SANDPIPER_CAP, capped=182544,
                   over=29856, full=20)
        self.tasks([day for day in days if day >= RATE_CUT], "project_sandpiper", 2550, SANDPIPER_CAP, capped=78960,
                   over=11040, full=7)
        self.tasks([day for day in weekdays(*SPAN) if day.weekday() in (1, 4)], "project_plover", 1800, PLOVER_CAP,
                   capped=53260, over=8000, full=10)
        fridays = [day for day in weekdays(*SPAN) if day.weekday() == 4]
        for day, seconds in zip(fridays, self.dice.shares(63540, len(fridays), 3000, 12600, whole_cents(3000))):
            self.tracked(day, seconds)
        self.reward(date(2026, 9, 15), 6000, "missionReward", "project_sandpiper")
        # A true twin of an amount and a day, another item.
        self.reward(date(2026, 9, 15), 6000, "missionReward", "project_sandpiper")
        self.reward(date(2026, 11, 15), 6000, "missionReward")

    def build(self):
        self.before()
        self.twelve_weeks()
        self.task(LAST_DAY, "project_plover", 1800, PLOVER_CAP)
        return self

    def snapshot(self, as_of):
        """The export of one day: what is younger than the last day of decision is pending, and vanished rows are left
        out of later exports."""
        out = []
        for row in self.rows:
            day, *cells, status, gone = row
            if day > as_of or (gone and as_of > EARLY_EXPORT):
                continue
            if day >= last_decided(as_of):
                status = "pending"
            out.append((day, *cells, status or "processed"))
        out.sort(key=lambda row: row[0], reverse=True)
        return out


def outlier_csv(rows):
    lines = ["workDate,itemID,duration,rateApplied,payout,payType,projectName,status"]
    for day, item, seconds, rate, amount, pay_type, project, status in rows:
        cells = (f"{day:%b} {day.day}, {day.year}", item, "-" if seconds is None else words(seconds),
                 "-" if rate is None else f"${money(rate)}/hr", f"${money(amount)}", pay_type, project, status)
        lines.append(",".join(f'"{cell}"' for cell in cells))
    return "\n".join(lines)  # no line end after the last row
