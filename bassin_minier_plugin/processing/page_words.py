"""Figures in words, as a page prints them: `1 234`, `23,4 %`, `12 500 € HT`, and « non renseigné »."""

from __future__ import annotations

from ..i18n import format_date, format_number, format_percent, tr
from .page_content import unknown

# Liberation and Arial have no narrow space: another font would lend it, one glyph at a time.
_SPACES = str.maketrans({"\u202f": "\u00a0", "\u2009": "\u00a0"})


def is_known(value) -> bool:
    return value is not None and value == value and value != "" and not (hasattr(value, "isNull") and value.isNull())


def figure_text(value, kind: str) -> str:
    """The text of a value of a kind of `figure_kinds`; a value that is no figure is printed as it is."""
    if not is_known(value):
        return unknown()
    write = _KINDS.get(kind)
    if write is None or isinstance(value, str):
        return plain_text(value)
    return write(value).translate(_SPACES)


def plain_text(value) -> str:
    """Any value on one line, without characters that no font has."""
    if not is_known(value):
        return unknown()
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, (int, float)):
        whole = float(value).is_integer()
        return format_number(value, 0 if whole else 2).translate(_SPACES)
    text = "".join(one if one.isprintable() else " " for one in str(value))
    return " ".join(text.translate(_SPACES).split(" ")).strip() or unknown()


def date_text(value) -> str:
    if not is_known(value):
        return unknown()
    return format_date(str(value)[:10]).translate(_SPACES) or plain_text(value)


def _with_unit(value, decimals: int, unit: str) -> str:
    return tr("{number} {unit}").format(number=format_number(value, decimals), unit=unit)


def _distance(metres) -> str:
    if metres < 10_000:
        return _with_unit(metres, 0, tr("m"))
    return _with_unit(metres / 1000, 1, tr("km"))


def _area(square_metres) -> str:
    return _with_unit(square_metres / 10_000, 1, tr("ha"))


_KINDS = {
    "count": lambda value: format_number(value, 0),
    "year": lambda value: str(int(value)),
    "percent": lambda value: format_percent(value, 1),
    "euro": lambda value: _with_unit(value, 0, tr("€ excl. VAT")),
    "income": lambda value: _with_unit(value, 0, tr("€/year")),
    "points": lambda value: format_number(value, 1),
    "m": _distance,
    "m2": _area,
    "minutes": lambda value: _with_unit(value, 1, tr("min")),
    "yes": lambda value: tr("yes") if value else tr("no"),
    "date": date_text,
}
