"""What became of a commune's code: the history of the official geographic code (COG) of INSEE.

Source: INSEE, Code officiel géographique, file of the events on communes (`v_mvt_commune_AAAA.csv`), whose columns are
MOD (kind of event), DATE_EFF, TYPECOM_AV, COM_AV, TYPECOM_AP, COM_AP (type and code before and after).
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from .errors import InputError

COLUMNS = ("MOD", "DATE_EFF", "TYPECOM_AV", "COM_AV", "TYPECOM_AP", "COM_AP")
_RESTORED = "21"
# Suppression, mergers of all kinds, change of code with the department or the chief town.
_ENDINGS = frozenset(("30", "31", "32", "33", "34", "35", "41", "50"))


class CommuneHistory:
    """The present code of communes that merged or changed code."""

    def __init__(self, events: pd.DataFrame):
        """`events`: text columns as INSEE publishes them, in any order and case.

        Raises InputError("history_columns", columns) when one of them is absent.
        """
        named = {str(name).strip().upper(): name for name in events.columns}
        missing = [name for name in COLUMNS if name not in named]
        if missing:
            raise InputError("history_columns", columns=", ".join(missing))
        table = pd.DataFrame({name: events[named[name]].astype(str) for name in COLUMNS})
        table = table[(table["TYPECOM_AV"] == "COM") & (table["TYPECOM_AP"] == "COM")]
        table = table[table["COM_AV"] != table["COM_AP"]].sort_values("DATE_EFF", kind="stable")
        self._next: dict[str, tuple[str, str]] = {}
        for kind, day, before, after in zip(table["MOD"], table["DATE_EFF"], table["COM_AV"], table["COM_AP"]):
            if kind == _RESTORED:
                self._next.pop(after, None)
            elif kind in _ENDINGS:
                self._next[before] = (after, day)
                if self._leads_back(after, before):  # a code that is given again lives
                    del self._next[after]

    def _leads_back(self, code: str, to: str) -> bool:
        followed, steps = code, 0
        while followed in self._next and steps < len(self._next):
            followed, steps = self._next[followed][0], steps + 1
            if followed == to:
                return True
        return False

    def present(self, code: str) -> str:
        """The code that the commune has now; its own where nothing ended it or nothing is known of it."""
        seen = set()
        while code in self._next and code not in seen:
            seen.add(code)
            code = self._next[code][0]
        return code

    def since(self, code: str) -> str:
        """The day on which the code ended (ISO 8601), empty where it did not."""
        return self._next.get(code, ("", ""))[1]

    def present_codes(self, codes: np.ndarray) -> np.ndarray:
        """`present` of each code, shape (n,), None kept."""
        known = {code: self.present(code) for code in set(codes) - {None}}
        return np.array([known.get(code) for code in codes], dtype=object)
