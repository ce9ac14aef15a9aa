"""One side, one job, one size, in a process of its own: python -m bench.worker REQUEST.json RESULT.json"""

from __future__ import annotations

import importlib
import json
import resource
import sys
import time
from pathlib import Path

_MODULES = {
    "plugin": "plugin_side",
    "QGIS": "qgis_side",
    "QGIS plain": "qgis_plain_side",
    "GeoPandas": "geopandas_side",
}
_REPEATS = 3
_REPEATS_OF_FIXED = 5
_LONG_S = 20.0


def peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def timed(job, layers: dict[str, str], output: Path) -> float:
    output.unlink(missing_ok=True)
    started = time.perf_counter()
    job(layers, str(output))
    return time.perf_counter() - started


def measure(request: dict, result_path: Path):
    """Write what is known so far after each run: whoever asked may stop waiting."""
    side = importlib.import_module(f"bench.{_MODULES[request['side']]}")
    kept_alive = side.start()
    job, output = getattr(side, request["job"]), Path(request["output"])
    result = {"baseline_mb": peak_mb(), "versions": versions(), "first_s": 0.0, "fixed_s": [], "runs_s": []}
    small = output.with_name("nearly_empty_" + output.name)
    result["first_s"] = timed(job, request["nearly_empty"], small)
    for _ in range(_REPEATS_OF_FIXED):
        result["fixed_s"].append(timed(job, request["nearly_empty"], small))
    small.unlink()
    result["fixed_mb"] = peak_mb() - result["baseline_mb"]
    result_path.write_text(json.dumps(result))
    while len(result["runs_s"]) < _REPEATS and max(result["runs_s"], default=0) < _LONG_S:
        result["runs_s"].append(timed(job, request["layers"], output))
        result["peak_mb"] = peak_mb()
        result_path.write_text(json.dumps(result))
    del kept_alive


def versions() -> dict[str, str]:
    found = {name: sys.modules[name].__version__ for name in ("geopandas", "pandas", "shapely") if name in sys.modules}
    if "qgis.core" in sys.modules:
        found["qgis"] = sys.modules["qgis.core"].Qgis.version()
    return found


if __name__ == "__main__":
    measure(json.loads(Path(sys.argv[1]).read_text()), Path(sys.argv[2]))
