#!/usr/bin/env bash
# SPDX-FileCopyrightText: Backpay contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# sample_test.sh ROOT PYTHON: the bundled histories are what their script writes, byte for byte, and all are imported.
set -eu
sample=$1/packaging/sample
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fail() { echo "FAIL: $*" >&2; exit 1; }

"$2" "$sample/make_sample.py" "$scratch"
for file in "$scratch"/*; do
    cmp "$file" "$sample/$(basename "$file")" || fail "$(basename "$file") is not what make_sample.py writes: run it and commit both"
done
for file in "$sample"/*.csv "$sample"/*.html; do
    [ -e "$scratch/$(basename "$file")" ] || fail "$file is not written by make_sample.py"
    grep -q "^$(basename "$file")\( \|\$\)" "$sample/imports.txt" || fail "$file is not in imports.txt"
done
while read -r name _; do
    case $name in '' | '#'*) continue ;; esac
    [ -e "$sample/$name" ] || fail "imports.txt names $name, which is not there"
done <"$sample/imports.txt"
echo "sample: $(ls "$scratch" | wc -l) files compared"
