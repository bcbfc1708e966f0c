# SPDX-FileCopyrightText: Backpay contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the made-up worker's own trackers hold, and how two of them write it."""
from datetime import date, datetime, timedelta

from base import DAY, SPAN, Dice, in_span, weekdays
from dataannotation import CHECKS, RATINGS
from outlier import HERON_END
from upwork import DIALOGUE, GUIDE, SCENES

SANDPIPER, HERON, PLOVER = "project_sandpiper", "project_heron", "project_plover"


class OwnTime:
    """Entries as (start, end, project, description, tags), never two at once."""

    def __init__(self):
        self.dice = Dice(31337)
        self.free = {}

    def minutes(self, number):
        return number * 60 + self.dice.between(0, 59)

    def add(self, entries, day, seconds, project, text, tags="", at=None):
        start = at or max(self.free.get(day, datetime.min), datetime(day.year, day.month, day.day, 8, 40))
        if at is None:
            start += timedelta(minutes=self.dice.between(2, 25), seconds=self.dice.between(0, 59))
        end = start + timedelta(seconds=seconds)
        self.free[day] = end
        entries.append((start, end, project, text, tags))

    def spread(self, entries, days, seconds, project, text, tags):
        """An entry on each of the days, of `seconds` in all."""
        for day, part in zip(days, self.dice.shares(seconds, len(days), 240, 5400)):
            self.add(entries, day, part, project, text, tags)

    def outlier(self, paid):
        """Unpaid time around the platform's rows; in the last weeks the tasks themselves as well."""
        out = []
        for day, minutes, text in ((date(2025, 11, 3), 95, "Application and identity check"),
                                   (date(2025, 11, 4), 150, "Guidelines course"), (date(2025, 11, 5), 110, "Course quiz")):
            self.add(out, day, self.minutes(minutes), SANDPIPER, text, "onboarding")
        for day, project in ((date(2026, 1, 7), HERON), (date(2026, 7, 1), PLOVER)):
            self.add(out, day, self.minutes(165), project, "Onboarding course", "onboarding")
            self.add(out, day, self.minutes(50), project, "Entry test", '"qualification, evening"')
        for monday in (date(2025, 11, 10) + timedelta(days=7 * week) for week in range(42)):
            if date(2025, 12, 22) <= monday <= date(2026, 1, 2):
                continue
            self.add(out, monday, self.minutes(self.dice.between(20, 70)), SANDPIPER, "Changed guidelines", "reading")
            self.add(out, monday + 2 * DAY, self.minutes(self.dice.between(15, 80)), SANDPIPER, "Queue empty", "waiting")
            if monday.isocalendar()[1] % 2 == 0:
                self.add(out, monday + 3 * DAY, self.minutes(30), SANDPIPER, "Team call", "meeting")
            if date(2026, 1, 12) <= monday <= HERON_END:
                self.add(out, monday + DAY, self.minutes(self.dice.between(15, 55)), HERON, "Waiting for a task",
                         "waiting")
        self.add(out, date(2026, 6, 15), self.minutes(75), HERON, "Asking support why the project closed", "dispute")
        self.add(out, date(2026, 4, 22), self.minutes(85), SANDPIPER, "Second version of a sent-back task", "rework")
        self.add(out, date(2026, 3, 12), self.minutes(70), HERON, "Late meeting", "meeting",
                 datetime(2026, 3, 12, 23, 20))
        self.twelve_weeks(out, paid)
        return sorted(out)

    def twelve_weeks(self, out, paid):
        """18:40 unpaid on project_sandpiper, of which 6:10 waiting, and 8:40 on project_plover."""
        days = tuple([day for day in weekdays(*SPAN) if day.weekday() == number] for number in range(5))
        first = len(out)
        self.spread(out, days[2], 22200, SANDPIPER, "Queue empty", "waiting")
        for day in days[3][::2]:
            self.add(out, day, self.minutes(30), SANDPIPER, "Team call", "meeting")
        unpaid = sum((end - start).seconds for start, end, *_ in out[first:])
        for day in weekdays(*SPAN):
            unpaid += self.tasks(out, day, [row for row in paid if row[0] == day and row[6] == SANDPIPER])
        self.spread(out, days[0], 67200 - unpaid, SANDPIPER, "Changed guidelines", "reading")
        self.spread(out, days[1], 18000, PLOVER, "Waiting for a task", "waiting")
        self.spread(out, days[4], 13200, PLOVER, "Changed guidelines", "reading")

    def tasks(self, out, day, rows):
        """The day's tasks as the worker tracked them, some minutes longer than the platform's rows: by how much."""
        longer = 0
        for pay_type, text, tags, more in (("prepay", "Tasks", "", 4), ("overtimePay", "Past the cap", "over-cap", 2)):
            seconds = sum(row[2] for row in rows if row[5] == pay_type)
            if seconds:
                extra = self.minutes(more)
                self.add(out, day, seconds + extra, SANDPIPER, text, tags)
                longer += extra
        return longer

    def upwork(self, paid):
        out = []
        for day, *_ in (row for row in paid if row[1] == DIALOGUE and row[2] and row[0].weekday() == 0):
            self.add(out, day, self.minutes(self.dice.between(10, 35)), DIALOGUE[0], "Client messages", "meeting")
        for week in range(9):
            day = date(2026, 5, 19) + timedelta(days=7 * week)
            self.add(out, day, self.minutes(self.dice.between(70, 190)), GUIDE[0], "Writing the guide")
        self.add(out, date(2026, 6, 30), self.minutes(120), SCENES[0], "Trial summary, not paid", "qualification")
        self.add(out, date(2026, 9, 11), self.minutes(45), DIALOGUE[0], "Talk about the lower rate", "meeting")
        self.add(out, date(2026, 9, 15), self.minutes(20), SCENES[0], "Lunch", "break")
        return sorted(out)

    def dataannotation(self):
        """6:10 in the twelve weeks, none of it for tasks: their time is what the worker reported."""
        out = []
        self.add(out, date(2026, 8, 31), 4500, RATINGS, "Starter assessment", "qualification")
        self.add(out, date(2026, 10, 13), 900, RATINGS, "Asking why an entry is gone", "dispute")
        tuesdays = [day for day in weekdays(date(2026, 9, 8), date(2026, 11, 10)) if day.weekday() == 1]
        self.spread(out, tuesdays, 9000, RATINGS, "Changed instructions", "reading")
        self.spread(out, list(weekdays(date(2026, 11, 12), SPAN[1])), 7800, CHECKS, "No project on offer", "waiting")
        return sorted(out)

    def mturk(self, rows):
        """The only record of time there is: the platform has none."""
        out = []
        for day in dict.fromkeys(row[0] for row in rows):
            done = [row[2] for row in rows if row[0] == day]
            self.add(out, day, self.minutes(self.dice.between(6, 25)), done[0], "Looking for HITs", "waiting")
            for requester in dict.fromkeys(done):
                self.add(out, day, self.minutes(done.count(requester) * self.dice.between(4, 9)), requester, "HITs")
        return sorted(out)


