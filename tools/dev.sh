#!/usr/bin/env bash
# dev.sh PROFILE: links the modules of this checkout, and what lies outside the package, into a QGIS profile.
# Run it again after a module was added or removed.
set -euo pipefail
profile=$(realpath -m "$1")
cd "$(dirname "$0")/.."

plugin=$profile/python/plugins/bassin_minier_plugin
if [ -d "$plugin" ] && [ -n "$(find "$plugin" -mindepth 1 -maxdepth 1 ! -type l ! -name __pycache__)" ]; then
    echo "dev: $plugin holds an installed copy; remove it first (Plugins > Manage, or delete the folder)" >&2
    exit 1
fi
mkdir -p "$plugin"
find "$plugin" -mindepth 1 -maxdepth 1 -type l -delete
for path in bassin_minier_plugin/* resources styles metadata.txt LICENSE CHANGELOG.md; do
    [ "${path##*/}" = __pycache__ ] || ln -sfn "$PWD/$path" "$plugin/${path##*/}"
done
echo "dev: linked into $plugin; enable \"Bassin minier\" in QGIS once, then restart QGIS after each change"
