"""How a value of a sheet is read by people: dates, euros, codes and outlines as words. Always plain text."""

from __future__ import annotations

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, QLocale, Qt

from ..i18n import format_number, language, tr
from .tables import ATTACHMENT, FUNDING, INDICATOR, LINK, MILESTONE, OPERATION, PARTNER, columns_of
from .wkb import wkb_of_blob
from .words import aliases, meanings, table_titles

_NAMED_BY = {
    LINK: ("label", "feature_key"),
    PARTNER: ("organisation", "role"),
    FUNDING: ("funder", "year"),
    MILESTONE: ("name",),
    INDICATOR: ("name", "unit"),
    ATTACHMENT: ("caption", "path"),
}
_NO_GROUPING = {"year", "phase"}


def readable(table: str, field: str, value) -> str:
    """A plain value as people read it, empty for None. Texts of the history are understood too."""
    if value is None or value == "":
        return ""
    kind = columns_of(table).get(field, "text") if table in _NAMED_BY or table == OPERATION else "text"
    codes = meanings().get(field, {})
    if str(value) in codes:
        return codes[str(value)]
    if kind == "bool":
        return tr("yes") if str(value).lower() in ("true", "1", "t") else tr("no")
    if kind == "date":
        return readable_date(str(value))
    if kind in ("int", "real"):
        return _readable_number(field, value)
    if kind == "geometry":
        return _readable_outline(str(value))
    return str(value)


def readable_date(text: str) -> str:
    """`25/11/2026` for 2026-11-25."""
    day = QDate.fromString(text[:10], Qt.DateFormat.ISODate)
    return QLocale(language()).toString(day, "dd/MM/yyyy") if day.isValid() else text


def readable_moment(moment) -> str:
    """`25/11/2026 14:05`, in the time of this machine, for what a store tells (UTC where it names no zone)."""
    text = moment.isoformat() if hasattr(moment, "isoformat") else str(moment or "")
    time = QDateTime.fromString(text.replace(" ", "T"), Qt.DateFormat.ISODateWithMs)
    if not time.isValid():
        return text
    return QLocale(language()).toString(time.toLocalTime(), "dd/MM/yyyy HH:mm")


def _readable_number(field: str, value) -> str:
    try:
        number = float(value)
    except (TypeError, ValueError):
        return str(value)
    if field in _NO_GROUPING:
        return str(int(number)) if number.is_integer() else str(value)
    decimals = (
        0 if number.is_integer() else min(6, len(repr(number).partition(".")[2]) if "e" not in repr(number) else 6)
    )
    return format_number(number, decimals)


def _readable_outline(text: str) -> str:
    try:
        content = bytes.fromhex(text)
    except ValueError:
        return text
    geometry = QgsGeometry()
    geometry.fromWkb(QByteArray(wkb_of_blob(content) if content[:2] == b"GP" else content))
    if geometry.isNull():
        return tr("an outline")
    box = geometry.boundingBox()
    return tr("outline of {area} ha around {x}, {y}").format(
        area=format_number(geometry.area() / 10_000, 2),
        x=format_number(box.center().x()),
        y=format_number(box.center().y()),
    )


def row_title(table: str, row: dict) -> str:
    """What people call a line: `Funding: État 2018`; the part of the sheet alone where the line has no name."""
    title = table_titles().get(table, table)
    if table == OPERATION:
        return tr("Identity")
    named = [readable(table, name, row.get(name)) for name in _NAMED_BY.get(table, ())]
    told = [text for text in named if text]
    if table in (LINK, ATTACHMENT):
        told = told[:1]
    return tr("{part}: {line}").format(part=title, line=" ".join(told)) if told else title


def field_title(field: str) -> str:
    if field == "geometry":
        return tr("Footprint")
    return aliases().get(field, field)
