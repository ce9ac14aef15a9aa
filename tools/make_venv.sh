#!/usr/bin/env bash
# make_venv.sh FOLDER: makes or completes a virtual environment with the tools of requirements-dev.txt.
# NumPy, pandas, SciPy and Matplotlib stay those of the system: QGIS users have them, and QGIS is built on them.
set -euo pipefail
venv=$(realpath -m "$1")
cd "$(dirname "$0")/.."

no_index="the test tools could not be installed from the Python package index (see above).
Check the network, or set PIP_INDEX_URL or PIP_PROXY for this machine, then run again."

# pip warns about each configured folder of wheels that is not on this machine; that is no fault here.
without_noise() { grep -v '^WARNING: Location .* is ignored' >&2 || true; }

if [ -x "$venv/bin/python" ] && cmp -s requirements-dev.txt "$venv/installed.txt"; then
    exit 0
fi
if ! "$venv/bin/python" -c 'import pip' 2>/dev/null; then
    /usr/bin/python3 -m venv --clear --system-site-packages "$venv"
fi
/usr/bin/python3 - >"$venv/constraints.txt" <<'PYTHON'
from importlib.metadata import version
for name in ("matplotlib", "numpy", "pandas", "scipy"):
    print(f"{name}=={version(name)}")
PYTHON
if ! "$venv/bin/python" -m pip install -q --no-cache-dir --disable-pip-version-check --root-user-action=ignore \
    -r requirements-dev.txt -c "$venv/constraints.txt" 2> >(without_noise); then
    echo "$0: $no_index" >&2
    exit 1
fi
cp requirements-dev.txt "$venv/installed.txt"
