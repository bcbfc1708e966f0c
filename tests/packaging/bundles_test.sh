#!/usr/bin/env bash
# SPDX-FileCopyrightText: Backpay contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# bundles_test.sh ROOT: what can be held of the Flatpak and the AppImage without building them, and of every script below
# packaging. Each rule is first tried on a copy that breaks it, so that none passes whatever it is given.
set -eu
cd "$1"

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
tree=$scratch/tree
fail() { echo "FAIL: $*" >&2; exit 1; }
for tool in flatpak-builder shellcheck python3; do
    command -v "$tool" >/dev/null || fail "$tool is missing; packaging/install-dependencies test installs it"
done
manifest=packaging/flatpak/org.backpay.Backpay.yml

# A rule is a function that is run in a tree like this one; it says what is wrong and fails.
wrong() { echo "$*"; return 1; }

# The manifest as flatpak-builder reads it, as lines that grep can take: "finish X", "module X", "needs X Y",
# "source NAME DIGEST", "id X".
read_manifest() {
    flatpak-builder --show-manifest "$manifest" >shown.json 2>said.txt && [ ! -s said.txt ] || wrong "flatpak-builder: $(cat said.txt)" || return 1
    python3 - shown.json >manifest.txt <<'PYTHON'
import json
import os
import sys

manifest = json.load(open(sys.argv[1]))
print("id", manifest["id"])
for argument in manifest["finish-args"]:
    print("finish", argument)
for name, origin in manifest["x-dependencies"].items():
    print("needs", name, origin)
for module in manifest["modules"]:
    print("module", module["name"])
    for source in module["sources"]:
        if source["type"] in ("dir", "inline", "shell"):
            continue
        path = source.get("path", "")
        inside = path.startswith("../../.build/flatpak/sources/") and "url" not in source and source["type"] == "archive"
        print("source" if inside else "stranger", os.path.basename(path) or source.get("url"), source.get("sha256", "none"))
PYTHON
}

rule_manifest() {
    read_manifest || return 1
    grep -qx 'module backpay' manifest.txt || wrong "the manifest does not build Backpay"
}

rule_permissions() {
    read_manifest || return 1
    local unknown
    unknown=$(grep '^finish' manifest.txt | grep -vxE 'finish --(socket=(wayland|fallback-x11)|share=(ipc|network)|device=dri|system-talk-name=org\.freedesktop\.login1|talk-name=org\.(freedesktop|gnome)\.ScreenSaver|talk-name=org\.freedesktop\.secrets)') || true
    [ -z "$unknown" ] || wrong "more is permitted than the app uses: $unknown" || return 1
    # Each bus name the code talks to, and no other.
    local name
    for name in org.freedesktop.login1 org.freedesktop.ScreenSaver org.gnome.ScreenSaver; do
        grep -q "\"$name\"" app/desktop/bus_locks.cpp && grep -q -- "talk-name=$name\$" manifest.txt || wrong "$name is used or permitted, not both" || return 1
    done
}

rule_dependencies() {
    read_manifest || return 1
    local name origin found=0
    while read -r name; do
        origin=$(sed -n "s/^needs $name //p" manifest.txt)
        [ -n "$origin" ] || wrong "the build looks for $name, of which the manifest says nothing" || return 1
        [ "$origin" = runtime ] || grep -qx "module $origin" manifest.txt || wrong "$name is said to be the module $origin, which is not there" || return 1
        found=$((found + 1))
    done < <(sed -nE 's/^ *find_package\(([A-Za-z0-9_-]+).*/\1/p; s/^ *pkg_check_modules\([A-Z]+ REQUIRED IMPORTED_TARGET ([a-z0-9_-]+)\).*/\1/p' \
        packaging/cmake/BackpayDependencies.cmake | grep -vx PkgConfig | sort -u)
    [ "$found" -ge 17 ] || wrong "only $found dependencies were found in BackpayDependencies.cmake"
}

