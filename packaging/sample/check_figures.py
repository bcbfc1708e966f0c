#!/usr/bin/env python3
# SPDX-FileCopyrightText: Backpay contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Imports the made-up histories with a command line that stands elsewhere and holds its figures to expected.json.

  check_figures.py FOLDER SAMPLE COMMAND...

COMMAND is what runs it: a path, or words such as those of an emulator or of chroot, which end with the program. FOLDER,
for the vault, and SAMPLE, the installed histories, are paths as that program sees them; FOLDER holds a file `passphrase`.
Prints every rate; exit 1 and the places where a figure differs.
"""
import json
import shlex
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def lines(name):
    return [shlex.split(line) for line in (HERE / name).read_text().splitlines() if line.strip() and not line.startswith("#")]


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    folder, sample, *command = sys.argv[1:]
    base = [*command, "--vault", f"{folder}/sample.backpay", "--passphrase-file", f"{folder}/passphrase"]

    def run(*words):
        answer = subprocess.run([*base, *words], capture_output=True, text=True)
        if answer.returncode != 0:
            sys.exit(f"{' '.join(words)} ended with {answer.returncode}: {answer.stderr}")
        return answer.stdout

    expected = json.loads((HERE / "expected.json").read_text())
    faults = []

    def compare(where, found, wanted):
        for key, value in wanted.items():
            if found.get(key) != value:
                faults.append(f"{where}: {key} is {found.get(key)!r} and should be {value!r}")

    run("init")
    for file, *options in lines("imports.txt"):
        import_ = json.loads(run("--json", "import", *options, f"{sample}/{file}"))["imports"][0]
        compare(file, import_["rows"], {"read": expected["rows"][file], "rejected": 0})
        compare(file, import_, {"vanished": expected["vanished"].get(file, 0)})
    for words in lines("terms.txt"):
        run("contracts", "set", *words)
    found = json.loads(run("--json", "summary", "--by", "platform"))["rows"]
    if len(found) != len(expected["platforms"]):
        faults.append(f"{len(found)} platforms and not {len(expected['platforms'])}")
    for wanted in expected["platforms"]:
        rows = [row for row in found if (row["key"], row["currency"]) == (wanted["key"], wanted["currency"])]
        compare(wanted["key"], rows[0] if rows else {}, wanted)
    for row in found:
        print(f"{row['key']}: {row['earned']} {row['currency']} in {row['worked_seconds']} s, {row['true_rate'] or '–'} an hour")
    print(run("check").splitlines()[-1])
    if faults:
        sys.exit("\n".join(faults))
    print(f"All figures of {len(found)} rows are those of expected.json.")


main()
