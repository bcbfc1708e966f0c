# SPDX-FileCopyrightText: Backpay contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the made-up histories must add up to, reckoned from their rows in whole cents and seconds."""
from fractions import Fraction


def money(amount):
    return f"{amount // 100}.{amount % 100:02d}"


BONUS_TYPES = {"missionReward", "bonusReward", "referralReward", "Bonus"}


def outlier_totals(rows, own):
    pay = {"work_pay": 0, "bonus": 0, "pending": 0, "lost": 0}
    for _, _, _, _, amount, pay_type, _, status in rows:
        part = {"pending": "pending", "rejected": "lost"}.get(status) or (
            "bonus" if pay_type in BONUS_TYPES else "work_pay")
        pay[part] += amount
    times = [(row[6], row[0], row[2] or 0) for row in rows]
    return platform("Outlier", "USD", pay, times, own, items=len({row[1] for row in rows}),
                    rejected_items=len({row[1] for row in rows if row[7] == "rejected"}), cancelled_items=0)


def upwork_totals(rows, own):
    bonus = sum(row[3] for row in rows if row[4] in BONUS_TYPES)
    pay = {"work_pay": sum(row[3] for row in rows) - bonus, "bonus": bonus, "pending": 0, "lost": 0}
    times = [(row[1][0], row[0], (row[2] or 0) * 600) for row in rows]
    return platform("Upwork", "USD", pay, times, own, items=0, rejected_items=0, cancelled_items=0)


def prolific_totals(rows, mark, currency):
    rows = [row for row in rows if row[1] == mark]
    approved = [row for row in rows if row[7] == "APPROVED"]
    pay = {"work_pay": sum(row[2] for row in approved), "bonus": sum(row[3] for row in approved)}
    for part, status in (("pending", "AWAITING REVIEW"), ("lost", "REJECTED")):
        pay[part] = sum(row[2] + row[3] for row in rows if row[7] == status)
    times = [("", row[4], ((row[5] or 0) + 500) // 1000) for row in rows]
    return platform("Prolific", currency, pay, times, [], items=len(rows),
                    rejected_items=sum(row[7] == "REJECTED" for row in rows),
                    cancelled_items=sum(row[7] == "RETURNED" for row in rows))


def worked_seconds(times, own):
    """Per contract and day the larger of both records of the work itself, plus all other own time but breaks."""
    paid, mine, other = {}, {}, 0
    for contract, day, seconds in times:
        paid[contract, day] = paid.get((contract, day), 0) + seconds
    for start, end, project, _, tags in own:
        seconds = int((end - start).total_seconds())
        if tags in ("", "over-cap", "rework"):
            key = (project, start.date())
            mine[key] = mine.get(key, 0) + seconds
        elif tags != "break":
            other += seconds
    return other + sum(max(paid.get(key, 0), mine.get(key, 0)) for key in paid.keys() | mine.keys())


def rate(amount, seconds):
    """Per hour with four decimals, rounded once, half up."""
    return f"{(ten := int(Fraction(amount * 360000, seconds) + Fraction(1, 2))) // 10000}.{ten % 10000:04d}"


def platform(key, currency, pay, times, own, **counts):
    """One row of `summary --by platform`, as far as the histories decide it."""
    seconds, worked = sum(time for *_, time in times), worked_seconds(times, own)
    earned = pay["work_pay"] + pay["bonus"]
    return {"key": key, "currency": currency, "earned": money(earned),
            **{name: money(amount) for name, amount in pay.items()}, **counts,
            "platform_seconds": seconds, "own_unpaid_seconds": worked - seconds, "worked_seconds": worked,
            "platform_rate": rate(pay["work_pay"], seconds), "true_rate": rate(earned, worked)}
