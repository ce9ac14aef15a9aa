"""Values of a sheet as cells of a spreadsheet and back, without loss and without a formula.

A text that a spreadsheet would run (it starts with = + - @, TAB, CR or their full-width forms) gets a leading
apostrophe, as OWASP advises against CSV injection; the import takes it away. The empty text, which is not NULL, is a
lone apostrophe. A text longer than a cell can hold goes on in the columns `name~2`, `name~3`…
"""

from __future__ import annotations

import math
import re

CELL_CHARACTERS = 30000
_RUN = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"
_NEXT = re.compile(r"(.+)~(\d+)")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_TRUE, _FALSE = {"true", "1", "vrai", "yes", "oui"}, {"false", "0", "faux", "no", "non"}


def neutral(text: str) -> str:
    """The text of a cell that no spreadsheet runs."""
    if text == "" or text[0] in _RUN or (text[0] == "'" and (len(text) == 1 or text[1] in _RUN + "'")):
        return "'" + text
    return text


def restored(cell: str) -> str:
    """The text that `neutral` was given."""
    if cell[:1] == "'" and (len(cell) == 1 or cell[1] in _RUN + "'"):
        return cell[1:]
    return cell


def cell_of(kind: str, value):
    """A number, a bool, a text or None."""
    return neutral(value) if isinstance(value, str) and kind != "date" else value


def value_of(kind: str, cell):
    """The value of a cell that a person may have typed. Raises ValueError with what is wrong in it."""
    if cell is None or cell == "":
        return None
    if kind == "text":
        return restored(_typed_text(cell))
    text = _typed_text(cell).strip()
    if text == "":
        return None
    if kind == "bool":
        return _truth(text)
    if kind == "date":
        return _date(cell, text)
    if kind == "geometry":
        return bytes.fromhex(text).hex()
    return _number(kind, text)


def _typed_text(cell) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return cell if isinstance(cell, str) else str(cell)


def _truth(text: str) -> bool:
    if text.lower() in _TRUE | _FALSE:
        return text.lower() in _TRUE
    raise ValueError(text)


def _date(cell, text: str) -> str:
    if hasattr(cell, "strftime"):
        return cell.strftime("%Y-%m-%d")
    french = re.fullmatch(r"(\d{2})/(\d{2})/(\d{4})", text)
    if french:
        return f"{french[3]}-{french[2]}-{french[1]}"
    slashed = re.fullmatch(r"(\d{4})/(\d{2})/(\d{2})", text)
    if slashed:
        return "-".join(slashed.groups())
    if not _DATE.match(text):
        raise ValueError(text)
    return text[:10]


def _number(kind: str, text: str):
    plain = re.sub(r"[\s\u00a0\u202f]", "", text).replace(",", ".")
    number = float(plain)
    if not math.isfinite(number) or (kind == "int" and not number.is_integer()):
        raise ValueError(text)
    return int(number) if kind == "int" else number


def split_long(name: str, cell) -> dict:
    """{column: cell}: one, or several where the text is longer than a cell holds."""
    if not isinstance(cell, str) or len(cell) <= CELL_CHARACTERS:
        return {name: cell}
    parts = [cell[at : at + CELL_CHARACTERS] for at in range(0, len(cell), CELL_CHARACTERS)]
    # a part that a spreadsheet would run is neutral too
    return {name if n == 0 else f"{name}~{n + 1}": part if n == 0 else neutral(part) for n, part in enumerate(parts)}


def joined(row: dict) -> dict:
    """The row with the parts of long texts put together again."""
    whole = {name: cell for name, cell in row.items() if not _NEXT.fullmatch(name)}
    parts = [(match[1], int(match[2]), row[match[0]]) for match in map(_NEXT.fullmatch, row) if match]
    for name, _, cell in sorted(parts, key=lambda one: one[:2]):
        if cell not in (None, ""):
            whole[name] = str(whole.get(name) or "") + restored(str(cell))
    return whole
