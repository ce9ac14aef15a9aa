"""The envelope of a geometry as bytes, for a GeoPackage that is written without GDAL.

OGC 12-128r18 (GeoPackage 1.3), clause 2.1.3: a geometry is a header (magic, flags, srs, envelope) and WKB.
"""

from __future__ import annotations

import math
import struct

_ENVELOPE_BYTES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}
_POINT, _LINE, _POLYGON = 1, 2, 3
_COLLECTIONS = (4, 5, 6, 7)


def geopackage_blob(wkb: bytes, srid: int) -> bytes:
    """The blob of a geometry, with its envelope so that readers need not open it."""
    box = envelope(wkb)
    flags = 0x01 | (0x10 if box is None else 0x02)
    header = b"GP\x00" + struct.pack("<Bi", flags, srid)
    return header + (b"" if box is None else struct.pack("<4d", *box)) + wkb


def wkb_of_blob(blob: bytes) -> bytes:
    return blob[8 + _ENVELOPE_BYTES.get((blob[3] >> 1) & 7, 0) :]


def envelope(wkb: bytes) -> tuple[float, float, float, float] | None:
    """(xmin, xmax, ymin, ymax), None if empty. Raises ValueError or struct.error for bytes that are no geometry."""
    xs: list[float] = []
    ys: list[float] = []
    _read(wkb, 0, xs, ys, 0)
    known = [(x, y) for x, y in zip(xs, ys) if not (math.isnan(x) or math.isnan(y))]
    if not known:
        return None
    return min(x for x, _ in known), max(x for x, _ in known), min(y for _, y in known), max(y for _, y in known)


def _read(wkb: bytes, at: int, xs: list, ys: list, depth: int) -> int:
    if depth > 10:
        raise ValueError("nested too deep")
    order = "<" if wkb[at] == 1 else ">"
    (code,) = struct.unpack_from(order + "I", wkb, at + 1)
    at += 5
    kind, dimensions = code % 1000, 2 + (code // 1000 in (1, 2)) + 2 * (code // 1000 == 3)

    def points(count: int, at: int) -> int:
        numbers = struct.unpack_from(f"{order}{count * dimensions}d", wkb, at)
        xs.extend(numbers[0::dimensions])
        ys.extend(numbers[1::dimensions])
        return at + 8 * count * dimensions

    def count_at(at: int) -> int:
        return struct.unpack_from(order + "I", wkb, at)[0]

    if kind == _POINT:
        return points(1, at)
    if kind == _LINE:
        return points(count_at(at), at + 4)
    if kind == _POLYGON:
        rings, at = count_at(at), at + 4
        for _ in range(rings):
            at = points(count_at(at), at + 4)
        return at
    if kind in _COLLECTIONS:
        parts, at = count_at(at), at + 4
        for _ in range(parts):
            at = _read(wkb, at, xs, ys, depth + 1)
        return at
    raise ValueError(f"geometry type {code}")
