"""Squares of INSEE's grid rebuilt from their ids.

Source: INSPIRE, Data specification on geographical grid systems (D2.8.I.2); INSEE, Données carroyées: an id such as
`CRS3035RES200mN3132800E3798000` gives the system (EPSG), the side in metres and the lower-left corner.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pandas as pd
import shapely

from .errors import InputError

_ID = r"^CRS(\d{4,5})RES(\d+)mN(\d+)E(\d+)$"


class Squares(NamedTuple):
    """Polygons, shape (n,), in the system of EPSG code `epsg`; `boxes` are west, south, east, north, shape (n, 4)."""

    boxes: np.ndarray
    epsg: int

    def polygons(self) -> np.ndarray:
        return shapely.box(*self.boxes.T)


def squares_of(ids: pd.Series) -> Squares:
    """The squares of the ids, in their order.

    Raises InputError("grid_id_unreadable", value, row) or ("grid_systems_differ", first, other).
    """
    parts = ids.astype(str).str.strip().str.extract(_ID, flags=2)
    wrong = parts[0].isna().to_numpy()
    if wrong.any():
        position = int(np.argmax(wrong))
        raise InputError("grid_id_unreadable", value=str(ids.iloc[position])[:40], row=int(ids.index[position]) + 2)
    systems = parts[0].unique()
    if len(systems) > 1:
        raise InputError("grid_systems_differ", first=systems[0], other=systems[1])
    side, north, east = (parts[column].to_numpy(dtype=float) for column in (1, 2, 3))
    return Squares(np.column_stack([east, north, east + side, north + side]), int(systems[0]) if len(systems) else 3035)
