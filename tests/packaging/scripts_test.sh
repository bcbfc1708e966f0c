#!/usr/bin/env bash
# SPDX-FileCopyrightText: Backpay contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# scripts_test.sh ROOT: every shell script parses and can be run, and install-dependencies answers as it says.
# Nothing here installs anything or asks the network: dpkg and apt are stand-ins.
set -eu
cd "$1"

fail() { echo "FAIL: $*" >&2; exit 1; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

count=0
while read -r script; do
    bash -n "$script" || fail "$script does not parse"
    [ -x "$script" ] || fail "$script cannot be run"
    grep -Eq '^set -eu' "$script" || fail "$script goes on after a failure"
    count=$((count + 1))
done < <(grep -rlE '^#!/usr/bin/env bash' .ci packaging tests --include='*' --exclude='*.sh' --exclude-dir=.build)
[ "$count" -ge 5 ] || fail "found only $count scripts"

# A dpkg-query that says what it is told to, an apt-get that leaves a trace, and a system of our own below etc/.
cat >"$scratch/dpkg-query" <<'STUB'
#!/bin/sh
for package; do :; done
case " $NOT_INSTALLED " in *" $package "*) exit 1 ;; esac
case $3 in *Version*) echo "${SQLCIPHER:-4.6.1-2}" ;; *) printf '<installed>' ;; esac
STUB
printf '#!/bin/sh\necho "$*" >>"%s/apt.log"\nexit "${APT_ANSWERS:-0}"\n' "$scratch" >"$scratch/apt-get"
printf '#!/bin/sh\nexit 1\n' >"$scratch/apt-cache"
printf '#!/bin/sh\nexec "$@"\n' >"$scratch/sudo"
chmod +x "$scratch"/*
script=packaging/install-dependencies

system() {
    rm -rf "$scratch/etc" "$scratch/apt.log"
    mkdir -p "$scratch/etc/apt/sources.list.d"
    printf 'ID=%s\nVERSION_ID="%s"\nVERSION_CODENAME=%s\n' "$@" >"$scratch/etc/os-release"
}
run() { env PATH="$scratch:$PATH" BACKPAY_ETC="$scratch/etc" NOT_INSTALLED="$missing" "$@" >"$scratch/out" 2>&1; }
log() { cat "$scratch/apt.log" 2>/dev/null || true; }

system debian 13 trixie
missing="" && run $script build window test || fail "nothing missing must be a success"
[ -z "$(log)" ] || fail "apt was called though nothing was missing"
missing="cmake" && run $script --check build && fail "--check must say that cmake is missing"
[ -z "$(log)" ] || fail "--check called apt"
missing="" && run env SQLCIPHER=3.4.1-2 $script --check build && fail "an old SQLCipher counts as missing"
missing="cmake" && run env BACKPAY_SKIP_INSTALL=1 $script build || fail "BACKPAY_SKIP_INSTALL must be a success"
[ -z "$(log)" ] || fail "BACKPAY_SKIP_INSTALL called apt"
run $script nonsense && fail "an unknown set must be refused"
grep -q "no set 'nonsense'" "$scratch/out" || fail "the unknown set is not named"

missing="cmake" && run $script build || fail "installing one package failed: $(cat "$scratch/out")"
log | grep -q "install .*cmake" || fail "apt was not asked for cmake"
log | grep -q "ninja-build" && fail "apt was asked for what is there"
run env APT_ANSWERS=100 $script build && fail "a failing apt must be a failure"
grep -q "Is there a network" "$scratch/out" || fail "a failing apt leaves no next step"

for old in "debian 11 bullseye" "ubuntu 22.04 jammy" "elsewhere 40 other"; do
    # shellcheck disable=SC2086
    system $old
    run $script build && fail "$old must be refused"
    grep -q "Debian 12 and later" "$scratch/out" || fail "$old: no next step"
    [ -z "$(log)" ] || fail "$old: apt was called"
done

# Debian 12: backports come from the mirror that is there, announced first, once, and for three packages only.
missing="cmake sqlcipher libsqlcipher-dev fonts-adobe-sourcesans3"
expect_backports() {
    run $script test || fail "$1: $(cat "$scratch/out")"
    head -n 1 "$scratch/out" | grep -q "enables bookworm-backports" || fail "$1: not announced first"
    diff "$scratch/wanted" "$scratch/etc/apt/sources.list.d/bookworm-backports.$2" || fail "$1: another source was written"
    log | grep -q "install .*-t bookworm-backports .*sqlcipher" || fail "$1: SQLCipher was not asked from backports"
    log | grep "bookworm-backports" | grep -q "cmake" && fail "$1: cmake was asked from backports"
    run $script test || fail "$1: second run"
    grep -q "enables bookworm-backports" "$scratch/out" && fail "$1: enabled twice"
    return 0
}

system debian 12 bookworm
printf 'Types: deb\n# a note\nURIs: http://mirror.invalid/debian\nSuites: bookworm bookworm-updates\nComponents: main\nSigned-By:\n -----BEGIN-----\n .\n AAAA\n\nTypes: deb\nURIs: http://mirror.invalid/security\nSuites: bookworm-security\nComponents: main\n' \
    >"$scratch/etc/apt/sources.list.d/debian.sources"
printf 'Types: deb\nSuites: bookworm-backports\nComponents: main\nURIs: http://mirror.invalid/debian\nSigned-By:\n -----BEGIN-----\n .\n AAAA\n' >"$scratch/wanted"
expect_backports "stanzas" sources

system debian 12 bookworm
printf 'deb-src http://mirror.invalid/debian bookworm main\n#deb http://old.invalid/debian bookworm main\ndeb [arch=amd64 signed-by=/usr/share/keyrings/k.gpg] http://mirror.invalid/debian bookworm main contrib\n' \
    >"$scratch/etc/apt/sources.list"
echo 'deb [arch=amd64 signed-by=/usr/share/keyrings/k.gpg] http://mirror.invalid/debian bookworm-backports main' >"$scratch/wanted"
expect_backports "one-line sources" list

system debian 12 bookworm
printf 'Types: deb\nURIs: http://mirror.invalid/debian\nSuites: bookworm bookworm-backports\nComponents: main\n' >"$scratch/etc/apt/sources.list.d/a.sources"
run $script test || fail "backports already there: $(cat "$scratch/out")"
[ "$(ls "$scratch/etc/apt/sources.list.d")" = a.sources ] || fail "backports were enabled a second time"

system debian 12 bookworm
printf 'Types: deb\nURIs: http://mirror.invalid/debian\nSuites: bookworm\nEnabled: no\nComponents: main\n' >"$scratch/etc/apt/sources.list.d/a.sources"
run $script test && fail "no mirror to take backports from must be a failure"
grep -q "Enable bookworm-backports, then run this again" "$scratch/out" || fail "no next step without a mirror"
echo "scripts: $count read"
