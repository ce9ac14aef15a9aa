# shellcheck shell=bash disable=SC2016
# Sourced by setup.sh and lts.sh. Derives the Debian archive from the apt sources that are
# already installed, so that the mirror and proxy chosen for this machine are kept.

KEYRING=/usr/share/keyrings/debian-archive-keyring.gpg

# What the plugin and its tests need besides QGIS, on both Debian releases.
export PLUGIN_LIBRARIES="python3-numpy python3-pandas python3-scipy python3-matplotlib python3-openpyxl python3-jinja2 python3-psycopg2"
export TEST_TOOLS="python3-venv qttools5-dev-tools xvfb xauth zip unzip poppler-utils fonts-dejavu-core proj-bin git make postgresql postgresql-postgis"
export QGIS_PACKAGES="qgis python3-qgis qgis-providers"

export DEBIAN_FRONTEND=noninteractive DEBCONF_NOWARNINGS=yes

stop() {
    echo "$0: $*" >&2
    exit 1
}

require_root() {
    [ "$(id -u)" = 0 ] || command -v sudo >/dev/null || stop "this needs root: run it as root, or install sudo"
}

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -E "$@"; fi; }

release_codename() { (. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}"); }

# The address of the main Debian archive, as apt knows it here.
debian_archive() {
    apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(CODENAME) $(COMPONENT)' 'Created-By: Packages' |
        awk -v suite="$(release_codename)" '($2 == suite || $3 == suite) && $4 == "main" { print $1; exit }'
}

has_suite() {
    apt-get indextargets --format '$(RELEASE) $(COMPONENT)' 'Created-By: Packages' | grep -qx "$1 main"
}

# One line for sources.list: archive, suite.
source_line() { printf 'deb [signed-by=%s] %s %s main\n' "$KEYRING" "$1" "$2"; }

# Runs a command silently; when it fails, shows the end of what it said and one sentence.
quietly() {
    local sentence=$1 log
    shift
    log=$(mktemp)
    if ! "$@" >"$log" 2>&1 </dev/null; then
        tail -n 15 "$log" >&2
        rm -f "$log"
        stop "$sentence"
    fi
    rm -f "$log"
}
