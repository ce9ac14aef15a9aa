#!/usr/bin/env bash
# Installs what the plugin's demonstration and tests need on Debian 12: QGIS 3.40 from the
# backports suite, a virtual screen, the translation compiler, and .venv with the test tools.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/apt_source.sh

oldest_qgis=3.40
backports_list=/etc/apt/sources.list.d/bassin-minier-backports.list
unreachable="the Debian archive could not be read, or lacks a package (see above).
Check the network and the sources in /etc/apt, then run 'make setup' again."

qgis_is_installed() {
    local version
    version=$(dpkg-query -W -f '${Version}' python3-qgis 2>/dev/null) && [ -n "$version" ] &&
        dpkg --compare-versions "$version" ge "$oldest_qgis"
}

packages_are_installed() {
    local states
    # shellcheck disable=SC2086
    states=$(dpkg-query -W -f '${db:Status-Status}\n' $PLUGIN_LIBRARIES $TEST_TOOLS $QGIS_PACKAGES 2>/dev/null) &&
        ! grep -qvx installed <<<"$states" && qgis_is_installed
}

install_packages() {
    local suite archive
    require_root
    suite="$(release_codename)-backports"
    echo "setup: installing QGIS and the test tools, which takes some minutes the first time"
    quietly "$unreachable" as_root apt-get update -q
    if ! has_suite "$suite"; then
        archive=$(debian_archive)
        [ -n "$archive" ] || stop "no Debian archive for $(release_codename) among the apt sources of this machine"
        source_line "$archive" "$suite" | as_root tee "$backports_list" >/dev/null
        quietly "$unreachable" as_root apt-get update -q
    fi
    # shellcheck disable=SC2086
    quietly "$unreachable" as_root apt-get install -y -q --no-install-recommends $PLUGIN_LIBRARIES $TEST_TOOLS
    # shellcheck disable=SC2086
    quietly "$unreachable" as_root apt-get install -y -q --no-install-recommends -t "$suite" $QGIS_PACKAGES
    qgis_is_installed || stop "the plugin needs QGIS $oldest_qgis or later, which $suite does not have"
}

packages_are_installed || install_packages
tools/make_venv.sh .venv
