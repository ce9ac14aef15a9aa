"""Time the plugin beside QGIS's own algorithms and GeoPandas: make bench ARGS="--full"

Every measure runs in a process of its own, on files that have just been read; starting QGIS is not counted. The report
goes to the terminal and to build/bench.md, the figures to build/bench.json.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

from . import agreement, decisions, layers, printing, report, sheets
from .jobs import PLAIN, Case, full_cases, nearly_empty, quick_cases

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
_START_S = 30.0


def main(arguments: list[str]) -> int:
    options = read_options(arguments)
    started = time.monotonic()
    cases = [case for case in (full_cases() if options.full else quick_cases()) if options.only in case.name]
    if options.plain:
        cases = [replace(case, sides=(*case.sides, PLAIN)) if len(case.sides) > 1 else case for case in cases]
    if not cases and not any(options.only in name for name in (*decisions.MEASURES, sheets.NAME, printing.NAME)):
        print(f"bench: no measure is named like {options.only!r}", file=sys.stderr)
        return 2
    paths = make_layers(cases)
    load = os.getloadavg()[0]
    outputs = BUILD / "bench" / "results"
    outputs.mkdir(parents=True, exist_ok=True)
    measured, quarrels = [], []
    for case in cases:
        results = {side: measure(side, case, paths, outputs, options.timeout) for side in case.sides}
        quarrels += compare(case, results, outputs)
        measured.append((case, results))
        print(report.line_of(case, results), flush=True)
    wanted = "full" if options.full else "quick"
    lasted = {"load_before": load, "seconds": time.monotonic() - started, "timeout_s": options.timeout, "sizes": wanted}
    text = report.render(measured, quarrels, lasted) if measured else ""
    text += "\n".join(
        [*decisions.run(options.full, options.only), *sheets.run(options.only), *printing.run(options.only)]
    )
    (BUILD / "bench.md").write_text(text, encoding="utf-8")
    (BUILD / "bench.json").write_text(json.dumps(report.as_record(measured, quarrels, lasted), indent=1))
    print("\n" + text)
    return 1 if quarrels else 0


def read_options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__.split("\n")[0])
    sizes = parser.add_mutually_exclusive_group()
    sizes.add_argument("--quick", action="store_true", help="sizes that take a minute in all (default)")
    sizes.add_argument("--full", action="store_true", help="the sizes of the goals, about ten minutes")
    parser.add_argument(
        "--only", default="", metavar="NAME", help="only measures with NAME in theirs: squares, points-543…"
    )
    parser.add_argument("--plain", action="store_true", help="also QGIS's algorithms as its manual suggests them")
    parser.add_argument("--timeout", type=float, default=300.0, metavar="S", help="seconds granted to one run")
    return parser.parse_args(arguments)


def make_layers(cases: list[Case]) -> dict[str, str]:
    names = {name for case in cases for roles in (case.layers, nearly_empty(case.job)) for name in roles.values()}
    return layers.make(BUILD / "bench", sorted(names))


def measure(side: str, case: Case, paths: dict[str, str], outputs: Path, timeout_s: float) -> dict:
    """Run one side of one case; a run that lasts too long gives no time but `timeout`."""
    files = {role: paths[name] for role, name in case.layers.items()}
    for path in files.values():
        _read_through(path)
    request = {
        "side": side,
        "job": case.job,
        "layers": files,
        "nearly_empty": {role: paths[name] for role, name in nearly_empty(case.job).items()},
        "output": str(output_of(outputs, case, side)),
    }
    asked, answered = outputs / "request.json", outputs / "result.json"
    asked.write_text(json.dumps(request))
    answered.unlink(missing_ok=True)
    command = [sys.executable, "-m", "bench.worker", str(asked), str(answered)]
    with (outputs / "worker.log").open("w+") as log, subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=log) as run:
        try:
            run.wait(timeout=timeout_s + _START_S)
        except subprocess.TimeoutExpired:
            run.kill()
        if run.wait() > 0:
            log.seek(0)
            raise SystemExit(f"bench: {side} failed on {case.name}:\n{log.read()}")
    result = json.loads(answered.read_text())
    if not result["runs_s"]:
        result["timeout"] = timeout_s
    return result


def _read_through(path: str):
    """Leave the file in the system's cache."""
    with open(path, "rb") as file:
        while file.read(1 << 24):
            pass


def output_of(outputs: Path, case: Case, side: str) -> Path:
    return outputs / f"{case.name}-{side}.gpkg"


def compare(case: Case, results: dict[str, dict], outputs: Path) -> list[str]:
    """Read the results of all sides that finished, say where they differ, and delete them."""
    finished = [side for side in case.sides if "timeout" not in results[side]]
    frames = {side: agreement.read_result(output_of(outputs, case, side)) for side in finished}
    quarrels = [
        f"{case.name}, plugin and {side}: {told}"
        for side in finished[1:]
        for told in agreement.disagreements(case.job, frames[finished[0]], frames[side])
    ]
    if not quarrels:
        for side in case.sides:
            output_of(outputs, case, side).unlink(missing_ok=True)
    return quarrels


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
