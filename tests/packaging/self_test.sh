#!/usr/bin/env bash
# SPDX-FileCopyrightText: Backpay contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# self_test.sh ROOT BACKPAY: `backpay --self-test` opens every page there is, leaves nothing, and says so when it cannot.
set -eu
cd "$1"
backpay=$2

fail() { echo "FAIL: $*" >&2; exit 1; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/home" "$scratch/tmp"
alone() { env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM HOME="$scratch/home" XDG_RUNTIME_DIR="$scratch/home" TMPDIR="$scratch/tmp" "$@"; }

alone "$backpay" --self-test >"$scratch/said" 2>&1 || { cat "$scratch/said" >&2; fail "the self test failed"; }
cat "$scratch/said"
tail -n 1 "$scratch/said" | grep -q '^Every page opened' || fail "no last word"
for page in qml/pages/*Page.qml qml/pages/Settings*.qml qml/pages/*View.qml; do
    name=$(basename "$page" .qml)
    case $name in SnapshotComparisonView) continue ;; esac # two imports of one history, made by tests/app/screens_import
    grep -q "[( ]${name}[,)]" "$scratch/said" || fail "the self test does not open $name"
done
left=$(find "$scratch/home" "$scratch/tmp" -type f -not -path '*/qmlcache/*')
[ -z "$left" ] || fail "the self test left $left"

# What it says where something is amiss: a program that lies where no made-up histories are.
mkdir "$scratch/bin"
cp "$backpay" "$scratch/bin/backpay"
code=0
alone "$scratch/bin/backpay" --self-test >"$scratch/said" 2>&1 || code=$?
[ "$code" = 1 ] || fail "without the made-up histories it ends with $code"
grep -q 'FAULT  the made-up histories are not installed' "$scratch/said" || fail "it does not say what is missing"
