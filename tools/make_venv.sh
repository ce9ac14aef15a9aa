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

if [ -x "$venv/bin/python" ] && cat requirements-dev.txt tools/make_venv.sh | cmp -s - "$venv/installed.txt"; then
    exit 0
fi
if ! "$venv/bin/python" -c 'import pip' 2>/dev/null; then
    /usr/bin/python3 -m venv --clear --system-site-packages "$venv"
fi
/usr/bin/python3 - >"$venv/constraints.txt" <<'PYTHON'
import ctypes.util
from importlib.metadata import version
for name in ("matplotlib", "numpy", "pandas", "scipy"):
    print(f"{name}=={version(name)}")
# A GEOS in shapely's wheel other than that of QGIS crashes it: 2.0 carries 3.11, 2.1 carries 3.13, 2.2 carries 3.14.
geos = ctypes.CDLL(ctypes.util.find_library("geos_c"))
geos.GEOSversion.restype = ctypes.c_char_p
of_qgis = tuple(map(int, geos.GEOSversion().split(b".")[:2]))
print("shapely<2.1" if of_qgis < (3, 12) else "shapely<2.2" if of_qgis < (3, 14) else "shapely>=2.2")
PYTHON
if ! "$venv/bin/python" -m pip install -q --no-cache-dir --disable-pip-version-check --root-user-action=ignore \
    -r requirements-dev.txt -c "$venv/constraints.txt" 2> >(without_noise); then
    echo "$0: $no_index" >&2
    exit 1
fi
cat requirements-dev.txt tools/make_venv.sh >"$venv/installed.txt"
