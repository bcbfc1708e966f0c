# shellcheck shell=bash
# SPDX-FileCopyrightText: Backpay contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Bare systems made by debootstrap, for the scripts that try packages in them; sourced, not run. Whoever sources it has
# root's rights and has said `set -eu`.

# own_mounts SCRIPT ARGUMENTS...: starts the script again where what it mounts goes with it; 1 where nothing may be mounted.
own_mounts() {
    local how
    [ -z "${BACKPAY_OWN_MOUNTS:-}" ] || return 0
    for how in private unchanged; do # within a chroot, whose root is no mount of its own, nothing can be made private
        ! unshare --mount --propagation $how true 2>/dev/null ||
            BACKPAY_OWN_MOUNTS=yes exec unshare --mount --propagation $how "$@"
    done
    return 1
}

# The mirror of this system's release that apt is set to; nothing where there is none.
configured_mirror() {
    apt-get indextargets --format "\$(CODENAME) \$(REPO_URI)" 'Created-By: Packages' |
        awk -v code="$(os_codename)" '$1 == code { print $2; exit }'
}

os_codename() {
    # shellcheck disable=SC1091 # the system's own file
    (. /etc/os-release && echo "${VERSION_CODENAME:-}")
}

# bare_system ROOT MIRROR LOG: the smallest system of this release, with nothing of the project in it; on Debian 12 with
# bookworm-backports beside it, for SQLCipher.
bare_system() {
    local code
    code=$(os_codename)
    debootstrap --variant=minbase "$code" "$1" "$2" >"$3" 2>&1 || { tail -n 5 "$3" >&2; return 1; }
    cp /etc/resolv.conf "$1/etc/resolv.conf"
    [ "$code" != bookworm ] || echo "deb $2 bookworm-backports main" >>"$1/etc/apt/sources.list"
}

# inside ROOT COMMAND...: as root of that system, with nothing of this one's environment but the day that stands for the
# time of building.
inside() {
    local root=$1
    shift
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-}" "$@"
}
