#!/usr/bin/env bash
# docs.sh [FOLDER]: builds the French guide as a site in FOLDER/docs (default: build), with MkDocs in an
# environment of its own. Fails on a broken link, anchor or picture.
set -euo pipefail
build=$(realpath -m "${1:-build}")
cd "$(dirname "$0")/.."

mkdocs='mkdocs[i18n]>=1.6,<2'
venv=$build/docs-venv
if [ "$(cat "$venv/installed.txt" 2>/dev/null)" != "$mkdocs" ]; then
    echo "docs: installing MkDocs, the first time only"
    /usr/bin/python3 -m venv --clear "$venv"
    "$venv/bin/python" -m pip install -q --disable-pip-version-check "$mkdocs" 2> >(grep -v '^WARNING: Location .* is ignored' >&2 || true)
    printf '%s' "$mkdocs" >"$venv/installed.txt"
fi
QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} "${PYTHON:-.venv/bin/python}" tools/guide.py site "$build"
# Not with -q, which would drop the warnings that --strict counts.
log=$("$venv/bin/mkdocs" build --strict --clean -f "$build/mkdocs.yml" 2>&1) || {
    echo "$log" >&2
    exit 1
}
echo "docs: $build/docs/index.html, $(find "$build/docs" -name '*.html' | wc -l) pages"
