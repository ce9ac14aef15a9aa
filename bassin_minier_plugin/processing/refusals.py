"""Adds to a refusal of the analysis what only the caller knows: the layer and the feature."""

from __future__ import annotations

from contextlib import contextmanager

from ..analysis.errors import InputError


@contextmanager
def about(layer: str, ids=None):
    """Say of which layer, and of which feature, a refusal of the analysis speaks."""
    try:
        yield
    except InputError as refusal:
        refusal.details.setdefault("layer", layer)
        if ids is not None and "row" in refusal.details:
            refusal.details["row"] = int(ids[refusal.details["row"] - 1])
        raise
