#!/usr/bin/env bash
# package.sh [FOLDER]: makes FOLDER/bassin_minier_plugin.zip from the committed files (default: build).
# The same commit gives the same bytes: sorted names, the commit's date, no user ids.
set -euo pipefail
build=$(realpath -m "${1:-build}")
cd "$(dirname "$0")/.."

name=bassin_minier_plugin
outside="resources styles metadata.txt LICENSE CHANGELOG.md"
largest=$((5 * 1024 * 1024))

stop() {
    echo "package: $*" >&2
    exit 1
}

git rev-parse -q --verify HEAD >/dev/null || stop "nothing is committed yet"
# shellcheck disable=SC2086
[ -z "$(git status --porcelain -- $name $outside)" ] || echo "package: uncommitted changes are left out" >&2

rm -rf "${build:?}/$name" "$build/$name.zip"
mkdir -p "$build"
git archive HEAD $name | tar -x -C "$build"
# shellcheck disable=SC2086
git archive HEAD $outside | tar -x -C "$build/$name"
for source in "$build/$name"/resources/i18n/*.ts; do
    "${PYTHON:-.venv/bin/python}" tools/i18n.py compile "$source" "${source%.ts}.qm"
done
git show HEAD:docs/guide.fr.md |
    PYTHONPATH=$build${PYTHONPATH:+:$PYTHONPATH} PYTHONDONTWRITEBYTECODE=1 QT_QPA_PLATFORM=offscreen \
        "${PYTHON:-.venv/bin/python}" tools/guide.py help "$build/$name/resources/guide/guide.html"

cd "$build"
date=$(git -C "$OLDPWD" log -1 --format=%ct)
find $name -exec touch -d "@$date" {} +
find $name -type f | LC_ALL=C sort | TZ=UTC zip -q -X "$name.zip" -@
size=$(stat -c %s "$name.zip")
[ "$size" -le "$largest" ] || stop "$name.zip is $size bytes; the plugin site takes $largest"
echo "package: $build/$name.zip, $((size / 1024)) KiB"
