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
    require_root
    [ -x /usr/sbin/debootstrap ] || {
        quietly "$unreachable" as_root apt-get update -q
        quietly "$unreachable" as_root apt-get install -y -q --no-install-recommends debootstrap debian-archive-keyring
    }
    export BASSIN_MINIER_NAMESPACE=1 BASSIN_MINIER_CACHE="$cache"
    as_root unshare --mount --pid --fork --kill-child "$PWD/tools/lts.sh" "$@"
}

in_folder() {
    chroot "$folder" /usr/bin/env -u TMPDIR -u PIP_CONFIG_FILE -u PYTHONPATH -u PYTHONHOME -u VIRTUAL_ENV \
        -u XDG_CONFIG_HOME -u XDG_CACHE_HOME -u XDG_DATA_HOME -u XDG_RUNTIME_DIR -u BASSIN_MINIER_DATA \
        PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 "$@"
}

# A link already standing there may lead out of the folder, so it is replaced, never written through.
bring_file() { [ ! -f "$1" ] || install -D -m "${3:-644}" "$1" "$folder${2:-$1}"; }

# The ways this machine reaches its registries: proxies, certificates, credentials, pip's settings.
bring_network_settings() {
    local path
    for path in /etc/resolv.conf /etc/hosts /etc/pip.conf /etc/apt/apt.conf /etc/ssl/certs/ca-certificates.crt \
        "${SSL_CERT_FILE:-}" "${PIP_CERT:-}" "${REQUESTS_CA_BUNDLE:-}" "${CURL_CA_BUNDLE:-}"; do
        bring_file "$path"
    done
    for path in /etc/apt/auth.conf /etc/apt/auth.conf.d/*; do
        bring_file "$path" "$path" 600
    done
    for path in /etc/apt/apt.conf.d/*; do
        # The other snippets are about the host's own packages and call its programs.
        if grep -qE '^ *Acquire\b' "$path" && ! grep -qE 'Post-Invoke|ShortDescription' "$path"; then
            bring_file "$path"
        fi
    done
    for path in "${PIP_CONFIG_FILE:-}" "$HOME/.pip/pip.conf" "${XDG_CONFIG_HOME:-$HOME/.config}/pip/pip.conf"; do
        bring_file "$path" /root/.config/pip/pip.conf 600
    done
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
    bring_network_settings
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
    local data
    data=$(realpath -m "${BASSIN_MINIER_DATA:-../shared/data}")
    mkdir -p "$folder/repository"
    mount -t tmpfs tmpfs "$folder/repository"
    mkdir -p "$folder/repository/main"
    tar --exclude=./.venv --exclude=./build --exclude=./demo --exclude=./.qgis-settings -cf - . |
        tar -xf - -C "$folder/repository/main"
    if [ -d "$data" ]; then
        mkdir -p "$folder/repository/shared/data"
        mount --bind "$data" "$folder/repository/shared/data"
        mount -o remount,bind,ro "$folder/repository/shared/data"
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
    bring_network_settings
    mount_system
else
    make_folder
fi
bring_repository
in_folder bash /repository/main/tools/make_venv.sh /opt/venv
flock --shared 9
run_tests "$@"
