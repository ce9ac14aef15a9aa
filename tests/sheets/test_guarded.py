"""A store behind a password: QGIS's authentication configuration and a pg_service file, on the real server."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import psycopg2
import pytest

from tests.postgis import DATABASE, GUARDED

PASSWORD = "s3cret-word"
SCRIPT = Path(__file__).with_name("guarded.py")


@pytest.fixture(scope="module")
def guarded_role(postgis):
    """A role that must give its password."""
    connection = psycopg2.connect(postgis)
    connection.autocommit = True
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE ROLE {GUARDED} LOGIN PASSWORD %s", (PASSWORD,))
        cursor.execute(f'GRANT CREATE ON DATABASE "{DATABASE}" TO {GUARDED}')
    yield int(re.search(r"port=(\d+)", postgis)[1])
    connection.close()


@pytest.mark.parametrize("way", ["authcfg", "service"])
def test_a_store_behind_a_password_is_made_saved_and_shown_and_the_password_stays_where_it_was(
    way, guarded_role, tmp_path
):
    told = {
        **{"port": guarded_role, "user": GUARDED, "password": PASSWORD, "database": DATABASE},
        **{"schema": f"guarded_{way}", "folder": str(tmp_path)},
    }
    environment = {**os.environ, "HOME": str(tmp_path), "QGIS_AUTH_DB_DIR_PATH": str(tmp_path), "PGPASSFILE": "none"}
    done = subprocess.run(
        [sys.executable, str(SCRIPT), way, json.dumps(told)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert done.returncode == 0, done.stderr[-2000:]
    found = json.loads(done.stdout.splitlines()[-1])
    assert (found["user"], found["version"], found["features"], found["title"]) == (GUARDED, 2, 1, "Titre changé")
    assert found["same_store"] and found["found_again"]
    for place, text in found["told"].items():
        assert text and PASSWORD not in text, place
    assert found["refused"]["code"] == "store_unreachable"
    assert "wr0ng-word" not in found["refused"]["text"] + done.stderr
    assert PASSWORD not in done.stderr


def test_the_server_does_ask_for_the_password(guarded_role):
    with pytest.raises(psycopg2.OperationalError, match="password"):
        psycopg2.connect(host="127.0.0.1", port=guarded_role, dbname=DATABASE, user=GUARDED, passfile="none")
