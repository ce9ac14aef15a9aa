"""A fingerprint of what was read of a layer."""

from __future__ import annotations

import hashlib

import numpy as np
import pandas as pd

from ..analysis.corners import Shapes, coordinates_of, corner_counts, hole_counts, part_counts

_AT_ONCE = 4096


def content_hash(shapes: Shapes, frame: pd.DataFrame) -> str:
    """SHA-256 of what was read: coordinates, then each column; the same whichever way the rows came."""
    digest = hashlib.sha256()
    # Parts and rings too: a hole that became a part has the same corners.
    for counts in (corner_counts(shapes), part_counts(shapes), hole_counts(shapes)):
        digest.update(np.ascontiguousarray(counts, dtype="<i8").tobytes())
    for start in range(0, len(shapes), _AT_ONCE):
        digest.update(np.ascontiguousarray(coordinates_of(shapes[start : start + _AT_ONCE])[0], dtype="<f8").tobytes())
    for name in frame.columns:
        digest.update(name.encode())
        column = frame[name]
        if column.dtype.kind in "iufb":
            digest.update(np.ascontiguousarray(column, dtype="<f8").tobytes())
        else:
            digest.update("\x1f".join(map(repr, column.tolist())).encode())
    return digest.hexdigest()
