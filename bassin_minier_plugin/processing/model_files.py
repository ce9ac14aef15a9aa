"""Scoring models on disk: bundled ones by id, others by path."""

from __future__ import annotations

import json
from pathlib import Path

from ..analysis.errors import InputError
from ..paths import resource

BUNDLED_MODELS = ("cpin", "cpin_iris", "blank")


def read_model(text: str):
    """Return (path, bytes, ScoringModel) for a bundled id or a file."""
    from ..analysis.json_documents import MAX_BYTES
    from ..analysis.scoring_model import load_model

    path = resource("models", f"{text}.json") if text in BUNDLED_MODELS else Path(text)
    if not text or not path.is_file():
        raise InputError("model_not_found", path=text, models=", ".join(BUNDLED_MODELS))
    if path.stat().st_size > MAX_BYTES:
        raise InputError("model_too_big", size=path.stat().st_size, limit=MAX_BYTES)
    content = path.read_bytes()
    schema = json.loads(resource("scoring_model.schema.json").read_text(encoding="utf-8"))
    return path, content, load_model(content, schema)