rule_sources() {
    read_manifest || return 1
    ! grep '^stranger' manifest.txt || wrong "a source does not come from fetch-sources" || return 1
    ! grep '^source' manifest.txt | grep -vE '^source [^ ]+ [0-9a-f]{64}$' || wrong "a source has no digest" || return 1
    sed -n 's/^source \([^ ]*\) .*/\1/p' manifest.txt | sort >ours.txt
    sed -n '/^sources="$/,/^"$/s/^[^ ]*=[^ ]* \(.*\)$/\1/p' packaging/flatpak/fetch-sources | sort >fetched.txt
    [ "$(wc -l <fetched.txt)" -ge 14 ] || wrong "fetch-sources names too few files" || return 1
    diff ours.txt fetched.txt || wrong "fetch-sources fetches other files than the manifest builds"
}

rule_name() {
    read_manifest || return 1
    local id
    id=$(sed -n 's/^id //p' manifest.txt)
    [ -f "packaging/metainfo/$id.desktop" ] || wrong "no desktop file is named $id" || return 1
    grep -q "<id>$id</id>" "packaging/metainfo/$id.metainfo.xml.in" || wrong "the description is of another app than $id" || return 1
    grep -qx "id=$id" packaging/appimage/build || wrong "the AppImage is of another app than $id"
}

rule_host_libraries() {
    grep -v '^#' packaging/appimage/host-libraries >hosts.txt
    LC_ALL=C sort -uc hosts.txt || wrong "host-libraries is not sorted, or names one twice" || return 1
    ! grep -vxE '(lib|ld-linux)[A-Za-z0-9_+.-]*\.so(\.[0-9]+)+' hosts.txt || wrong "host-libraries has what is no library's name" || return 1
    ! grep -E '^lib(Qt|sqlcipher|sodium|crypto|ssl|curl|zip|gumbo|toml|icu)' hosts.txt || wrong "host-libraries leaves one of ours to the host" || return 1
    grep -qx libc.so.6 hosts.txt || wrong "the C library must stay with the host"
}

# Nothing of ours is handed on to a browser that is opened from the app.
rule_environment() {
    ! grep -vE '^ *#' packaging/appimage/AppRun | grep -E 'LD_LIBRARY_PATH|LD_PRELOAD|^ *export|^ *[A-Z_]+=' || wrong "AppRun hands variables on"
}

