#!/usr/bin/env bash
# Runs the test suite on QGIS 3.44 in a Debian 13 folder. The arguments are pytest's.
#
# The folder is made once and kept in $BASSIN_MINIER_CACHE (default /var/cache/bassin-minier).
# Everything is mounted in a mount namespace of its own, which ends with this script: nothing to undo.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/apt_source.sh

suite=trixie
qgis_version='3.44.*'
cache=${BASSIN_MINIER_CACHE:-/var/cache/bassin-minier}
folder=$cache/$suite
# Written last, so that a folder which was cut short is known and made again.
marker=$folder/made-with
recipe="$suite $qgis_version $PLUGIN_LIBRARIES $TEST_TOOLS $QGIS_PACKAGES"
unreachable="the Debian archive could not be read, or lacks a package of $suite or $suite-backports (see above).
Check the network and the sources in /etc/apt, then run 'make test-lts' again."

enter_namespace() {
    [ -x /usr/sbin/debootstrap ] || {
        quietly "$unreachable" as_root apt-get update -q
        quietly "$unreachable" as_root apt-get install -y -q --no-install-recommends debootstrap debian-archive-keyring
    }
    export BASSIN_MINIER_NAMESPACE=1 BASSIN_MINIER_CACHE="$cache"
    [ "$(id -u)" = 0 ] && exec unshare --mount --pid --fork --kill-child "$0" "$@"
    as_root unshare --mount --pid --fork --kill-child "$0" "$@"
}

in_folder() { chroot "$folder" /usr/bin/env PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 "$@"; }

# The ways this machine reaches its registries: proxies, certificates, credentials, pip's settings.
copy_network_settings() {
    local path
    mkdir -p "$folder/etc/apt/apt.conf.d" "$folder/etc/apt/auth.conf.d" "$folder/usr/local/share/ca-certificates"
    for path in /etc/resolv.conf /etc/hosts /etc/pip.conf /etc/apt/auth.conf /etc/apt/apt.conf; do
        [ ! -f "$path" ] || cp -L "$path" "$folder$path"
    done
    cp -rL /etc/apt/auth.conf.d/. "$folder/etc/apt/auth.conf.d/" 2>/dev/null || true
    cp -rL /usr/local/share/ca-certificates/. "$folder/usr/local/share/ca-certificates/" 2>/dev/null || true
    grep -rlE '^ *(Acquire|Debug)\b' /etc/apt/apt.conf.d 2>/dev/null | while read -r path; do
        grep -qE 'Post-Invoke|IndexTargets' "$path" || cp -L "$path" "$folder/etc/apt/apt.conf.d/"
    done
    for path in "${PIP_CONFIG_FILE:-}" "${XDG_CONFIG_HOME:-$HOME/.config}/pip/pip.conf" "$HOME/.pip/pip.conf"; do
        [ ! -f "$path" ] || install -D -m 600 "$path" "$folder/root/.config/pip/pip.conf"
    done
    if [ -d /etc/ssl/certs ]; then
        mkdir -p "$folder/etc/ssl/certs"
        cp -rL /etc/ssl/certs/. "$folder/etc/ssl/certs/" 2>/dev/null || true
    fi
}

mount_system() {
    mount --make-rprivate /
    mkdir -p "$folder"/{proc,dev,sys,tmp}
    mount -t proc proc "$folder/proc"
    mount --rbind /dev "$folder/dev"
    mount -t tmpfs -o mode=1777 tmpfs "$folder/tmp"
}

make_folder() {
    local archive
    echo "test-lts: making the Debian 13 folder $folder, which takes some minutes the first time"
    archive=$(debian_archive)
    [ -n "$archive" ] || stop "no Debian archive for $(release_codename) among the apt sources of this machine"
    rm -rf --one-file-system "$folder"
    mkdir -p "$folder"
    quietly "$unreachable" debootstrap --variant=minbase --include=ca-certificates --keyring="$KEYRING" "$suite" "$folder" "$archive"
    copy_network_settings
    mount_system
    printf '#!/bin/sh\nexit 101\n' >"$folder/usr/sbin/policy-rc.d"
    chmod +x "$folder/usr/sbin/policy-rc.d"
    { source_line "$archive" "$suite"; source_line "$archive" "$suite-backports"; } >"$folder/etc/apt/sources.list"
    printf 'Package: src:qgis\nPin: version %s\nPin-Priority: 990\n' "$qgis_version" >"$folder/etc/apt/preferences.d/qgis"
    quietly "$unreachable" in_folder apt-get update -q
    # shellcheck disable=SC2086
    quietly "$unreachable" in_folder apt-get install -y -q --no-install-recommends $PLUGIN_LIBRARIES $TEST_TOOLS $QGIS_PACKAGES
    in_folder apt-get clean
    # shellcheck disable=SC2016
    in_folder dpkg-query -W -f '${Version}' python3-qgis | grep -q "^${qgis_version%\*}" ||
        stop "$suite-backports has no QGIS ${qgis_version%.\*}"
    printf '%s' "$recipe" >"$marker"
}

# A copy, because tests and their plugins write beside pytest.ini.
bring_repository() {
    local shared
    shared=$(realpath -m ../shared)
    mkdir -p "$folder/repository"
    mount -t tmpfs tmpfs "$folder/repository"
    mkdir "$folder/repository/main"
    tar --exclude=./.venv --exclude=./build --exclude=./demo --exclude=./.qgis-settings -cf - . |
        tar -xf - -C "$folder/repository/main"
    if [ -d "$shared" ]; then
        mkdir "$folder/repository/shared"
        mount --bind "$shared" "$folder/repository/shared"
        mount -o remount,bind,ro "$folder/repository/shared"
    fi
}

run_tests() {
    in_folder GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory 'GIT_CONFIG_VALUE_0=*' \
        PYTHON=/opt/venv/bin/python PYTEST_ADDOPTS="${PYTEST_ADDOPTS:-}" CI="${CI:-}" \
        bash -c 'cd /repository/main && exec tools/test.sh "$@"' test.sh "$@"
}

[ -n "${BASSIN_MINIER_NAMESPACE:-}" ] || { enter_namespace "$@"; exit; }

mkdir -p "$cache"
exec 9>"$cache/$suite.lock"
flock --nonblock 9 || { echo "test-lts: waiting for another run that is using $folder"; flock 9; }
if [ "$(cat "$marker" 2>/dev/null)" = "$recipe" ]; then
    copy_network_settings
    mount_system
else
    make_folder
fi
bring_repository
in_folder bash /repository/main/tools/make_venv.sh /opt/venv
flock --shared 9
run_tests "$@"
