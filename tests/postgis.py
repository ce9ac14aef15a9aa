"""A PostgreSQL server with PostGIS on the loopback interface, for the time of a test run."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path

USER = "bassin"
DATABASE = "contrat"
# The one role that must give its password; a test makes it.
GUARDED = "guarded"


def server_programs() -> Path | None:
    """Folder of `initdb` and `pg_ctl` of the newest server installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"), key=lambda path: int(path.parts[-3]))
    return found[-1].parent if found else None


@contextmanager
def running_server():
    """Start a server in a folder of its own; give its port; stop it and remove the folder."""
    programs = server_programs()
    folder = Path(tempfile.mkdtemp(prefix="postgis-"))
    as_owner = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    if as_owner:
        shutil.chown(folder, "postgres")

    def run(program: str, *arguments: str):
        command = [*as_owner, str(programs / program), *arguments]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr

    port = _free_port()
    try:
        run("initdb", "-D", str(folder / "data"), "-U", USER, "-A", "trust", "-E", "UTF8", "--no-sync")
        rules = folder / "data" / "pg_hba.conf"
        rules.write_text(f"host all {GUARDED} 127.0.0.1/32 scram-sha-256\n" + rules.read_text())
        options = f"-p {port} -c listen_addresses=127.0.0.1 -c fsync=off -k {folder}"
        log = ["-l", str(folder / "log")]
        run("pg_ctl", "-D", str(folder / "data"), "-o", options, *log, "-w", "start")
        try:
            run("createdb", "-h", "127.0.0.1", "-p", str(port), "-U", USER, DATABASE)
            run("psql", "-h", "127.0.0.1", "-p", str(port), "-U", USER, "-c", "CREATE EXTENSION postgis", DATABASE)
            yield port
        finally:
            run("pg_ctl", "-D", str(folder / "data"), "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
