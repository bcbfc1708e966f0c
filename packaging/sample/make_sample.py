#!/usr/bin/env python3
# SPDX-FileCopyrightText: Backpay contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the made-up histories of this folder: make_sample.py [FOLDER].

Nothing in them is taken from a real account. The same bytes come out on every machine: the dice are written out here
and no clock is asked. Beside the histories stands expected.json: what they must add up to, computed here in whole
cents and seconds, from the rows and not by the app.
"""
import json
import sys
from datetime import date, datetime, timedelta
from fractions import Fraction
from pathlib import Path

sys.dont_write_bytecode = True  # the source tree stays as it is
from totals import money, outlier_totals, prolific_totals, upwork_totals

DAY = timedelta(days=1)
FIRST_WORK = date(2025, 11, 6)
LAST_DAY = date(2026, 11, 20)
EARLY_EXPORT = date(2026, 6, 15)
RATE_CUT = date(2026, 10, 26)
HERON_END = date(2026, 6, 12)


class Dice:
    """A linear congruential generator (Knuth's MMIX constants): the same throws in every Python."""

    def __init__(self, seed):
        self.state = seed

    def between(self, low, high):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return low + (self.state >> 33) % (high - low + 1)

    def one_in(self, n):
        return self.between(1, n) == 1


def cents(seconds, rate):
    """Pay in cents for seconds at cents per hour, half a cent up."""
    return int(Fraction(seconds * rate, 3600) + Fraction(1, 2))


def words(seconds):
    """'1h 15m 6s' as the platform writes it: zero units are left out and leave a blank behind."""
    hours, minutes, rest = seconds // 3600, seconds // 60 % 60, seconds % 60
    return (f"{hours}h " if hours else "") + (f"{minutes}m " if minutes else "") + (f"{rest}s" if rest else "")


def weekdays(first, last):
    day = first
    while day <= last:
        if day.weekday() < 5:
            yield day
        day += DAY


def next_monday(day):
    return day + timedelta(days=7 - day.weekday())


# ---------------------------------------------------------------------------------------------- Outlier

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

    def task(self, day, project, rate, cap, status=None, gone=False):
        """One task: paid in full up to its cap, the time beyond it at 30 %."""
        item = self.item(day)
        seconds = self.dice.between(cap * 50 // 100, cap * 135 // 100)
        capped = min(seconds, cap)
        amount = cents(capped, rate)
        if self.items % 41 == 0:  # trap: paid short, topped up on the next Monday
            short = amount * 7 // 10
            self.add(day, item, capped, rate, short, "prepay", project, status, gone)
            self.add(next_monday(day), item, None, None, amount - short, "payAdjustment", project)
        elif self.items % 67 == 0:  # trap: an adjustment of nothing
            self.add(day, item, capped, rate, amount, "prepay", project, status, gone)
            self.add(next_monday(day), item, None, None, 0, "payAdjustment", project)
        else:
            self.add(day, item, capped, rate, amount, "prepay", project, status, gone)
        if seconds > cap:
            over = rate * 30 // 100
            self.add(day, item, seconds - cap, over, cents(seconds - cap, over), "overtimePay", project, status, gone)

    def training(self, day, project, rate, minutes):
        seconds = minutes * 60 + self.dice.between(0, 59)
        self.add(day, self.item(day), seconds, rate, cents(seconds, rate), "trainingTask", project)

    def reward(self, day, amount, pay_type, status=None):
        self.add(day, self.item(day), None, None, amount, pay_type, "-", status)

    def sandpiper(self, day):
        rate = 3000 if day < RATE_CUT else 2550
        for _ in range(self.dice.between(1, 2)):
            status = "rejected" if day == date(2026, 4, 20) else None
            self.task(day, "project_sandpiper", rate, 5400, status)

    def heron(self, day):
        """Two tasks on the last day, which vanish; those of the days before stay pending for ever."""
        undecided = day > HERON_END - timedelta(days=11)
        for _ in range(2 if day == HERON_END else 1):
            self.task(day, "project_heron", 2400, 7200, "pending" if undecided else None, gone=day == HERON_END)

    def tracked(self, day):
        seconds = self.dice.between(3000, 12600)
        self.add(day, self.item(day), seconds, 3000, cents(seconds, 3000), "hubstaffOperation", "-")

    def build(self):
        self.training(date(2025, 11, 6), "project_sandpiper", 1050, 55)
        self.training(date(2025, 11, 7), "project_sandpiper", 1050, 40)
        self.training(date(2026, 1, 8), "project_heron", 495, 65)
        self.training(date(2026, 7, 2), "project_plover", 750, 35)
        for day in weekdays(date(2025, 11, 10), LAST_DAY):
            if date(2025, 12, 24) <= day <= date(2026, 1, 2):
                continue
            if day.weekday() in (0, 2, 3) or day > date(2026, 8, 28) and day.weekday() == 4:
                self.sandpiper(day)
            if date(2026, 1, 12) <= day <= HERON_END and day.weekday() in (1, 4):
                self.heron(day)
            if date(2026, 7, 6) <= day <= date(2026, 8, 28) and day.weekday() in (1, 4):
                self.task(day, "project_plover", 1800, 2700)
            if date(2026, 8, 3) <= day <= date(2026, 8, 28) and day.weekday() == 3:
                self.tracked(day)
        for month, amount in ((12, 2000), (2, 3500), (5, 3500), (9, 6000), (11, 6000)):
            self.reward(date(2025 if month == 12 else 2026, month, 15), amount, "missionReward")
        self.reward(date(2026, 9, 15), 6000, "missionReward")  # a true twin of an amount and a day, another item
        self.reward(date(2026, 3, 31), 15000, "bonusReward")
        self.reward(date(2026, 3, 10), 2500, "referralReward")
        return self

    def snapshot(self, as_of):
        """The export of one day: younger than a week is pending, vanished rows are left out of later exports."""
        out = []
        for row in self.rows:
            day, *cells, status, gone = row
            if day > as_of or (gone and as_of > EARLY_EXPORT):
                continue
            if as_of - day < timedelta(days=7):
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


# ---------------------------------------------------------------------------------------------- Upwork

DIALOGUE = ("Dialogue polish for a learning app", "90000001")
SCENES = ("Scene summaries, with notes (film school)", "90000002")
GUIDE = ("Style guide for a chat tutor", "90000003")


def upwork_rows():
    """(date, contract, tens of minutes or None, cents, payment type); days are UTC."""
    dice = Dice(90000000)
    rows = []
    for day in weekdays(date(2026, 5, 18), LAST_DAY):
        if day.weekday() in (0, 2, 4):
            tens = dice.between(3, 16)
            rows.append((day, DIALOGUE, tens, cents(tens * 600, 2800 if day < date(2026, 9, 14) else 2400), ""))
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


# ---------------------------------------------------------------------------------------------- Prolific

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


# ---------------------------------------------------------------------------------------------- own time

class OwnTime:
    """Entries of the worker's own tracker, never two at once: (start, end, project, description, tags)."""

    def __init__(self):
        self.dice = Dice(31337)
        self.free = {}

    def add(self, entries, day, minutes, project, text, tags="", at=None):
        start = at or max(self.free.get(day, datetime.min), datetime(day.year, day.month, day.day, 8, 40))
        if at is None:
            start += timedelta(minutes=self.dice.between(2, 25), seconds=self.dice.between(0, 59))
        end = start + timedelta(minutes=minutes, seconds=self.dice.between(0, 59))
        self.free[day] = end
        entries.append((start, end, project, text, tags))

    def outlier(self, paid):
        """Unpaid time around the platform's rows; in the last weeks the tasks themselves as well."""
        out = []
        for day, minutes, text in ((date(2025, 11, 3), 95, "Application and identity check"),
                                   (date(2025, 11, 4), 150, "Guidelines course"), (date(2025, 11, 5), 110, "Course quiz")):
            self.add(out, day, minutes, "project_sandpiper", text, "onboarding")
        for day, project in ((date(2026, 1, 7), "project_heron"), (date(2026, 7, 1), "project_plover")):
            self.add(out, day, 165, project, "Onboarding course", "onboarding")
            self.add(out, day, 50, project, "Entry test", '"qualification, evening"')
        for monday in (date(2025, 11, 10) + timedelta(days=7 * week) for week in range(54)):
            if date(2025, 12, 22) <= monday <= date(2026, 1, 2):
                continue
            self.add(out, monday, self.dice.between(20, 70), "project_sandpiper", "Changed guidelines", "reading")
            self.add(out, monday + 2 * DAY, self.dice.between(15, 80), "project_sandpiper", "Queue empty", "waiting")
            if monday.isocalendar()[1] % 2 == 0:
                self.add(out, monday + 3 * DAY, 30, "project_sandpiper", "Team call", "meeting")
            if date(2026, 1, 12) <= monday <= HERON_END:
                self.add(out, monday + DAY, self.dice.between(15, 55), "project_heron", "Waiting for a task", "waiting")
        self.add(out, date(2026, 6, 15), 75, "project_heron", "Asking support why the project closed", "dispute")
        self.add(out, date(2026, 4, 22), 85, "project_sandpiper", "Second version of a sent-back task", "rework")
        self.add(out, date(2026, 3, 12), 70, "project_heron", "Late meeting", "meeting", datetime(2026, 3, 12, 23, 20))
        for day in weekdays(date(2026, 8, 31), LAST_DAY):
            rows = [row for row in paid if row[0] == day and row[6] == "project_sandpiper" and row[2]]
            capped = sum(row[2] for row in rows if row[5] == "prepay")
            over = sum(row[2] for row in rows if row[5] == "overtimePay")
            if capped:
                self.add(out, day, capped // 60 + 4, "project_sandpiper", "Tasks")
            if over >= 60:
                self.add(out, day, over // 60 + 2, "project_sandpiper", "Past the cap", "over-cap")
        return sorted(out)

    def upwork(self, paid):
        out = []
        for day, *_ in (row for row in paid if row[1] == DIALOGUE and row[2] and row[0].weekday() == 0):
            self.add(out, day, self.dice.between(10, 35), DIALOGUE[0], "Client messages", "meeting")
        for week in range(9):
            day = date(2026, 5, 19) + timedelta(days=7 * week)
            self.add(out, day, self.dice.between(70, 190), GUIDE[0], "Writing the guide")
        self.add(out, date(2026, 6, 30), 120, SCENES[0], "Trial summary, not paid", "qualification")
        self.add(out, date(2026, 9, 11), 45, DIALOGUE[0], "Talk about the lower rate", "meeting")
        self.add(out, date(2026, 9, 15), 20, SCENES[0], "Lunch", "break")
        return sorted(out)


def toggl_csv(entries):
    """UTF-8 with a byte order mark; wall clock without a zone."""
    lines = ["User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,"
             "Amount (USD)"]
    for start, end, project, text, tags in entries:
        cell = f'"{project}"' if "," in project else project
        note = f'"{text}"' if "," in text else text
        lines.append(f"Sample Worker,worker@example.invalid,Made-up client,{cell},,{note},No,{start:%Y-%m-%d,%H:%M:%S},"
                     f"{end:%Y-%m-%d,%H:%M:%S},{str(end - start).zfill(8)},{tags},")
    return "\ufeff" + "\n".join(lines) + "\n"


def build():
    """Every file of the folder that this script writes, by name."""
    outlier = Outlier().build()
    early, late = outlier.snapshot(EARLY_EXPORT), outlier.snapshot(LAST_DAY)
    gone = [row[:7] + ("pending",) for row in outlier.rows if row[8]]
    upwork, prolific, own = upwork_rows(), prolific_rows(), OwnTime()
    own_outlier, own_upwork = own.outlier(late), own.upwork(upwork)
    expected = {
        "rows": {"outlier_2026-06-15.csv": len(early), "outlier_2026-11-20.csv": len(late), "upwork.csv": len(upwork),
                 "prolific.csv": len(prolific), "own_time_outlier.csv": len(own_outlier),
                 "own_time_upwork.csv": len(own_upwork)},
        "vanished": {"outlier_2026-11-20.csv": len(gone)},
        "platforms": [outlier_totals(late + gone, own_outlier), prolific_totals(prolific, "£", "GBP"),
                      prolific_totals(prolific, "$", "USD"), upwork_totals(upwork, own_upwork)],
    }
    return {"outlier_2026-06-15.csv": outlier_csv(early), "outlier_2026-11-20.csv": outlier_csv(late),
            "upwork.csv": upwork_csv(upwork), "prolific.csv": prolific_csv(prolific),
            "own_time_outlier.csv": toggl_csv(own_outlier), "own_time_upwork.csv": toggl_csv(own_upwork),
            "expected.json": json.dumps(expected, indent=2) + "\n"}


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
    for name, text in build().items():
        (folder / name).write_bytes(text.encode("utf-8"))


if __name__ == "__main__":
    main()
