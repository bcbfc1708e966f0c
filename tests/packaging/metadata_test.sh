#!/usr/bin/env bash
# SPDX-FileCopyrightText: Backpay contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# metadata_test.sh ROOT CLI TREE: what a package says of the app is true of it: version, day, manual, completion, kinds of
# files, dependencies; and the validators of the desktop take it. TREE is a build tree that was configured.
set -eu
cd "$1"
cli=$2 tree=$3

fail() { echo "FAIL: $*" >&2; exit 1; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
id=org.backpay.Backpay

# One version and one day, wherever they are written.
version=$(sed -nE 's/^project\(Backpay VERSION ([0-9.]+) .*/\1/p' CMakeLists.txt)
day=$(sed -nE 's/^set\(BACKPAY_RELEASED ([0-9-]+)\)/\1/p' packaging/cmake/BackpayInstall.cmake)
[ "$(dpkg-parsechangelog -l packaging/debian/changelog -S Version)" = "$version" ] || fail "the changelog is not of $version"
[ "$(date -u -d "$(dpkg-parsechangelog -l packaging/debian/changelog -S Date)" +%F)" = "$day" ] || fail "the changelog is not of $day"
grep -q "<release version=\"$version\" date=\"$day\"/>" "$tree/$id.metainfo.xml" || fail "the description is of another release"
[ "$("$cli" --version)" = "$version" ] || fail "backpay-cli --version says $("$cli" --version)"
grep -q "\"Backpay $version\"" packaging/man/backpay.1 || fail "the manual page of the window is of another version"

# The manual and the completion say what --help says, and a change of it is noticed.
packaging/manual "$cli" --check || fail "the manual of the command line is old"
cp -r packaging/man packaging/completion packaging/manual CMakeLists.txt "$scratch/"
mkdir "$scratch/packaging" && mv "$scratch/man" "$scratch/completion" "$scratch/manual" "$scratch/packaging/"
sed -i 's/--dry-run/--dry-rum/' "$scratch/packaging/completion/backpay-cli.bash"
if "$scratch/packaging/manual" "$cli" --check 2>"$scratch/said"; then fail "a completion that differs was taken"; fi
grep -q 'completion/backpay-cli.bash no longer say' "$scratch/said" || fail "the file that differs is not named"
for page in packaging/man/*.1; do
    warnings=$(LC_ALL=C.UTF-8 groff -Kutf8 -man -Tutf8 -ww "$page" 2>&1 >/dev/null)
    [ -z "$warnings" ] || fail "$page: $warnings"
done

# Completion in bash: a command, its commands, its options, their values, behind options that take a value.
# shellcheck disable=SC1091 # written by packaging/manual
source packaging/completion/backpay-cli.bash
compopt() { :; } # of a shell that completes, which this one is not
offers() {
    local wanted=$1
    shift
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
    _backpay_cli
    [ "${COMPREPLY[*]}" = "$wanted" ] || fail "bash completes '$*' with '${COMPREPLY[*]}' and not '$wanted'"
}
offers "slots sources summary" backpay-cli s
offers "passphrase recovery keystore" backpay-cli --vault x.backpay slots add ""
offers "--profile" backpay-cli packet --prof
offers "agency" backpay-cli packet --profile a
offers "" backpay-cli import --platform ""

# Descriptions, with a site and without one.
desktop-file-validate packaging/metainfo/$id.desktop
appstreamcli validate --no-net "$tree/$id.metainfo.xml" >"$scratch/said" || fail "$(cat "$scratch/said")"
grep -q '<screenshots>' "$tree/$id.metainfo.xml" && fail "pictures without a site that has them"
sed -e 's#@BACKPAY_SITE@#https://backpay.invalid#' -e "s/@PROJECT_VERSION@/$version/" -e "s/@BACKPAY_RELEASED@/$day/" \
    packaging/metainfo/$id.metainfo.xml.in >"$scratch/$id.metainfo.xml"
appstreamcli validate --no-net "$scratch/$id.metainfo.xml" >"$scratch/said" || fail "$(cat "$scratch/said")"
sed -nE 's#.*width="([0-9]+)" height="([0-9]+)">@BACKPAY_SITE@/(.*)</image>.*#\3 \1 \2#p' packaging/metainfo/$id.metainfo.xml.in >"$scratch/pictures"
[ "$(wc -l <"$scratch/pictures")" -ge 3 ] || fail "fewer than three pictures"
while read -r picture width height; do
    # A PNG has its size in bytes 16 to 23.
    size=$(od -An -tu1 -j16 -N8 "packaging/$picture" | awk '{ print $1 * 16777216 + $2 * 65536 + $3 * 256 + $4, $5 * 16777216 + $6 * 65536 + $7 * 256 + $8 }')
    [ "$size" = "$width $height" ] || fail "packaging/$picture is $size and not $width $height"
done <"$scratch/pictures"

# Kinds of files: a vault is known by its first bytes whatever its name is, and every kind in the desktop file is known.
mkdir -p "$scratch/mime/packages"
cp packaging/metainfo/$id.xml /usr/share/mime/packages/freedesktop.org.xml "$scratch/mime/packages/"
update-mime-database "$scratch/mime"
grep -q 'application/x-backpay-vault:\*.backpay$' "$scratch/mime/globs2" || fail "*.backpay is no kind of file"
"$cli" --vault "$scratch/v.backpay" --passphrase-file <(echo "made up for a test") init >/dev/null
printf 'Backpay vault\r\n\032' | cmp -n 16 - "$scratch/v.backpay" || fail "the magic is not that of a vault"
python3 - "$scratch/mime/magic" <<'PYTHON' || fail "the magic of a vault is not in the database of kinds"
import sys
sys.exit(b"Backpay vault\r\n\x1a" not in open(sys.argv[1], "rb").read())
PYTHON
for kind in $(sed -n 's/^MimeType=//p' packaging/metainfo/$id.desktop | tr ';' ' '); do
    grep -q ":$kind:" "$scratch/mime/globs2" || fail "$kind is no kind that is known"
done

# What the package is built with is what packaging/install-dependencies installs, but for tools that build and test.
# shellcheck disable=SC2016,SC1090 # the lists of the script, without running it
source <(sed -n '/^build="/,/"$/p; /^build_optional=/p; /^window="/,/"$/p; /^window_optional=/p' packaging/install-dependencies)
tools="g++ tzdata libboost-dev qt6-wayland"
# shellcheck disable=SC2154 # from there
for package in $build $build_optional $window $window_optional; do
    case " $tools " in *" $package "*) continue ;; esac
    grep -Eq "^( |Build-Depends: |Depends: )*$package( |,|$)" packaging/debian/control || fail "packaging/debian/control lacks $package"
done
echo "metadata: all true"
