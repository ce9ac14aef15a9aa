"""The trials of the store at full size: `make torture`, or `ARGS="--share 0.1"` for a tenth of it."""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from bassin_minier_plugin.sheets import address
from bassin_minier_plugin.sheets.migrations import create_store
from tests.postgis import DATABASE, USER, running_server
from tests.sheets import trials


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--share", type=float, default=1.0)
    share = parser.parse_args().share

    def size(full: int) -> int:
        return max(4, round(full * share))

    both = [
        ("kill -9", lambda store: trials.killed_writers(store, size(1000))),
        ("20 editors", lambda store: trials.many_editors(store, 20, size(50))),
        ("conflicts", lambda store: trials.conflicts(store, size(200))),
        ("reader while writing", lambda store: trials.torn_readings(store, size(500))),
    ]
    with tempfile.TemporaryDirectory() as folder, running_server() as port:
        conninfo = f"dbname='{DATABASE}' host=127.0.0.1 port={port} user='{USER}'"
        for number, (title, trial) in enumerate(
            [*both, ("full disk", lambda store: trials.full_disks(store, size(200)))]
        ):
            told(f"GeoPackage, {title}", trial, address.geopackage(Path(folder) / f"{number}.gpkg"))
        cut = ("cut connections", lambda store: trials.cut_connections(store, size(2000)))
        for number, (title, trial) in enumerate([*both, cut]):
            told(f"PostGIS, {title}", trial, address.postgis(conninfo, f"torture_{number}"))


def told(title: str, trial, store):
    create_store(store)
    started = time.monotonic()
    found = trial(store)
    print(
        f"{title} ({time.monotonic() - started:.0f} s): " + ", ".join(f"{k} {v}" for k, v in found.items() if v != "")
    )


if __name__ == "__main__":
    main()