rule_shellcheck() {
    local scripts
    mapfile -t scripts < <(grep -rlE '^#!(/usr/bin/env bash|/bin/sh)' packaging | sort)
    [ ${#scripts[@]} -ge 12 ] || wrong "only ${#scripts[@]} scripts were found" || return 1
    shellcheck -x -S warning "${scripts[@]}"
}

rule_downloads() {
    ! grep -rnE '(https?|ftp|git)://' packaging/flatpak packaging/appimage || wrong "a download host is named"
}

copy_tree() {
    rm -rf "$tree"
    mkdir -p "$tree/app"
    cp -r packaging "$tree/"
    cp -r app/desktop "$tree/app/"
}

# breaks RULE FILE SED...: in a copy whose FILE was changed by SED, RULE must fail.
broken=0
breaks() {
    local rule=$1 file=$2 change=$3
    copy_tree
    sed -i -E "$change" "$tree/$file"
    if cmp -s "$file" "$tree/$file"; then fail "'$change' changes nothing in $file"; fi
    if (cd "$tree" && "$rule" >said-by-rule.txt 2>&1); then fail "$rule took $file changed by '$change'"; fi
    broken=$((broken + 1))
}

breaks rule_manifest $manifest 's/^id:.*/id: [/'
breaks rule_manifest $manifest "s/^( *sha256: )'[0-9a-f]*'/\\1 0123/"
breaks rule_manifest $manifest 's/name: backpay$/name: other/'
for more in --filesystem=home --filesystem=host --device=all --socket=session-bus --socket=x11 --talk-name=org.freedesktop.Flatpak; do
    breaks rule_permissions $manifest "s/^  - --share=ipc/&\\n  - $more/"
done
breaks rule_permissions $manifest '/org.gnome.ScreenSaver/d'
breaks rule_permissions app/desktop/bus_locks.cpp 's/org\.freedesktop\.login1"/org.example.login"/'
breaks rule_dependencies $manifest '/^  libzip: /d'
breaks rule_dependencies $manifest 's/^  Boost: .*/  Boost: bost/'
breaks rule_dependencies packaging/cmake/BackpayDependencies.cmake 's/^find_package\(Qt6Keychain.*/&\nfind_package(Catch2 REQUIRED)/'
breaks rule_dependencies packaging/cmake/BackpayDependencies.cmake 's/IMPORTED_TARGET gumbo\)/IMPORTED_TARGET lexbor)/'
breaks rule_sources $manifest 's#path: ../../.build/flatpak/sources/uchardet.*#url: https://example.invalid/uchardet.tar.xz#'
breaks rule_sources $manifest "s/'d8f9afcb/'d8f9afc/"
breaks rule_sources packaging/flatpak/fetch-sources '/^libzip=/d'
breaks rule_sources packaging/flatpak/fetch-sources 's/^cli11=.*/cli11=2.4-1 cli11_2.4.orig.tar.xz/'
breaks rule_name $manifest 's/^id: .*/id: org.example.Backpay/'
breaks rule_name packaging/metainfo/org.backpay.Backpay.metainfo.xml.in 's#<id>.*</id>#<id>org.example.App</id>#'
breaks rule_host_libraries packaging/appimage/host-libraries 's/^libX11.so.6$/&\n&/'
breaks rule_host_libraries packaging/appimage/host-libraries 's/^libEGL.so.1$/libzzz.so.1/'
breaks rule_host_libraries packaging/appimage/host-libraries 's/^libz.so.1$/&\nlibzip.so.4/'
breaks rule_environment packaging/appimage/AppRun 's/^set -eu/&\nexport LD_LIBRARY_PATH=lib/'
# shellcheck disable=SC2016 # the copy is to have it unexpanded
breaks rule_shellcheck packaging/appimage/check 's/^set -eu/&\necho $unquoted/'
breaks rule_downloads packaging/flatpak/fetch-sources 's#^set -eu#&\ncurl https://example.invalid#'

copy_tree
for rule in rule_manifest rule_permissions rule_dependencies rule_sources rule_name rule_host_libraries rule_environment \
    rule_shellcheck rule_downloads; do
    (cd "$tree" && "$rule" >said-by-rule.txt 2>&1) || fail "$rule: $(cat "$tree/said-by-rule.txt")"
done

# fetch-sources notices a file that is not what the manifest names, and one that Debian no longer has; apt is a stand-in.
copy_tree
mkdir -p "$tree/bin"
cat >"$tree/bin/apt-get" <<'STUB'
#!/bin/sh
case "$*" in
    *indextargets*) echo "http://mirror.invalid/debian bookworm" ;;
    *--print-uris*uchardet*) [ -n "${MOVED_ON:-}" ] || echo "'x' uchardet_0.0.7.orig.tar.xz 1 SHA256:3fc79408ae1d84b406922fa9319ce005631c95ca0f34b205fad867e8b30e45b1" ;;
    *--download-only*uchardet*) printf 'changed' >uchardet_0.0.7.orig.tar.xz ;;
esac
STUB
printf '#!/bin/sh\necho "Version: 9.9-1"\n' >"$tree/bin/apt-cache"
chmod +x "$tree/bin/apt-get" "$tree/bin/apt-cache"
: >"$tree/keyring"
sed -i '/^sources="$/,/^"$/{/^sources="$\|^"$\|^uchardet=/!d}' "$tree/packaging/flatpak/fetch-sources"
fetch() { env PATH="$tree/bin:$PATH" BACKPAY_DEBIAN_KEYRING="$tree/keyring" "$@" >"$scratch/out" 2>&1; }
fetch "$tree/packaging/flatpak/fetch-sources" && fail "a changed file was taken"
grep -q 'uchardet_0.0.7.orig.tar.xz: the manifest gives another digest' "$scratch/out" || fail "the changed file is not named: $(cat "$scratch/out")"
fetch "$tree/packaging/flatpak/fetch-sources" --index || fail "--index does not take what Debian signed: $(cat "$scratch/out")"
sed -i 's/3fc79408/00000000/' "$tree/$manifest"
fetch "$tree/packaging/flatpak/fetch-sources" --index && fail "--index took another digest than Debian signed"
rm -rf "$tree/.build"
fetch env MOVED_ON=yes "$tree/packaging/flatpak/fetch-sources" && fail "a version that is gone was taken for there"
for words in 'there now: 9.9-1' 'Give its new version'; do
    grep -q "$words" "$scratch/out" || fail "no next step where Debian has moved on: $(cat "$scratch/out")"
done

echo "bundles: $broken broken copies refused"
