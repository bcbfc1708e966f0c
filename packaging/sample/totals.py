# SPDX-FileCopyrightText: Backpay contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the made-up histories must add up to, reckoned from their rows in whole cents and seconds.

Each platform's rows are first brought to one form, (contract, day, seconds, standing, work pay, bonus, item): an item is
None where the rows name no task, a day is None where a row has none.
"""
from fractions import Fraction


def money(amount):
    return f"{amount // 100}.{amount % 100:02d}"


BONUS_TYPES = {"missionReward", "bonusReward", "referralReward", "Bonus"}


def parted(amount, kind):
    return (0, amount) if kind in BONUS_TYPES else (amount, 0)


def outlier_lines(rows):
    standings = {"pending": "pending", "rejected": "lost"}
    return [(project, day, seconds or 0, standings.get(status, "earned"), *parted(amount, pay_type), item)
            for day, item, seconds, _, amount, pay_type, project, status in rows]


def upwork_lines(rows):
    return [(contract[0], day, (tens or 0) * 600, "earned", *parted(amount, kind), None)
            for day, contract, tens, amount, kind in rows]


def prolific_lines(rows, mark):
    standings = {"APPROVED": "earned", "AWAITING REVIEW": "pending", "REJECTED": "lost", "RETURNED": "cancelled"}
    return [("", start and start.date(), ((taken or 0) + 500) // 1000, standings[status], reward, bonus, number)
            for number, (_, its, reward, bonus, start, taken, _, status) in enumerate(rows) if its == mark]


def dataannotation_lines(rows):
    standings = {"Pending Approval": "pending", "lost": "lost"}
    return [(project, day, (minutes or 0) * 60, standings.get(status, "earned"), amount, 0,
             number if kind == "Task Submission" else None)
            for number, (day, project, kind, minutes, amount, _, status) in enumerate(rows)]


def mturk_lines(rows):
    standings = {"Pending\u00a0Approval": "pending", "Rejected": "lost", "Returned": "cancelled"}
    return [(requester, day, 0, standings.get(status, "earned"), pay, bonus, number)
            for day, number, requester, _, pay, bonus, status in rows]


def worked_seconds(lines, own):
    """Per contract and day the larger of both records of the work itself, plus all other own time but breaks."""
    paid, mine, other = {}, {}, 0
    for contract, day, seconds, *_ in lines:
        paid[contract, day] = paid.get((contract, day), 0) + seconds
    for start, end, project, _, tags in own:
        seconds = int((end - start).total_seconds())
        if tags in ("", "over-cap", "rework"):
            key = (project, start.date())
            mine[key] = mine.get(key, 0) + seconds
        elif tags != "break":
            other += seconds
    return other + sum(max(paid.get(key, 0), mine.get(key, 0)) for key in paid.keys() | mine.keys())


def four_decimals(rate):
    """Cents as units with four decimals, rounded once, half up."""
    return f"{(ten := int(rate * 100 + Fraction(1, 2))) // 10000}.{ten % 10000:04d}"


def hourly(amount, seconds):
    return four_decimals(Fraction(amount * 3600, seconds)) if seconds else None


def advertised(lines, own, offers):
    """The rates of the offers, weighted by the platform's time on each contract; none where no offer is known."""
    here = {line[0] for line in lines} | {entry[2] for entry in own}
    stated = {contract: rate for contract, rate in offers.items() if contract in here}
    if len(set(stated.values())) == 1:
        return four_decimals(Fraction(next(iter(stated.values()))))
    weights = {contract: sum(line[2] for line in lines if line[0] == contract) for contract in stated}
    total = sum(weights.values())
    return four_decimals(Fraction(sum(stated[each] * weights[each] for each in stated), total)) if total else None


def of_span(lines, own, span):
    return ([line for line in lines if line[1] and span[0] <= line[1] <= span[1]],
            [entry for entry in own if span[0] <= entry[0].date() <= span[1]])


def summed(lines, own, offers):
    """The figures of one row of a summary, as far as the histories decide them."""
    def pay(standing, *columns):
        return sum(line[column] for line in lines if line[3] == standing for column in columns)

    def items(*standings):
        return len({line[6] for line in lines if line[6] is not None and (not standings or line[3] in standings)})

    seconds, worked = sum(line[2] for line in lines), worked_seconds(lines, own)
    work_pay, bonus = pay("earned", 4), pay("earned", 5)
    return {"earned": money(work_pay + bonus), "work_pay": money(work_pay), "bonus": money(bonus),
            "pending": money(pay("pending", 4, 5)), "lost": money(pay("lost", 4, 5)), "items": items(),
            "rejected_items": items("lost"), "cancelled_items": items("cancelled"), "platform_seconds": seconds,
            "own_unpaid_seconds": worked - seconds, "worked_seconds": worked,
            "advertised_rate": advertised(lines, own, offers), "platform_rate": hourly(work_pay, seconds),
            "true_rate": hourly(work_pay + bonus, worked)}
