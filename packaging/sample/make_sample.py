#!/usr/bin/env python3
# SPDX-FileCopyrightText: Backpay contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the made-up histories of this folder: make_sample.py [FOLDER].

Nothing in them is taken from a real account. The same bytes come out on every machine: the dice are written out in
base.py and no clock is asked. Beside the histories stand terms.txt, what the offers said an hour pays, and
expected.json: what they must add up to, computed by totals.py in whole cents and seconds, from the rows and not by the
app.
"""
import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True  # the source tree stays as it is
import dataannotation
import paypal
from base import LAST_DAY, SPAN
from cancellation import cancellation_csv
from findings import record_findings
from mturk import mturk_csv, mturk_rows
from outlier import EARLY_EXPORT, Outlier, outlier_csv
from own_time import HERON, PLOVER, SANDPIPER, OwnTime, clockify_csv, toggl_csv
from prolific import prolific_csv, prolific_rows
from totals import (dataannotation_lines, money, mturk_lines, of_span, outlier_lines, prolific_lines, summed,
                    upwork_lines)
from upwork import DIALOGUE, RATE_CUT, SCENES, upwork_csv, upwork_rows

# Cents an hour by contract, as its offer said.
OFFERS = {SANDPIPER: 3000, dataannotation.RATINGS: 2700, dataannotation.CHECKS: 2700, DIALOGUE[0]: 2800,
          SCENES[0]: 3200}

# Where the work was done, where who hires is, and when the pay falls due.
CALIFORNIA, HIRES, DUE = "place=US-CA", "hiring_place=US-CA", f"pay_due_days={paypal.DUE_DAYS}"
TERMS = {SANDPIPER: [CALIFORNIA, HIRES, DUE], HERON: [CALIFORNIA, HIRES, DUE], PLOVER: [CALIFORNIA, HIRES, DUE],
         dataannotation.RATINGS: [CALIFORNIA], dataannotation.CHECKS: [CALIFORNIA]}

# The twelve weeks as the mockups draw them: whatever is changed above, these figures stay.
SPAN_TARGETS = {
    "Outlier": {"advertised_rate": "30.0000", "platform_seconds": 427200, "own_unpaid_seconds": 98400,
                "worked_seconds": 525600, "work_pay": "2986.40", "bonus": "180.00", "earned": "3166.40"},
    "DataAnnotation": {"advertised_rate": "27.0000", "platform_seconds": 230400, "own_unpaid_seconds": 22200,
                       "worked_seconds": 252600, "work_pay": "1710.00", "lost": "18.00", "earned": "1710.00"},
    SANDPIPER: {"platform_seconds": 302400, "own_unpaid_seconds": 67200, "earned": "2298.60", "bonus": "120.00"},
}


def terms_txt():
    lines = ["# What the worker wrote down of the contracts, from their offers and their own work: contract and terms, as",
             "# \"contracts set\" takes them. Set after the imports by packaging/try and by \"try with sample data\"."]
    for contract in dict.fromkeys([*OFFERS, *TERMS]):
        words = [f"advertised_rate={money(OFFERS[contract])} USD"] if contract in OFFERS else []
        lines.append(" ".join(f'"{word}"' for word in [contract, *words, *TERMS.get(contract, [])]))
    return "\n".join(lines) + "\n"


def summaries(histories, span=None):
    """A row for each platform and currency that has any line."""
    rows = []
    for platform, currency, lines, own in histories:
        if span:
            lines, own = of_span(lines, own, span)
        rows.append({"key": platform, "currency": currency, **summed(lines, own, OFFERS)})
    return rows


def sandpiper(histories):
    """The contract that the twelve weeks are told by."""
    _, currency, lines, own = next(each for each in histories if each[0] == "Outlier")
    lines, own = of_span([line for line in lines if line[0] == SANDPIPER],
                         [entry for entry in own if entry[2] == SANDPIPER], SPAN)
    return {"label": SANDPIPER, "currency": currency, **summed(lines, own, OFFERS)}


def check_targets(rows):
    for row in rows:
        for field, wanted in SPAN_TARGETS.get(row.get("key", row.get("label")), {}).items():
            if row[field] != wanted:
                sys.exit(f"{row.get('key', row.get('label'))} {field}: is {row[field]}, must be {wanted}")


def build():
    """Every file of the folder that this script writes, by name."""
    outlier = Outlier().build()
    early, late = outlier.snapshot(EARLY_EXPORT), outlier.snapshot(LAST_DAY)
    gone = [row[:7] + ("pending",) for row in outlier.rows if row[8]]
    upwork, prolific, mturk, own = upwork_rows(), prolific_rows(), mturk_rows(), OwnTime()
    surge, missing = dataannotation.entries(), [dataannotation.MISSING]
    account = paypal.activity(late)
    own_outlier, own_upwork = own.outlier(late), own.upwork(upwork)
    own_surge, own_mturk = own.dataannotation(), own.mturk(mturk)
    histories = (("Amazon Mechanical Turk", "USD", mturk_lines(mturk), own_mturk),
                 ("DataAnnotation", "USD", dataannotation_lines(surge + missing), own_surge),
                 ("Outlier", "USD", outlier_lines(late + gone), own_outlier),
                 ("Prolific", "GBP", prolific_lines(prolific, "£"), []),
                 ("Prolific", "USD", prolific_lines(prolific, "$"), []),
                 ("Upwork", "USD", upwork_lines(upwork), own_upwork))
    span = {"from": str(SPAN[0]), "to": str(SPAN[1]), "platforms": summaries(histories, SPAN),
            "contracts": [sandpiper(histories)]}
    check_targets(span["platforms"] + span["contracts"])
    written = {"outlier_2026-06-15.csv": (outlier_csv(early), len(early)),
               "outlier_2026-11-20.csv": (outlier_csv(late), len(late)),
               "dataannotation.html": (dataannotation.page(surge), dataannotation.rows_of_page(surge)),
               "dataannotation_by_hand.csv": (dataannotation.by_hand_csv(missing), len(missing)),
               "mturk.csv": (mturk_csv(mturk), len(mturk)),
               "upwork.csv": (upwork_csv(upwork), len(upwork)),
               "prolific.csv": (prolific_csv(prolific), len(prolific)),
               "paypal.csv": (paypal.paypal_csv(account), len(account)),
               "cancellation_by_hand.csv": (cancellation_csv(), 1),
               "own_time_outlier.csv": (toggl_csv(own_outlier), len(own_outlier)),
               "own_time_dataannotation.csv": (toggl_csv(own_surge), len(own_surge)),
               "own_time_mturk.csv": (clockify_csv(own_mturk), len(own_mturk)),
               "own_time_upwork.csv": (toggl_csv(own_upwork), len(own_upwork))}
    expected = {"rows": {name: rows for name, (_, rows) in written.items()},
                "vanished": {"outlier_2026-11-20.csv": len(gone)},
                "platforms": summaries(histories), "span": span,
                "records": record_findings(late, gone, upwork, DIALOGUE, RATE_CUT, histories)}
    return {**{name: text for name, (text, _) in written.items()}, "terms.txt": terms_txt(),
            "expected.json": json.dumps(expected, indent=2) + "\n"}


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
    for name, text in build().items():
        (folder / name).write_bytes(text.encode("utf-8"))


if __name__ == "__main__":
    main()
