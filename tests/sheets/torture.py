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
from tests.sheets.power_cuts import power_cuts
from tests.sheets.small_disk import full_folders, full_tablespaces


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
    file_only = [
        ("full disk", lambda store: full_folders(store, size(200))),
        ("files that may not grow", lambda store: trials.full_disks(store, size(20))),
        ("power cuts, store open elsewhere", lambda store: power_cuts(store, size(500), 60, is_watched=True)),
        ("power cuts", lambda store: power_cuts(store, size(500), 60)),
        (
            "power cuts, to compare: synchronous NORMAL",
            lambda store: power_cuts(store, size(200), 60, is_watched=True, synchronous="NORMAL"),
        ),
        (
            "power cuts, to compare: a commit per row",
            lambda store: power_cuts(store, size(200), 60, is_in_pieces=True),
        ),
    ]
    server_only = [
        ("cut connections", lambda store: trials.cut_connections(store, size(2000))),
        ("freezes", lambda store: trials.frozen_servers(store, size(50))),
        ("full disk", lambda store: full_tablespaces(store, size(200))),
    ]
    with tempfile.TemporaryDirectory() as folder, running_server() as port:
        conninfo = f"dbname='{DATABASE}' host=127.0.0.1 port={port} user='{USER}'"
        for number, (title, trial) in enumerate([*both, *file_only]):
            told(f"GeoPackage, {title}", trial, address.geopackage(Path(folder) / f"{number}.gpkg"))
        for number, (title, trial) in enumerate([*both, *server_only]):
            told(f"PostGIS, {title}", trial, address.postgis(conninfo, f"torture_{number}"))


def told(title: str, trial, store):
    create_store(store)
    started = time.monotonic()
    found = trial(store)
    if found is None:
        print(f"{title}: not possible on this machine", flush=True)
        return
    figures = ", ".join(f"{name} {value}" for name, value in found.items() if value != "")
    print(f"{title} ({time.monotonic() - started:.0f} s): {figures}", flush=True)


if __name__ == "__main__":
    main()
