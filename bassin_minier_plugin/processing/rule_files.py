"""The table of protections on disk: the bundled one, or that of the user."""

from __future__ import annotations

import json
from pathlib import Path

from ..analysis.errors import InputError
from ..analysis.json_documents import MAX_BYTES
from ..paths import resource


def read_rules(text: str):
    """Return (path, bytes, RuleTable) of a file, or of the bundled table where none is named."""
    from ..analysis.protection_rules import load_rules

    path = Path(text) if text else resource("protection_rules.json")
    if not path.is_file():
        raise InputError("rules_not_found", path=text)
    if path.stat().st_size > MAX_BYTES:
        raise InputError("rules_too_big", size=path.stat().st_size, limit=MAX_BYTES)
    content = path.read_bytes()
    schema = json.loads(resource("protection_rules.schema.json").read_text(encoding="utf-8"))
    return path, content, load_rules(content, schema)