def quoted(text):
    return f'"{text}"' if "," in text else text


def toggl_csv(entries):
    """UTF-8 with a byte order mark; wall clock without a zone."""
    lines = ["User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,"
             "Amount (USD)"]
    for start, end, project, text, tags in entries:
        lines.append(f"Sample Worker,worker@example.invalid,Made-up client,{quoted(project)},,{quoted(text)},No,"
                     f"{start:%Y-%m-%d,%H:%M:%S},{end:%Y-%m-%d,%H:%M:%S},{str(end - start).zfill(8)},{tags},")
    return "\ufeff" + "\n".join(lines) + "\n"


def clockify_csv(entries):
    """Every cell quoted; month before day, twelve-hour clock, as this user's settings have it."""
    heads = ("Project", "Client", "Description", "Task", "User", "Group", "Email", "Tags", "Billable", "Start Date",
             "Start Time", "End Date", "End Time", "Duration (h)", "Duration (decimal)", "Billable Rate (USD)",
             "Billable Amount (USD)")
    lines = [heads]
    for start, end, project, text, tags in entries:
        hundredths = ((end - start).seconds + 18) // 36
        lines.append((project, "", text, "", "Sample Worker", "", "worker@example.invalid", tags, "No",
                      f"{start:%m/%d/%Y}", f"{start:%I:%M:%S %p}", f"{end:%m/%d/%Y}", f"{end:%I:%M:%S %p}",
                      str(end - start).zfill(8), f"{hundredths // 100}.{hundredths % 100:02d}", "0.00", "0.00"))
    return "\n".join(",".join(f'"{cell}"' for cell in line) for line in lines) + "\n"
