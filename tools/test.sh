#!/usr/bin/env bash
# Runs pytest without a screen, and with a home of its own so that no QGIS profile is read or written.
# The arguments are pytest's.
set -euo pipefail
cd "$(dirname "$0")/.."

# pytest-qgis keeps QGIS settings here; those of an earlier run must not decide a test.
rm -rf .qgis-settings

HOME=$(mktemp -d)
trap 'rm -rf "$HOME"' EXIT
export HOME QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} PYTHONDONTWRITEBYTECODE=1
mkdir -m 700 "$HOME/run"
export XDG_RUNTIME_DIR="$HOME/run" XDG_CACHE_HOME="$HOME/.cache" XDG_CONFIG_HOME="$HOME/.config" XDG_DATA_HOME="$HOME/.local/share"
"${PYTHON:-.venv/bin/python}" -m pytest "$@"
